import type { County } from '../directory/county.ts';
import type { Language } from '../language/languages.ts';
import type { Context, Retrieval } from '../retrieval/retriever.ts';
import type { DocumentPart } from './document-part.ts';

/** Who asks: the county whose internal documents they may read, by the operator's setting; null: none. */
export interface Reader {
  readonly member: County | null;
}

export interface DocumentQuestion {
  readonly text: string;
  readonly language: Language;
  readonly context: Context | null;
}

/** A part that may answer, best first. */
export interface FoundPart {
  readonly part: DocumentPart;
  /** The document's own words that fit best, at most about 60. */
  readonly quote: string;
  /** 0..1, of the engine: the chance that it answers. */
  readonly score: number;
  /** The question's words, and what the synonyms call them: also those of the document's language. */
  readonly asked: string;
  /** Of the document it stands in: whether its first part answers, is near, or neither. */
  readonly verdict: Retrieval['verdict'];
}

/** A document, as it may be named to whoever may read it. */
export interface DocumentTitle {
  /** `46/handlingsplan-for-vestland`. */
  readonly key: string;
  readonly county: County;
  readonly title: string;
  readonly language: Language;
}

/**
 * The counties' own documents. Every call names the reader; what the reader may not read is as if it did not exist.
 */
export interface CountyDocuments {
  /** What the reader may read of these counties. */
  titles(counties: readonly County[], reader: Reader): Promise<readonly DocumentTitle[]>;
  /** Searches these documents: the one that fits best first, with its parts best first. */
  search(question: DocumentQuestion, keys: readonly string[], reader: Reader): Promise<readonly FoundPart[]>;
  /** The document's parts in its order; empty when the reader may not read it. */
  parts(key: string, reader: Reader): Promise<readonly DocumentPart[]>;
  /** Null as well when the reader may not read it. */
  part(id: string, reader: Reader): Promise<DocumentPart | null>;
}

/** A document is read by its county's people, by whom the operator counts among them; an open one by everyone. */
export function mayRead(
  { member }: Reader,
  document: { readonly county: County; readonly open: boolean },
): boolean {
  return document.open || document.county === member;
}
