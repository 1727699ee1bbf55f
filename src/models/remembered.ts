import { createHash } from 'node:crypto';

/** Answers worded before: the same words in the same state get the same text, and are paid for once. */
export interface Remembered {
  get(key: readonly string[]): string | null;
  keep(key: readonly string[], text: string): void;
}

const LIMIT = 500;

/** Keeps the latest in memory, under a hash: what was asked cannot be read from it. */
export function makeRemembered(limit: number = LIMIT): Remembered {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(hashOf(key)) ?? null,
    keep: (key, text) => {
      texts.set(hashOf(key), text);
      const [oldest] = texts.keys();
      if (texts.size > limit && oldest !== undefined) texts.delete(oldest);
    },
  };
}

function hashOf(key: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(key)).digest('base64');
}
