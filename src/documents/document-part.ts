import type { County } from '../directory/county.ts';
import type { Language } from '../language/languages.ts';
import type { DocumentBlock } from './block.ts';

/** A piece of a county's own document that can answer, with all that is said about where it stands. */
export interface DocumentPart {
  /** `46/handlingsplan@3fa2c1.12`: county, document, what it held when it was read, and place in it. */
  readonly id: string;
  readonly county: County;
  readonly documentTitle: string;
  /** Headings from the outermost in; empty where there are none. */
  readonly path: readonly string[];
  readonly blocks: readonly DocumentBlock[];
  readonly language: Language;
  /** From when the document's content is: a year, a month or a day; null when nobody says. */
  readonly asOf: string | null;
  /** ISO day on which it was taken in. */
  readonly imported: string;
}

/** All that a part says: the headings it stands under, and its words. */
export function textOfPart({ path, blocks }: DocumentPart): string {
  return `${path.join(' ')} ${textOfBlocks(blocks)}`;
}

/** The words of some blocks, as a person reads them: items below each other, paragraphs apart. */
export function textOfBlocks(blocks: readonly DocumentBlock[]): string {
  return blocks
    .map(({ kind, text }, at) => {
      if (at === 0) return text;
      return kind === 'item' && blocks[at - 1]?.kind === 'item' ? `\n${text}` : `\n\n${text}`;
    })
    .join('');
}

/** The page on which these words of a part begin; null where the format has no pages. */
export function pageOf({ blocks }: DocumentPart, words: string): number | null {
  const [opening = ''] = words.split('\n');
  const holding = blocks.find(({ text }) => text.includes(opening.slice(0, 60)));
  return (holding ?? blocks[0])?.page ?? null;
}
