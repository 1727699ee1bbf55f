import type { Language } from '../language/languages.ts';
import { excerpt, makeScorer } from './excerpt.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Passage } from './passage.ts';
import { indexLanguage } from './plain-text.ts';
import type { Query, RankedPassage } from './rank-passages.ts';
import type { Hit } from './retriever.ts';

/** A phone's screen between two meetings. */
const SECTION_WORDS = 60;
const ADDED_WORDS = 35;
/** A piece this much better than its rival in the same article stands alone. */
const ALONE = 1.6;
/** So does one that is better and also holds this much of what the rival holds of the question. */
const HOLDS_AS_MUCH = 1.3;

/**
 * A found passage as it is said: the short answer, the section that fits clearly better, or the short answer
 * with the lines of a section that fits about as well. In the asked language where the article has it, else bokmål.
 */
export function hitOf(
  index: KnowledgeIndex,
  query: Query,
  ranked: readonly RankedPassage[],
  found: RankedPassage,
): Hit | null {
  const passage = inLanguage(index, index.passages[found.passage], query.language);
  if (!passage) return null;
  return {
    articleId: passage.article.id,
    passageId: passage.id,
    title: passage.article.title,
    text: textOf(index, query, passage, rivalOf(index, ranked, found, passage)),
    score: 0,
  };
}

/** The best piece of the other sort in the same article: a section for the short answer, the short answer for a section. */
function rivalOf(
  index: KnowledgeIndex,
  ranked: readonly RankedPassage[],
  found: RankedPassage,
  passage: Passage,
): Passage | null {
  const rival = ranked.find(({ passage: number }) => {
    const other = index.passages[number];
    return other?.article.id === passage.article.id && (other.section === 0) !== (passage.section === 0);
  });
  if (!rival || found.score >= rival.score * ALONE) return null;
  return inLanguage(index, index.passages[rival.passage], passage.article.language);
}

function textOf(index: KnowledgeIndex, query: Query, passage: Passage, rival: Passage | null): string {
  const scoreOf = makeScorer(query, indexLanguage(passage.article.language), (stem) =>
    index.words.vocabulary.number(stem),
  );
  const held = ({ path, text }: Passage) => scoreOf(`${path.join(' ')} ${text}`);
  const [short, section] = passage.section === 0 ? [passage, rival] : [rival, passage];
  const alone = rival === null || held(passage) >= held(rival) * HOLDS_AS_MUCH;
  if (section === null || (alone && passage === short)) return passage.text;
  if (short === null || alone) return excerpt(section.text, SECTION_WORDS, scoreOf);
  return `${short.text}\n\n${excerpt(section.text, ADDED_WORDS, scoreOf)}`;
}

function inLanguage(index: KnowledgeIndex, passage: Passage | undefined, language: Language): Passage | null {
  if (!passage) return null;
  const find = (wanted: Language) => index.byId.get(`${wanted}:${passage.id}`);
  return find(language) ?? find('nb') ?? passage;
}
