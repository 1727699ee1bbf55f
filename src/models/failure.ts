import { UnreadableReply } from './read-reply.ts';

/** Why a model gave no words. */
export type AskFailure =
  | 'timeout'
  | 'unreachable'
  | 'key-refused'
  | 'not-found'
  | 'busy'
  | 'server-error'
  | 'refused'
  | 'unreadable'
  | 'not-installed'
  | 'other';

const lasting: ReadonlySet<AskFailure> = new Set([
  'timeout',
  'unreachable',
  'key-refused',
  'not-found',
  'busy',
  'server-error',
  'not-installed',
]);

/** Whether the next question would most likely fail in the same way. */
export function isLasting(failure: AskFailure): boolean {
  return lasting.has(failure);
}

/** What kind of failure it was, by the error's type and status; its text may repeat the question. */
export function kindOfFailure(error: unknown, signal: AbortSignal): AskFailure {
  if (signal.aborted) return 'timeout';
  if (!(error instanceof Error)) return 'other';
  if (error instanceof UnreadableReply || error instanceof SyntaxError || error instanceof TypeError)
    return 'unreadable';
  if ('status' in error && typeof error.status === 'number') return kindOfStatus(error.status);
  if (error.message.startsWith('Unable to import')) return 'not-installed';
  return isConnection(error) ? 'unreachable' : 'other';
}

function kindOfStatus(status: number): AskFailure {
  if (status === 401 || status === 403) return 'key-refused';
  if (status === 404) return 'not-found';
  if (status === 429) return 'busy';
  return status >= 500 ? 'server-error' : 'refused';
}

/** OpenAI's library names its own; fetch hides the system's code in the cause. */
function isConnection(error: Error): boolean {
  if (/Connection|Timeout/.test(error.constructor.name)) return true;
  return error.cause instanceof Error && ('code' in error.cause || isConnection(error.cause));
}
