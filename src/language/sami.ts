import { markers } from './language-markers.ts';
import { samiShape, samiWords, sharedWords } from './sami-words.ts';
import { tokenize } from './tokens.ts';

/** Parts of the text that are names of places say nothing about its language. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a text is written in North, Lule or South Sámi: by its words, and by letters and endings beside them. A name of a place
 * in Sámi is not enough, nor a Sámi greeting before a sentence in Norwegian.
 *
 * @param names where in the text places are named
 */
export function isSami(text: string, names: readonly Stretch[]): boolean {
  const rest = tokenize(text)
    .filter(({ start, end }) => !names.some((name) => start < name.end && end > name.start))
    .map(({ lower }) => lower);
  const known = rest.filter((word) => samiWords.has(word));
  const others = rest.filter((word) => !samiWords.has(word));
  const alike = others.filter((word) => sharedWords.has(word) || samiShape.test(word));
  const foreign = others.filter((word) => !alike.includes(word) && isOfAnotherLanguage(word));
  const sami = known.length + alike.length;
  return known.length > 0 && sami > foreign.length && sami * 2 >= rest.length;
}

function isOfAnotherLanguage(word: string): boolean {
  return markers.get(word)?.some(([language]) => language !== 'other') ?? false;
}

/** "Gii lea pådriver Kárášjogas?": asks who, in one of the three. */
export function asksWhoInSami(text: string): boolean {
  return tokenize(text).some(({ lower }) =>
    /^(?:gii|geas|geainna|gie|guhti|gejna|pådriver\p{L}*)$/u.test(lower),
  );
}
