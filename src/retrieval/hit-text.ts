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

function textOf(index: KnowledgeIndex, query: Query, passage: Passage): string {
  const { article, section, text } = passage;
  if (section === 0) return text;
  const scoreOf = makeScorer(query, indexLanguage(article.language), (stem) =>
    index.words.vocabulary.number(stem),
  );
  const heading = headingOf(passage);
  const said = excerpt(text, MAX_WORDS - countWords(heading), scoreOf);
  return said.startsWith('- ') ? `${heading}\n\n${said}` : excerpt(text, MAX_WORDS, scoreOf);
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
