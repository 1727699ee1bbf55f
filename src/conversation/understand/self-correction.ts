import { sentencesOf } from './sentences.ts';
import { wordCount } from './slots/word-matches.ts';

/** An opening that takes back a part of itself. */
export interface SelfCorrected {
  /** What was said first, and what goes on after the correction. */
  readonly said: string;
  readonly correction: string;
}

const takesBack =
  /^(?:(?:eller|og|or|oh|å|åh|men|but)[, ]+)?(?:nei|næ|no|vent|wait|rettelse|rettelse:|korreksjon|retting|correction|sorry|beklager|actually|unnskyld|orsak)(?!\p{L})[,:;]?\s/iu;

/** In words. Longer ones say something of their own. */
const longest = 12;

/** "Et kurs i Excel for innkjøpere. Nei forresten, i kategoristyring. April."; null where nothing is taken back. */
export function readSelfCorrection(text: string): SelfCorrected | null {
  const [first, ...others] = sentencesOf(text);
  const correction = others.find((sentence) => takesBack.test(sentence) && wordCount(sentence) <= longest);
  if (first === undefined || correction === undefined || text.includes('?')) return null;
  return { said: text.replace(correction, ''), correction };
}
