import { detectType } from './detect-type.ts';
import type { Extracted, Progress } from './extracted.ts';
import { ImportFault } from './import-fault.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { readHtml, readMarkdown } from './read-web-text.ts';

/** The largest file that is taken. A plan of 200 pages with pictures has seldom more than 20 MB. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** The most words that are taken: about 1,000 full pages. Questions would become slow beyond that. */
const MAX_WORDS = 400_000;

/**
 * Reads a document of any type that is known.
 *
 * @param name the file's name; decides only between kinds of text
 * @throws ImportFault in one plain sentence when the file cannot be taken
 */
export async function readDocument(bytes: Uint8Array, name: string, progress: Progress): Promise<Extracted> {
  if (bytes.length > MAX_FILE_BYTES) throw new ImportFault(sayTooLarge(bytes.length));
  const extracted = await readers[detectType(bytes, name)](bytes, progress);
  const words = extracted.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (words > MAX_WORDS)
    throw new ImportFault(`has ${words} words; at most ${MAX_WORDS} are taken. Import its parts.`);
  return extracted;
}

export function sayTooLarge(bytes: number): string {
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024);
  return `has ${megabytes(bytes)} MB; at most ${megabytes(MAX_FILE_BYTES)} MB are taken. Save a smaller copy (without pictures) or import its parts.`;
}

const readers: Record<
  ReturnType<typeof detectType>,
  (bytes: Uint8Array, progress: Progress) => Extracted | Promise<Extracted>
> = { pdf: readPdf, docx: readDocx, html: readHtml, markdown: readMarkdown };
