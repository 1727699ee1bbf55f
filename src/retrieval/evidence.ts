import { indexWords, isNumber } from '../language/terms.ts';
import { cutBlocks } from './blocks.ts';
import { type Chances, chanceEvidence } from './chances.ts';
import type { Concept } from './concepts.ts';
import { lacksCount } from './counted.ts';
import { coverage, share, termsOf, termsOfSaid } from './coverage.ts';
import { expectsKind, givesExpected, holdsNumbers } from './expected-answer.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Passage } from './passage.ts';
import { indexLanguage } from './plain-text.ts';
import { heldWeight } from './question-score.ts';
import type { Query, RankedPassage } from './rank-passages.ts';

/** What can be seen of how well a passage answers a question. All lie in 0..1. */
export interface Evidence {
  /** Strength of the match by words. */
  readonly words: number;
  /** Likeness to a way of asking that the editors wrote down. */
  readonly wording: number;
  /** How likely it is that the question asks for this passage, by all ways of asking that were written down. */
  readonly askedFor: number;
  /** How likely it is that it asks for something that the sources do not tell. */
  readonly untold: number;
  /** Likeness to a way of asking for something that the sources do not tell. */
  readonly unanswered: number;
  /** Share of the question's worth that stands in the passage, its heading and its questions. */
  readonly covered: number;
  /** The same, anywhere in its article. */
  readonly coveredByArticle: number;
  /** Share of the question's worth that stands in what would be said, or its title and heading. */
  readonly said: number;
  /** The most of the question that one sentence holds which has the kind of thing asked for, and its years. */
  readonly bound: number;
  /** 1: what is said lacks the kind of thing asked for, such as an amount for "hvor mye fikk". */
  readonly kindMissing: number;
  /** 1: it is asked how many there are of something, and no number stands beside that in what is said. */
  readonly uncounted: number;
  /** 1: the short answer of its article. */
  readonly short: number;
  /** 1: the short answer, and the question asks what something is. */
  readonly defines: number;
  /** Rank score beside that of the best passage. */
  readonly relative: number;
  /** 1: the conversation was about this article, and the question leans on that. */
  readonly sameArticle: number;
  /** Of a question that is filled in from the one before: the share of its own worth that does not stand in what would be said. */
  readonly ownMissing: number;
  /** Share of the question's worth in words that no article knows. */
  readonly unknown: number;
  /** How telling the most telling name is that the question has and the passage has not. */
  readonly nameMissing: number;
  /** 1: a number or year of the question does not stand in what would be said, or its title and heading. */
  readonly numberMissing: number;
  /** The largest share of the question's worth in one word that the passage lacks. */
  readonly heaviestMissing: number;
}

export const evidenceNames = [
  'words',
  'wording',
  'askedFor',
  'untold',
  'unanswered',
  'covered',
  'coveredByArticle',
  'said',
  'bound',
  'kindMissing',
  'uncounted',
  'short',
  'defines',
  'relative',
  'sameArticle',
  'ownMissing',
  'unknown',
  'nameMissing',
  'numberMissing',
  'heaviestMissing',
] as const satisfies readonly (keyof Evidence)[];

/** A title or heading names the subject for all below it, but a sentence that names it itself is surer. */
const NAMED_ABOVE = 0.8;
/** About the rarity of a word that one passage in a few hundred has. */
const RARE = 6;

interface Found {
  readonly found: RankedPassage;
  readonly said: string;
  readonly top: number;
  readonly unanswered: number;
  /** Null where nobody wrote down what is not told. */
  readonly chances: Chances | null;
}

const nothing: ReadonlySet<number> = new Set();

