import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import type { DocumentBlock } from '../block.ts';
import { cleanText } from '../clean-text.ts';
import type { Extracted, Progress } from './extracted.ts';
import { findDate } from './find-date.ts';
import { ImportFault } from './import-fault.ts';
import { findBodySize, joinLines } from './pdf/join-lines.ts';
import { type Line, pageLines } from './pdf/page-lines.ts';
import { withoutRunningLines } from './pdf/running-lines.ts';

const MAX_PAGES = 1_000;
/** A page with fewer letters than this is a picture, a cover or empty. */
const FEWEST_LETTERS = 20;
/** A font without a table of its letters gives signs that no reader knows. */
const UNREADABLE_SHARE = 0.2;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Reads a PDF file: its headings (by the size of their letters), paragraphs, lists and tables, with their pages.
 *
 * @throws ImportFault for a scanned, protected, damaged or too long file
 */
export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<Extracted> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new ImportFault(`has ${pdf.numPages} pages; at most ${MAX_PAGES} are taken. Import its parts.`);
    const pages = await readPages(pdf, progress);
    const notes = judgeText(pages);
    const all = pages.flat();
    const bodySize = findBodySize(all);
    const blocks = joinLines(withoutRunningLines(all, bodySize), bodySize);
    return { blocks, notes, title: titleOf(blocks), dated: findDate(blocks), changed: await changedOf(pdf) };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js takes the bytes for itself, so it gets its own; verbosity 0: its warnings are for developers.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new ImportFault(
      name === 'PasswordException'
        ? 'is protected by a password. Save a copy without the password, and import that.'
        : 'is damaged: it begins as a PDF, but cannot be read as one. Save or download it again.',
    );
  }
}

async function readPages(pdf: Pdf, progress: Progress): Promise<Line[][]> {
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await readPage(pdf, number));
    progress(number, pdf.numPages);
  }
  return pages;
}

async function readPage(pdf: Pdf, number: number): Promise<Line[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const { transform, height } = page.getViewport({ scale: 1 });
    page.cleanup();
    return pageLines({ page: number, pageHeight: height, viewport: transform, items });
  } catch {
    throw new ImportFault(`is damaged: page ${number} cannot be read. Save or download it again.`);
  }
}

/** What to tell of pages without text. @throws ImportFault when there is none at all, or none that can be read */
function judgeText(pages: readonly (readonly Line[])[]): string[] {
  const letters = pages.map((lines) => lines.reduce((sum, { text }) => sum + countLetters(text), 0));
  const empty = letters.flatMap((count, at) => (count < FEWEST_LETTERS ? [at + 1] : []));
  if (empty.length === pages.length)
    throw new ImportFault(
      'holds no text: it is probably scanned, pictures of pages. Run text recognition (OCR) on it, or import the document it was made from.',
    );
  if (unreadableShare(pages.flat()) > UNREADABLE_SHARE)
    throw new ImportFault(
      'has letters that cannot be read: its fonts do not say which letters they show. Import the document it was made from, or run text recognition (OCR) on it.',
    );
  if (empty.length === 0) return [];
  return [`no text on ${empty.length === 1 ? 'page' : 'pages'} ${empty.join(', ')} (a picture, or empty)`];
}

function countLetters(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length;
}

function unreadableShare(lines: readonly Line[]): number {
  const text = lines.map((line) => line.text).join('');
  return (text.match(/[\uE000-\uF8FF\uFFFD]/g) ?? []).length / Math.max(1, text.length);
}

/** The largest heading of the first page that has one. The title in a file's properties is too often that of a template. */
function titleOf(blocks: readonly DocumentBlock[]): string | null {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const onFirst = headings.filter(({ page }) => page === headings[0]?.page && page !== null && page <= 2);
  return onFirst.sort((a, b) => a.level - b.level)[0]?.text ?? null;
}

const infoSchema = z.object({ ModDate: z.string().optional(), CreationDate: z.string().optional() });

async function changedOf(pdf: Pdf): Promise<string | null> {
  const info = infoSchema.safeParse((await pdf.getMetadata().catch(() => ({ info: {} }))).info).data;
  // PDF 32000-1, 7.9.4: D:YYYYMMDDHHmmSS and an offset.
  const [, year, month, day] =
    /^D:(\d{4})(\d{2})(\d{2})/.exec(cleanText(info?.ModDate ?? info?.CreationDate ?? '')) ?? [];
  return year && month && day ? `${year}-${month}-${day}` : null;
}
