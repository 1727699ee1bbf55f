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
/** A section is said instead of the short answer when it fits this much better. */
const CLEARLY_BETTER = 1.04;
/** In a follow-up the short answer was most likely just said. */
const NEARLY_AS_GOOD = 0.8;

/**
 * A found article as it is said: one piece of it, the short answer or the section that answers clearly better, in
 * the asked language where the article has it, else in bokmål.
 */
export function hitOf(
  index: KnowledgeIndex,
  query: Query,
  ranked: readonly RankedPassage[],
  found: RankedPassage,
): Hit | null {
  const best = pieceToSay(index, query, ranked, found);
  const passage = inLanguage(index, index.passages[best.passage], query.language);
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

/** The short answer of the article, or its best section. */
function pieceToSay(
  { passages }: KnowledgeIndex,
  query: Query,
  ranked: readonly RankedPassage[],
  found: RankedPassage,
): RankedPassage {
  const id = passages[found.passage]?.article.id;
  const own = ranked.filter(({ passage }) => passages[passage]?.article.id === id);
  const short = own.find(({ passage }) => passages[passage]?.section === 0);
  const section = own.find(({ passage }) => passages[passage]?.section !== 0);
  if (!short || !section) return found;
  const needed = query.aboutArticle === id ? NEARLY_AS_GOOD : CLEARLY_BETTER;
  return section.score >= short.score * needed ? section : short;
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
