/** The smallest thing a document is read as: a heading, a paragraph, or an item of a list or row of a table. */
export interface DocumentBlock {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Plain words on one line, without markup; an item begins with its mark ("- " or "1. "). */
  readonly text: string;
  /** Of a heading, 1 (outermost) to 4; else 0. */
  readonly level: number;
  /** Where it begins, from 1; null where the format has no pages. */
  readonly page: number | null;
}
