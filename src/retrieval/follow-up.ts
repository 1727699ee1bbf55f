import { indexWords, isNumber } from '../language/terms.ts';
import { isAspect } from './aspect-words.ts';
import type { Concept } from './concepts.ts';

// "Og når er det for sent?", "hva med bygg?", "and the others?": leans on what was said before.
const leaning = /^(?:og|men|eller|hva med|kva med|ka med|enn|and|but|or|what about|how about)(?!\p{L})/iu;
const pointing =
  /(?<!\p{L})(?:det|den|de|dei|dem|han|hun|ho|der|dette|denne|disse|desse|slik|it|they|them|that|those|this|there|he|she|eit slikt|et slikt)(?!\p{L})/iu;
// "Har noen gjort det bra?", "any examples?"
const wantsExample =
  /(?<!\p{L})(?:eksemp\p{L}+|døme|dømer|examples?|(?:har|er det) (?:noen|nokon|nokre|andre) (?:andre |som har )?(?:gjort|fått|lykkes|lukkast|lykkast|prøvd|prøvet|brukt|klart)|has any(?:one|body)|have others)(?!\p{L})/iu;
// "Noe annet: hvem eier LUP?"
const newSubject =
  /^(?:(?:et |eit |en |ein |helt |heilt |over til )?(?:noe|noko|annet|anna|annen|nytt|ny)(?: helt| heilt)? (?:annet|anna|tema|emne|spørsmål|sak|ting)|(?:a |on a )?(?:different|another|new|other) (?:topic|question|subject|thing|matter)|something else|forresten|by the way|apropos)(?!\p{L})[\s,.:;–-]*/iu;
const MAX_WORDS = 9;
const MAX_CONCEPTS = 2;

/** How much a question leans on the one before it: not at all, perhaps, or surely. */
export type Leaning = 'none' | 'perhaps' | 'surely';

export function leaningOf(question: string, concepts: readonly Concept[]): Leaning {
  const weighty = concepts.filter(({ word, importance }) => importance >= 1 && !isAspect(word)).length;
  const words = indexWords(question).length;
  if (leaning.test(question.trim()) && words <= MAX_WORDS) return 'surely';
  if (weighty === 0 && words <= MAX_WORDS) return 'surely';
  if (words > MAX_WORDS || weighty > MAX_CONCEPTS) return 'none';
  return pointing.test(question) || weighty <= 1 ? 'perhaps' : 'none';
}

/** What is asked after the words that turn to something else: "Noe annet: hvem eier LUP?"; null where none are. */
export function turnsTo(question: string): string | null {
  const asked = question.trim().replace(newSubject, '');
  return asked === question.trim() || asked === '' ? null : asked;
}

/** Whether a question asks for somebody who has done what the conversation is about. */
export function asksForExample(question: string): boolean {
  return wantsExample.test(question);
}

/** The concepts of the question before, at less weight, beside those of this one. "Og i 2023?" puts its year in the place of the other. */
export function addContext(own: readonly Concept[], before: readonly Concept[], weight: number): Concept[] {
  const words = new Set(own.map(({ word }) => word));
  const hasNumber = own.some(({ word }) => isNumber(word));
  const added = before
    .filter(({ word }) => !words.has(word) && !(hasNumber && isNumber(word)))
    .map((concept) => ({ ...concept, importance: concept.importance * weight }));
  return [...own, ...added];
}
