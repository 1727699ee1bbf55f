import { ImportFault } from './import-fault.ts';

// HTML Living Standard, "prescan a byte stream": what a page says of its own letters stands in its first 1024 bytes.
const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** The text of a file: UTF-8 or UTF-16 by its mark, what a web page says, UTF-8, else what older Windows programs write. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le') ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be') ?? '';
  const own = declared.exec(Buffer.from(bytes.subarray(0, 1_024)).toString('latin1'))?.[1];
  const text =
    decode(bytes, 'utf-8') ??
    (own === undefined ? null : decode(bytes, own)) ??
    decode(bytes, 'windows-1252');
  if (text === null) throw new ImportFault('has letters that cannot be read. Save it as UTF-8.');
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
