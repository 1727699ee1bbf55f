import type { Line } from './page-lines.ts';

/** Headers and footers stand in the outermost parts of a page. */
const MARGIN = 0.12;
/** On how many of the pages the same line must stand: left and right pages often have a header of their own. */
const SHARE = 0.4;

const pageNumber =
  /^(?:[-–—]\s*)?(?:(?:side|page|s\.|p\.)\s*)?(?:\d{1,4}|[ivxl]+)(?:\s*(?:av|of|\/|\|)\s*\d{1,4})?(?:\s*[-–—])?$/i;
const contentsLine = /(?:[.…·_]\s?){4,}\s*\d{1,4}$/;
const contentsRow = /\|\s*(\d{1,4})$/;

/** Takes away what is not part of the text: repeated headers and footers, page numbers, the table of contents. */
export function withoutRunningLines(lines: readonly Line[], bodySize: number): Line[] {
  const repeated = findRepeated(lines, bodySize);
  const contents = pagesOfContents(lines);
  return lines.filter((line) => {
    if (contentsLine.test(line.text)) return false;
    if (contents.has(line.page) && contentsRow.test(line.text)) return false;
    return !isInMargin(line) || !(pageNumber.test(line.text) || repeated.has(shapeOf(line)));
  });
}

function findRepeated(lines: readonly Line[], bodySize: number): Set<string> {
  const pages = new Map<string, Set<number>>();
  for (const line of lines) {
    // "Mål 1", "Mål 2" at the top of a page are headings, not a header.
    if (!isInMargin(line) || line.size > bodySize * 1.12) continue;
    pages.set(shapeOf(line), (pages.get(shapeOf(line)) ?? new Set()).add(line.page));
  }
  const needed = Math.max(2, SHARE * new Set(lines.map(({ page }) => page)).size);
  return new Set([...pages].filter(([, on]) => on.size >= needed).map(([shape]) => shape));
}

/** "Side 3 av 20" and "Side 4 av 20" are the same line; so are "iii" and "iv" before the first chapter. */
function shapeOf({ text }: Line): string {
  return text.toLowerCase().replace(/\d+|(?<!\p{L})[ivxl]+(?!\p{L})/gu, '#');
}

function isInMargin({ y, pageHeight }: Line): boolean {
  return y < pageHeight * MARGIN || y > pageHeight * (1 - MARGIN);
}

/** Pages where several lines end in page numbers that rise: a table of contents without dots. */
function pagesOfContents(lines: readonly Line[]): Set<number> {
  const numbers = new Map<number, number[]>();
  for (const { text, page } of lines) {
    const [, number] = contentsRow.exec(text) ?? [];
    if (number !== undefined) numbers.set(page, [...(numbers.get(page) ?? []), Number(number)]);
  }
  const rises = (found: readonly number[]) => found.every((number, at) => number >= (found[at - 1] ?? 0));
  return new Set([...numbers].filter(([, found]) => found.length >= 4 && rises(found)).map(([page]) => page));
}
