import type { Settings } from '../../config/settings.ts';
import { type AskFailure, kindOfFailure } from '../../models/failure.ts';
import { openChatModel } from '../../models/open-chat-model.ts';
import { type Finding, failing, fine } from './finding.ts';

const PATIENCE_MS = 8_000;
const about = 'language model';
const prompt = { system: 'Answer with one word.', question: 'Say yes.' };

/** Whether the language model answers: asks it for one word. */
export async function checkChatModel(
  { chatModel }: Pick<Settings, 'chatModel'>,
  patienceMs: number = PATIENCE_MS,
): Promise<Finding[]> {
  if (chatModel === null)
    return [fine(about, 'is off: answers are said as the articles have them, and nothing is sent anywhere.')];
  const signal = AbortSignal.timeout(patienceMs);
  const where = chatModel.baseUrl === null ? 'its provider' : new URL(chatModel.baseUrl).host;
  try {
    await openChatModel(chatModel).ask(prompt, signal);
    return [fine(about, `${chatModel.model} at ${where} answers. Questions are sent there, without names.`)];
  } catch (error) {
    const failure = kindOfFailure(error, signal);
    const todo = `${whatToDo[failure]} Until it answers, answers are said as the articles have them.`;
    return [failing(about, `${chatModel.model} at ${where} ${explain[failure]}.`, todo)];
  }
}

const explain: Readonly<Record<AskFailure, string>> = {
  timeout: `does not answer within ${PATIENCE_MS / 1_000} seconds`,
  unreachable: 'cannot be reached',
  'key-refused': 'refuses the key',
  'not-found': 'is not known there',
  busy: 'says that it gets too many requests, or that the account is empty',
  'server-error': 'has trouble of its own',
  refused: 'refuses the request',
  unreadable: 'gives an answer that cannot be read',
  'not-installed': 'needs a package that is not installed',
  other: 'cannot be used',
};

const checkAddress = 'Check OPENAI_BASE_URL, which mostly ends in /v1, and the network between.';

const whatToDo: Readonly<Record<AskFailure, string>> = {
  timeout: checkAddress,
  unreachable: checkAddress,
  'key-refused': 'Check OPENAI_API_KEY.',
  'not-found': 'Check the name in CHAT_MODEL, and OPENAI_BASE_URL, which mostly ends in /v1.',
  busy: 'Check the quota with the provider.',
  'server-error': 'Try again later.',
  refused: 'Check the name in CHAT_MODEL; docs/models.md says what a model must take.',
  unreadable: 'Check that OPENAI_BASE_URL is a server that speaks like OpenAI.',
  'not-installed':
    'Install the LangChain package of that provider: npm install @langchain/… (docs/models.md).',
  other: 'Check CHAT_MODEL; docs/models.md tells more.',
};
