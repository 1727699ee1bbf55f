import type { County } from '../directory/county.ts';
import type { Language } from '../language/languages.ts';
import type { ArticleFile } from '../retrieval/article-file.ts';
import { countWords, excerpt } from '../retrieval/excerpt.ts';
import { indexKnowledge, type KnowledgeIndex } from '../retrieval/knowledge-index.ts';
import type { Synonyms } from '../retrieval/synonyms.ts';
import { noWays } from '../retrieval/ways-of-asking.ts';
import { cutPieces } from './cut-parts.ts';
import type { StoredDocument } from './document-file.ts';
import { type DocumentPart, textOfBlocks } from './document-part.ts';

/** A document ready to be asked. Each has an index of its own, so that no search can reach into another one. */
export interface IndexedDocument {
  readonly id: string;
  readonly county: County;
  readonly title: string;
  readonly language: Language;
  readonly open: boolean;
  readonly parts: ReadonlyMap<string, DocumentPart>;
  readonly index: KnowledgeIndex;
  readonly synonyms: Synonyms;
}

export interface DocumentToIndex {
  readonly county: County;
  readonly id: string;
  readonly document: StoredDocument;
}

/** What is said at once of a part; the rest comes after "les mer". */
const SHORT_WORDS = 60;

export function indexDocument(
  { county, id, document }: DocumentToIndex,
  synonyms: Synonyms,
): IndexedDocument {
  const { head, blocks } = document;
  const parts = cutPieces(blocks, head.title).map(
    (piece, number): DocumentPart => ({
      ...piece,
      id: `${county}/${id}@${head.hash.slice(0, 6)}.${number + 1}`,
      county,
      documentTitle: head.title,
      language: head.language,
      asOf: head.asOf,
      imported: head.imported.slice(0, 10),
    }),
  );
  return {
    id,
    county,
    title: head.title,
    language: head.language,
    open: head.open,
    parts: new Map(parts.map((part) => [part.id, part])),
    index: indexKnowledge(parts.map(asArticle), synonyms),
    synonyms,
  };
}

/** A part in the form the engine searches: its first sentences as the short answer, the whole as what comes after. */
function asArticle(part: DocumentPart): ArticleFile {
  const text = textOfBlocks(part.blocks);
  const short = excerpt(text, SHORT_WORDS, (words) => (text.startsWith(words.slice(0, 20)) ? 1 : 0));
  const isLonger = countWords(text) > countWords(short);
  return {
    file: part.id,
    article: {
      id: part.id,
      language: part.language,
      title: part.path.at(-1) ?? '',
      questions: [],
      short,
      more: isLonger ? text : null,
      sources: [{ title: part.documentTitle, url: null }],
      asOf: part.asOf ?? part.imported,
      review: '',
      checkRule: false,
      related: [],
    },
    sections: isLonger ? [{ path: part.path, text, line: 0, source: 0 }] : [],
    ways: noWays,
    shortLine: 1,
    moreLine: 1,
    lineOf: () => 1,
  };
}
