/** What a log may tell of an error: never the words of a person. */
export interface ErrorReport {
  readonly error: string;
  readonly code: string | null;
  /** Null for kinds of error whose message may quote what a person wrote. */
  readonly reason: string | null;
  readonly at: readonly string[];
}

const FRAMES_KEPT = 6;

// JSON.parse, Temporal and zod put the text they could not read into the message.
const quotingKinds = new Set(['SyntaxError', 'RangeError', 'URIError', 'ZodError', '$ZodError']);

/** Tells kind, code and place of an error, and its message where that cannot hold a person's words. */
export function describeError(error: unknown): ErrorReport {
  if (!(error instanceof Error)) return { error: typeof error, code: null, reason: null, at: [] };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    error: error.name,
    code: 'code' in error && typeof error.code === 'string' ? error.code : null,
    reason: quotingKinds.has(error.name) ? null : error.message,
    at: frames.slice(0, FRAMES_KEPT).map((line) => line.trim().replace(/^at /, '')),
  };
}
