import { intents } from '../../src/conversation/turn.ts';

/**
 * The long words of a log, to look for a person's words among: without our own words for what was meant, and without the
 * checks of the start, which name counties from our own file whoever writes.
 */
export function wordsOfLog(log: string): Set<string> {
  const lines = log.split('\n').filter((line) => !line.includes('"msg":"directory: '));
  const words = new Set(wordsOf(lines.join('\n')));
  for (const intent of intents) words.delete(intent);
  return words;
}

/** Long words only: short ones ("the", "som") are in any sentence. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d.@-]{6,}/gu) ?? [];
}
