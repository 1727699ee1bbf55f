import type { Language } from '../language/languages.ts';
import { indexWords } from '../language/terms.ts';
import { countWords, excerpt } from './excerpt.ts';
import { expectsKind, givesExpected } from './expected-answer.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Passage } from './passage.ts';
import { indexLanguage } from './plain-text.ts';
import { makeScorer } from './question-score.ts';
import type { Query, RankedPassage } from './rank-passages.ts';
import type { Hit } from './retriever.ts';

/** A phone's screen between two meetings. */
const MAX_WORDS = 60;
/** Fewer say nothing. */
const FEWEST_WORDS = 8;
const MUCH_THE_SAME = 0.6;
const saysYesOrNo = /^(?:ja|nei|yes|no)[,.]/i;

/** A found passage as it is said, in the asked language where its article has it, else in bokmål. Its score is yet to be set. */
export function hitOf(index: KnowledgeIndex, query: Query, found: RankedPassage): Hit | null {
  const passage = inLanguage(index, index.passages[found.passage], query.language);
  if (!passage) return null;
  return {
    articleId: passage.article.id,
    passageId: passage.id,
    title: passage.article.title,
    text: textOf(index, query, passage),
    source: passage.source,
    score: 0,
  };
}

/**
 * Two pieces of one article said together, where either may hold what was asked; the likelier first, as it is. Only that one
 * when there is no room for the other, or when the other says much the same.
 */
export function sayTogether(index: KnowledgeIndex, query: Query, first: Hit, second: Hit): Hit {
  const room = MAX_WORDS - countWords(first.text);
  const find = (language: Language) => index.byId.get(`${language}:${second.passageId}`);
  const passage = find(query.language) ?? find('nb');
  if (!passage || room < FEWEST_WORDS) return first;
  const text = countWords(second.text) <= room ? second.text : cut(index, query, passage, room);
  const isWhole = text === second.text || (expectsKind(query.text) && givesExpected(query.text, text));
  // "Ja, det er lov" answers another question.
  const fits = countWords(text) <= room && isWhole && !saysYesOrNo.test(text) && !repeats(first.text, text);
  return fits ? { ...first, text: `${first.text}\n\n${text}`, alsoSource: second.source } : first;
}

/** Whether most of what a text says was said already. */
function repeats(said: string, text: string): boolean {
  const known = new Set(indexWords(said));
  const words = indexWords(text);
  return words.filter((word) => known.has(word)).length > MUCH_THE_SAME * words.length;
}

function textOf(index: KnowledgeIndex, query: Query, passage: Passage): string {
  return passage.section === 0 ? passage.text : cut(index, query, passage, MAX_WORDS);
}

function cut(index: KnowledgeIndex, query: Query, passage: Passage, limit: number): string {
  const { article, text } = passage;
  const language = indexLanguage(article.language);
  const scoreOf = makeScorer(query, (word) => index.numberOf(word, language));
  const heading = headingOf(passage);
  const said = excerpt(text, limit - countWords(heading), scoreOf);
  return said.startsWith('- ') ? `${heading}\n\n${said}` : excerpt(text, limit, scoreOf);
}

/** What a list is a list of, when no line of its own opens it. */
function headingOf({ path }: Passage): string {
  const heading = path.at(-1) ?? '';
  return heading === '' || heading.endsWith('?') ? heading : `${heading}:`;
}

function inLanguage(index: KnowledgeIndex, passage: Passage | undefined, language: Language): Passage | null {
  if (!passage) return null;
  const find = (wanted: Language) => index.byId.get(`${wanted}:${passage.id}`);
  return find(language) ?? find('nb') ?? passage;
}