/** What speaks for a passage of which `said` would be said, the best rank score being `top`. */
export function gatherEvidence(
  index: KnowledgeIndex,
  query: Query,
  { found, said, top, unanswered, chances }: Found,
): Evidence {
  const passage = index.passages[found.passage];
  const terms = index.termsOf(found.passage);
  const { concepts, text } = query;
  const held = passage ? termsOfSaid(index, passage, said) : nothing;
  return {
    words: Math.min(1, found.words),
    wording: found.wording,
    ...chanceEvidence(chances, passage?.id ?? ''),
    unanswered,
    covered: coverage(concepts, terms),
    coveredByArticle: coverage(concepts, index.termsOfArticle(found.passage)),
    said: coverage(concepts, held),
    short: passage?.section === 0 ? 1 : 0,
    defines: passage?.section === 0 && asksWhatItIs.test(text) ? 1 : 0,
    bound: passage ? boundShare(index, query, passage, said) : 0,
    kindMissing: givesExpected(text, said) ? 0 : 1,
    uncounted: passage && lacksCount(index, query, said, indexLanguage(passage.article.language)) ? 1 : 0,
    relative: found.score / Math.max(top, 0.001),
    sameArticle: passage && passage.article.id === query.leansOn?.articleId ? 1 : 0,
    ownMissing: passage ? ownMissing(query, held) : 0,
    unknown: unknownShare(concepts),
    nameMissing: missingName(index, query, terms),
    numberMissing: passage && lacksNumber(text, passage, said) ? 1 : 0,
    heaviestMissing: heaviestMissing(concepts, terms),
  };
}

/** The share of a question, by worth, that no text knows. */
function unknownShare(concepts: readonly Concept[]): number {
  return share(concepts, (concept) => 1 - Math.max(0, ...concept.alternatives.values()));
}

function ownMissing({ leansOn }: Query, held: ReadonlySet<number>): number {
  if (leansOn === null || leansOn.own.length === 0) return 0;
  return 1 - coverage(leansOn.own, held);
}

function heaviestMissing(concepts: readonly Concept[], held: ReadonlySet<number>): number {
  return Math.max(
    0,
    ...concepts.map((concept) =>
      share(concepts, (other) => (other === concept ? 1 - heldWeight(concept, held) : 0)),
    ),
  );
}

const asksWhatItIs =
  /^(?:\p{L}+[,!.] )?(?:(?:hva|kva|ka|what) (?:er|e|is|are|var|was|betyr|tyder|menes|meiner|mener)|forklar|definer|explain|define|fortell|fortel|tell me|what does)(?!\p{L})/iu;

function boundShare(
  index: KnowledgeIndex,
  { concepts, text }: Query,
  passage: Passage,
  said: string,
): number {
  const language = indexLanguage(passage.article.language);
  const heading = `${passage.article.title} ${passage.path.join(' ')}`;
  const above = termsOf(index, heading, language);
  const shares = cutBlocks(said)
    .filter((block) => !expectsKind(text) || givesExpected(text, block.text))
    .filter((block) => holdsNumbers(text, `${heading} ${block.text}`))
    .map((block) => {
      const own = termsOf(index, block.text, language);
      return share(concepts, (concept) =>
        Math.max(heldWeight(concept, own), NAMED_ABOVE * heldWeight(concept, above)),
      );
    });
  return Math.max(0, ...shares);
}

function missingName(index: KnowledgeIndex, { concepts, text }: Query, held: ReadonlySet<number>): number {
  const written = new Set(text.match(/(?<=\S\s+)\p{Lu}[\p{L}\p{N}]+/gu)?.map((one) => one.toLowerCase()));
  const asked = new Set(indexWords(text));
  const missing = concepts.filter(
    (concept) =>
      asked.has(concept.word) &&
      !isNumber(concept.word) &&
      (index.names.has(concept.word) || written.has(concept.word)) &&
      heldWeight(concept, held) < 0.5,
  );
  return Math.min(1, Math.max(0, ...missing.map(({ rarity }) => rarity / RARE)));
}

function lacksNumber(question: string, { path, article }: Passage, said: string): boolean {
  return !holdsNumbers(question, `${article.title} ${path.join(' ')} ${said}`);
}
