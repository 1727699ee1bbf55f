import type { Language } from '../language/languages.ts';
import { countWords, excerpt } from './excerpt.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Passage } from './passage.ts';
import { indexLanguage } from './plain-text.ts';
import { makeScorer } from './question-score.ts';
import type { Query, RankedPassage } from './rank-passages.ts';
import type { Hit } from './retriever.ts';

/** A phone's screen between two meetings. */
const MAX_WORDS = 60;
/** So much of it goes to the likelier of two pieces. */
const FIRST_OF_TWO = 38;

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
 * Two pieces of one article said together, where either may hold what was asked; the likelier first. Only the first when
 * there is no room for both.
 */
export function sayTogether(index: KnowledgeIndex, query: Query, first: Hit, second: Hit): Hit {
  const [one, other] = [first, second].map(({ passageId }) =>
    inLanguage(
      index,
      index.byId.get(`${query.language}:${passageId}`) ?? index.byId.get(`nb:${passageId}`),
      query.language,
    ),
  );
  if (!one || !other) return first;
  const whole = countWords(first.text) + countWords(second.text) <= MAX_WORDS;
  const start = whole ? first.text : cut(index, query, one, FIRST_OF_TWO);
  const rest = whole ? second.text : cut(index, query, other, MAX_WORDS - countWords(start));
  if (countWords(start) + countWords(rest) > MAX_WORDS) return first;
  return { ...first, text: `${start}\n\n${rest}`, alsoSource: other.source };
}

function textOf(index: KnowledgeIndex, query: Query, passage: Passage): string {
  return passage.section === 0 ? passage.text : cut(index, query, passage, MAX_WORDS);
}

function cut(index: KnowledgeIndex, query: Query, passage: Passage, limit: number): string {
  const { article, text } = passage;
  const scoreOf = makeScorer(query, indexLanguage(article.language), (stem) =>
    index.words.vocabulary.number(stem),
  );
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
