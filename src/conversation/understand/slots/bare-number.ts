import { numberPattern, readNumber } from '../../../language/number-words.ts';
import type { Found } from './slot-reading.ts';
import { isSmallWord } from './small-words.ts';
import { matches, words } from './word-matches.ts';

const number = words(numberPattern);
const around = new Set(
  `gjør gjer gjøre gjere endre ta tek tar sett sette øk øke auk auke doble dobl dobbel dobbelt halver antallet antall talet tal altså vent heller få mange lite lit mye mykje for blir vert omtrent rundt
  nærmere nærmare ned opp justér juster kanskje heller likevel dvs increase decrease raise lower make take too few many number rather so that's that makes more like`.split(
    /\s+/,
  ),
);

/** In words: 10 is the fewest that a talk of people is about, and a year is no number of them. */
const fewest = 2;
const most = 1_900;

/** "35", "ta 35", "nei vent, 30": a number with nothing beside it that it could count but people; the last one when it is summed up. */
export function readBareNumber(text: string): Found<number> | null {
  const found = matches(number, text);
  const summed = /(?<!\p{L})(?:altså|dvs\.?|that makes|so)(?!\p{L})/iu.test(text);
  const only = found.length === 1 || summed ? found.at(-1) : undefined;
  const value = only && readNumber(only.text);
  if (!only || !value || value < fewest || value > most) return null;
  const isDate = /^\s*\.\s*\S|^\s*[-/.]\s*\d/u.test(text.slice(only.end));
  const others = text.slice(0, only.start) + text.slice(only.end);
  const isBare = (others.match(/[\p{L}\p{N}'’]+/gu) ?? []).every(
    (word) => isSmallWord(word) || around.has(word.toLowerCase()),
  );
  return isBare && !isDate ? { value, span: only, why: `"${only.text}" by itself` } : null;
}
