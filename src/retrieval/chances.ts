import { isUntold, type KnowledgeIndex } from './knowledge-index.ts';
import { languageOf, type Query, type RankedPassage } from './rank-passages.ts';

/** What may be asked for, by the log of its chance. */
export interface Chances {
  readonly of: ReadonlyMap<string, number>;
  /** The best of what no passage tells. */
  readonly untold: number;
}

/** A chance of one in e to the twelfth, one of 160,000, counts as none. */
const NO_CHANCE = -12;

/** Of most questions that have an answer. */
const USUAL = { askedFor: 0.95, untold: 0.5 };

/** A log of a chance as 0..1. */
function shareOf(log = NO_CHANCE): number {
  return 1 - Math.max(log, NO_CHANCE) / NO_CHANCE;
}

/** What a question may ask for; null where nobody wrote down what is not told. */
export function chancesOf(
  { askedFor, words }: KnowledgeIndex,
  { text, concepts, language }: Query,
): Chances | null {
  if (askedFor === null) return null;
  const of = askedFor.chanceOf(text, languageOf(text, language), (word) => {
    const [best] = [...(concepts.find((concept) => concept.word === word)?.alternatives ?? [])].sort(
      (one, other) => other[1] - one[1],
    );
    return best ? words.vocabulary.text(best[0]) : null;
  });
  const untold = [...of].filter(([label]) => isUntold(label)).map(([, log]) => log);
  return { of, untold: Math.max(Number.NEGATIVE_INFINITY, ...untold) };
}

/** The chances of one passage as evidence. */
export function chanceEvidence(
  chances: Chances | null,
  passageId: string,
): { readonly askedFor: number; readonly untold: number } {
  if (chances === null) return USUAL;
  return { askedFor: shareOf(chances.of.get(passageId)), untold: shareOf(chances.untold) };
}

/** One in twelve: several passages may well share a question of small words only. */
const LIKELY = -2.5;

/** The passages that a question without a telling word may ask for, likeliest first; none when all are as unlikely. */
export function likeliest({ passages }: KnowledgeIndex, chances: Chances | null): RankedPassage[] {
  const likely = [...(chances?.of ?? [])]
    .filter(([label, log]) => log >= LIKELY && !isUntold(label))
    .sort((one, other) => other[1] - one[1]);
  return likely.map(([label, log]) => ({
    passage: passages.findIndex(({ id }) => id === label),
    score: Math.exp(log),
    words: 0,
    wording: 0,
  }));
}
