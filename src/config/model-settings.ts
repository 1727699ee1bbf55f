import { resolve } from 'node:path';
import { type Checked, problem, success } from './checked.ts';
import { isLoopback } from './loopback.ts';
import type { Variables } from './variables.ts';

/** The language model that words answers; null without one. */
export type ChatModelSettings = {
  /** As LangChain's `initChatModel` takes it: `openai:gpt-4.1-mini`. */
  readonly model: string;
  /** Where requests go, without a slash at the end; null: the provider's own address. */
  readonly baseUrl: string | null;
  /** Null: the provider asks for none, or reads its own variable. */
  readonly apiKey: string | null;
} | null;

/** The embedding model, as a folder on this machine; null without one. */
export type EmbeddingSettings = {
  readonly model: string;
  /** Absolute; the model lies in the folder of its name below it. */
  readonly folder: string;
} | null;

type GivenChat = Pick<Variables, 'CHAT_MODEL' | 'OPENAI_BASE_URL' | 'OPENAI_API_KEY'>;

/** The keys of OpenAI may stand in the environment for other programs: without CHAT_MODEL they mean nothing here. */
export function combineChatModel({
  CHAT_MODEL,
  OPENAI_BASE_URL,
  OPENAI_API_KEY,
}: GivenChat): Checked<ChatModelSettings> {
  if (CHAT_MODEL === null) return success(null);
  if (!CHAT_MODEL.startsWith('openai:')) return success({ model: CHAT_MODEL, baseUrl: null, apiKey: null });
  if (OPENAI_BASE_URL === null && OPENAI_API_KEY === null)
    return problem(
      'CHAT_MODEL is set, but not where it is: set OPENAI_API_KEY, or OPENAI_BASE_URL of a server that wants no key.',
    );
  return success({ model: CHAT_MODEL, baseUrl: OPENAI_BASE_URL, apiKey: OPENAI_API_KEY });
}

/** What the operator should know about where questions go. */
export function chatModelWarnings({ CHAT_MODEL, OPENAI_BASE_URL }: GivenChat): string[] {
  if (CHAT_MODEL === null || OPENAI_BASE_URL === null) return [];
  const { protocol, hostname } = new URL(OPENAI_BASE_URL);
  if (protocol === 'https:' || isLoopback(hostname)) return [];
  return [
    'OPENAI_BASE_URL begins with http://: questions travel unencrypted. Use https:// unless the network between is yours alone.',
  ];
}

type GivenEmbedding = Pick<Variables, 'EMBEDDING_MODEL' | 'MODEL_DIR'>;

/** @param base what a relative MODEL_DIR is relative to; @param dataDirectory absolute */
export function combineEmbedding(
  { EMBEDDING_MODEL, MODEL_DIR }: GivenEmbedding,
  base: string,
  dataDirectory: string,
): Checked<EmbeddingSettings> {
  if (EMBEDDING_MODEL === null && MODEL_DIR !== null)
    return problem('MODEL_DIR is set, but no model in it is named: set EMBEDDING_MODEL too.');
  if (EMBEDDING_MODEL === null) return success(null);
  if (EMBEDDING_MODEL.split(/[\\/]/).includes('..'))
    return problem('EMBEDDING_MODEL must name a folder below MODEL_DIR, without "..".');
  const folder = MODEL_DIR === null ? resolve(dataDirectory, 'models') : resolve(base, MODEL_DIR);
  return success({ model: EMBEDDING_MODEL, folder });
}
