import type { ChatModelSettings } from '../config/model-settings.ts';
import { forbidTracing } from './forbid-tracing.ts';
import type { Prompt } from './prompt.ts';
import { readReply } from './read-reply.ts';

/** A language model, asked once a time: it has no memory, and nothing here tries again. */
export interface ChatModel {
  /**
   * What it says. @throws what went wrong; `kindOfFailure` reads it
   *
   * @param signal ends the request
   */
  ask(prompt: Prompt, signal: AbortSignal): Promise<string>;
  /** Imports the library, so that the first question does not wait for it. @throws when it is not installed */
  load(): Promise<void>;
}

/** Where `openai:…` goes unless another address is set. Said, since its library would look in the environment. */
const OPENAI = 'https://api.openai.com/v1';
/** An answer has at most 80 words; a model that thinks first needs the rest. */
const MAX_TOKENS = 1_000;
/** These take no temperature: they answer 400 when they get one. */
const reasoning = /^openai:(?:o\d|gpt-5(?!-chat))/;

type Invokable = Awaited<ReturnType<typeof importModel>>;

/** Opens a model by LangChain. Nothing is imported or sent before it is loaded or asked. */
export function openChatModel(settings: NonNullable<ChatModelSettings>): ChatModel {
  let loading: Promise<Invokable> | null = null;
  const load = () => {
    loading ??= importModel(settings);
    return loading;
  };
  return {
    load: async () => {
      await load();
    },
    ask: async ({ system, question }, signal) => {
      const model = await load();
      const messages = [
        { role: 'system', content: system },
        { role: 'user', content: question },
      ];
      return readReply(await model.invoke(messages, { signal }));
    },
  };
}

async function importModel(settings: NonNullable<ChatModelSettings>) {
  forbidTracing(process.env);
  const { initChatModel } = await import('langchain/chat_models/universal');
  return initChatModel(settings.model, fieldsOf(settings));
}

function fieldsOf({ model, baseUrl, apiKey }: NonNullable<ChatModelSettings>) {
  const temperature = reasoning.test(model) ? {} : { temperature: 0 };
  if (!model.startsWith('openai:')) return { maxRetries: 0, ...temperature };
  return {
    ...temperature,
    maxRetries: 0,
    maxTokens: MAX_TOKENS,
    useResponsesApi: false,
    // A server of one's own may want no key, but the library wants something to send.
    apiKey: apiKey ?? 'none',
    configuration: {
      baseURL: baseUrl ?? OPENAI,
      logLevel: 'off', // its debug level writes whole requests
      fetchOptions: { redirect: 'error' }, // a question goes where the operator said, not where that server points
    },
  };
}
