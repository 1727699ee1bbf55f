import type { DocumentBlock } from '../block.ts';

/** What was read from a file. */
export interface Extracted {
  /** What the document calls itself; null when it does not say. */
  readonly title: string | null;
  readonly blocks: readonly DocumentBlock[];
  /** From when it says it is: a year, a month or a day; null when it does not say. */
  readonly dated: string | null;
  /** ISO day of the file's last change, as the file itself tells: not that of its text. Null when it does not. */
  readonly changed: string | null;
  /** What an operator should know although it worked: "Pages 3 and 5 hold no text …". */
  readonly notes: readonly string[];
}

/** Told while a long document is read: pages done, of how many. */
export type Progress = (done: number, total: number) => void;
