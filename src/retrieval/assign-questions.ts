import { isStopWord } from '../language/stop-words.ts';
import { indexWords, termOf } from '../language/terms.ts';
import { givesExpected, holdsNumbers } from './expected-answer.ts';
import type { Passage } from './passage.ts';
import { indexLanguage, plainText } from './plain-text.ts';

/** A section must answer a question this much better than the short answer does, to be taken for its answer. */
const CLEARLY_BETTER = 1.2;
const HEADING = 0.7;
const UNEXPECTED = 0.8;
const WITHOUT_NUMBER = 0.4;

interface Piece {
  readonly text: string;
  readonly heading: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Gives each question of an article's head to the piece that answers it best by its words; the first one to the short answer. */
export function assignQuestions(passages: readonly Passage[]): Passage[] {
  const article = passages[0]?.article;
  if (!article) return [];
  const language = indexLanguage(article.language);
  const pieces = passages.map((passage) => pieceOf(passage, language));
  const spread = spreadOf(pieces);
  const given = article.questions.map((question, at) =>
    at === 0 ? 0 : bestPiece(question, contentTerms(question, language), pieces, spread),
  );
  return passages.map((passage) => ({
    ...passage,
    questions: [...passage.questions, ...article.questions.filter((_, at) => given[at] === passage.section)],
  }));
}

function pieceOf({ article, path, text }: Passage, language: 'no' | 'en'): Piece {
  const heading = contentTerms(path.at(-1) ?? article.title, language);
  return {
    text,
    heading: new Set(heading),
    words: new Set([...heading, ...contentTerms(plainText(text), language)]),
  };
}

function bestPiece(
  question: string,
  terms: readonly string[],
  pieces: readonly Piece[],
  spread: ReadonlyMap<string, number>,
): number {
  const scores = pieces.map((piece) => scoreOf(piece, terms, spread) * fitnessOf(question, piece.text));
  const best = Math.max(...scores);
  return best > (scores[0] ?? 0) * CLEARLY_BETTER ? scores.indexOf(best) : 0;
}

/** Less for a piece without the kind of thing that is asked for, and for one without a year or figure of the question. */
function fitnessOf(question: string, text: string): number {
  return (
    (givesExpected(question, text) ? 1 : UNEXPECTED) * (holdsNumbers(question, text) ? 1 : WITHOUT_NUMBER)
  );
}

/** How much of the question the piece holds, rare words first, and how alike its heading is. */
function scoreOf(piece: Piece, terms: readonly string[], spread: ReadonlyMap<string, number>): number {
  const worth = (term: string) => 1 / (spread.get(term) ?? 1);
  const total = terms.reduce((sum, term) => sum + worth(term), 0);
  const held = terms.reduce((sum, term) => sum + (piece.words.has(term) ? worth(term) : 0), 0);
  const shared = terms.filter((term) => piece.heading.has(term)).length;
  const alike = (2 * shared) / Math.max(1, terms.length + piece.heading.size);
  return held / Math.max(total, 0.01) + HEADING * alike;
}

/** In how many pieces a term stands: one that stands in all tells nothing. */
function spreadOf(pieces: readonly Piece[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const { words } of pieces) for (const term of words) spread.set(term, (spread.get(term) ?? 0) + 1);
  return spread;
}

function contentTerms(text: string, language: 'no' | 'en'): string[] {
  return indexWords(text).flatMap((word) => (isStopWord(word, language) ? [] : termOf(word, language)));
}
