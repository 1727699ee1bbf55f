import { adding, contrast, denial, goingOn, onlyThese, removing, replacing } from './correction-cues.ts';

export type How = 'set' | 'add' | 'remove';

/** A word that makes a text a correction, and what it does to what stands. */
export interface Cue {
  readonly how: How;
  readonly at: number;
  readonly word: string;
  /** "nei" alone does not say what to change. */
  readonly isDenial: boolean;
}

/** The first cue of a text; null when nothing in it corrects. */
export function cueOf(text: string): Cue | null {
  const denied = denial.exec(text);
  const rest = denied ? text.slice(denied[0].length) : text;
  const found =
    cue('set', contrast, rest) ??
    cue('remove', removing, rest) ??
    cue('add', adding, rest) ??
    cue('set', replacing, rest);
  if (found) return denied ? { ...found, at: 0 } : found;
  if (denied) return { how: 'set', at: 0, word: denied[0].trim(), isDenial: true };
  return onlyThese.test(text) ? cue('set', onlyThese, text) : cue('add', goingOn, text);
}

function cue(how: How, pattern: RegExp, text: string): Cue | null {
  const match = pattern.exec(text);
  return match && { how, at: match.index, word: match[0].trim(), isDenial: false };
}
