import { wholeWords, wordEndings, wordParts } from './nynorsk-forms.ts';
import { strongVerbs } from './strong-verbs.ts';

const known = new Map(Object.entries(wholeWords));
const parts = new Map(wordParts.filter(([nynorsk, bokmål]) => nynorsk !== bokmål));
const partPattern = new RegExp([...parts.keys()].join('|'), 'g');

/**
 * A lower-case nynorsk word in bokmål's form, so that both meet in one index. A word that is not known is left as it is.
 *
 * @example toBokmal('marknadsdialog') // 'markedsdialog'
 */
export function toBokmal(word: string): string {
  const whole = known.get(word) ?? strongVerbs.get(word);
  if (whole !== undefined) return whole;
  if (word.length < 5) return word;
  const replaced = word.replace(partPattern, (part) => parts.get(part) ?? part);
  return wordEndings.reduce((form, [ending, bokmål]) => form.replace(ending, bokmål), replaced);
}
