import { unzipSync } from 'fflate';
import { ImportFault } from './import-fault.ts';

export type DocumentType = 'pdf' | 'docx' | 'html' | 'markdown';

const textEndings = new Set(['md', 'markdown', 'txt', '']);
const documentEndings = new Set(['pdf', 'docx', 'doc']);
const htmlEndings = new Set(['html', 'htm', 'xhtml']);
/** What a DOCX may unpack to, so that a small file cannot fill the memory. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

const advice = 'Import a PDF, DOCX, HTML or Markdown file.';

/**
 * What a file is, by its content; its name decides only where text is text.
 *
 * @throws ImportFault for anything else, saying what it looks like
 */
export function detectType(bytes: Uint8Array, name: string): DocumentType {
  if (bytes.length === 0) throw new ImportFault('is empty.');
  // A PDF may begin with up to 1024 other bytes (Adobe's own readers take that).
  if (asLatin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return detectZipped(bytes);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new ImportFault(explainOle(bytes));
  const picture = pictures.find(({ magic }) => begins(bytes, magic));
  if (picture)
    throw new ImportFault(`is a picture (${picture.name}): run text recognition (OCR) on it to get a PDF.`);
  if (begins(bytes, latin('{\\rtf'))) throw new ImportFault('is a rich text file (RTF): save it as DOCX.');
  return detectText(bytes, name);
}

const pictures = [
  { name: 'PNG', magic: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', magic: [0xff, 0xd8, 0xff] },
  { name: 'GIF', magic: [0x47, 0x49, 0x46, 0x38] },
  { name: 'TIFF', magic: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'TIFF', magic: [0x4d, 0x4d, 0x00, 0x2a] },
];

function detectZipped(bytes: Uint8Array): 'docx' {
  const { names, unpacked } = listZip(bytes);
  const is = (beginning: string) => names.some((name) => name.startsWith(beginning));
  if (is('word/document')) {
    if (unpacked > MAX_UNPACKED_BYTES) throw new ImportFault('unpacks to more than 200 MB; it is not taken.');
    return 'docx';
  }
  if (is('xl/')) throw new ImportFault(`is an Excel workbook. ${advice}`);
  if (is('ppt/')) throw new ImportFault(`is a PowerPoint presentation: save it as PDF.`);
  if (is('content.xml')) throw new ImportFault(`is an OpenDocument file: save it as DOCX or PDF.`);
  throw new ImportFault(`is a zip archive. ${advice}`);
}

/** The names in a zip and what they unpack to, without unpacking. */
function listZip(bytes: Uint8Array): { names: readonly string[]; unpacked: number } {
  const names: string[] = [];
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    throw new ImportFault(
      'is damaged: it begins as a file of Office does (DOCX, XLSX) or a zip, but cannot be unpacked. Save or download it again.',
    );
  }
  return { names, unpacked };
}

// MS-OFFCRYPTO 2.3.4.4: a protected DOCX lies as the stream "EncryptedPackage" in the container that old Word files use.
function explainOle(bytes: Uint8Array): string {
  const isProtected = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isProtected
    ? 'is protected by a password. Save a copy without the password, and import that.'
    : 'is from an old version of Office (such as .doc): save it as DOCX.';
}

function detectText(bytes: Uint8Array, name: string): 'html' | 'markdown' {
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const beginning = asLatin(bytes.subarray(0, 4_096));
  const isWide = begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff]);
  if (!isWide && beginning.includes('\0')) throw new ImportFault(`is of a type not known here. ${advice}`);
  const isHtml =
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i.test(
      beginning.replace(/^ï»¿|\0/g, ''),
    );
  if (htmlEndings.has(ending) || (isHtml && textEndings.has(ending))) return 'html';
  if (textEndings.has(ending)) return 'markdown';
  const what = isHtml ? 'a web page' : 'plain text';
  const why = documentEndings.has(ending) ? ': perhaps the download failed' : '';
  throw new ImportFault(`is called .${ending}, but its content is ${what}${why}. ${advice}`);
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function latin(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function asLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
