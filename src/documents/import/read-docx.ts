import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Extracted } from './extracted.ts';
import { ImportFault } from './import-fault.ts';
import { fromHtml } from './read-web-text.ts';

// The title of a document is a style of its own in Word, which mammoth does not take for a heading.
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Tittel'] => h1:fresh"];

/**
 * Reads a Word document by its styles: headings, paragraphs, lists, tables. Pictures are left out.
 *
 * @throws ImportFault when it is damaged or holds no text
 */
export async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  const { value } = await convert(bytes);
  return { ...fromHtml(value, null), changed: changedOf(bytes) };
}

async function convert(bytes: Uint8Array): ReturnType<typeof mammoth.convertToHtml> {
  try {
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
  } catch {
    throw new ImportFault(
      'is damaged: it cannot be read as a Word document. Open it in Word and save it again.',
    );
  }
}

/** The day of the last change in the document's own properties (ECMA-376, part 2, 11.1). */
function changedOf(bytes: Uint8Array): string | null {
  const name = 'docProps/core.xml';
  const core = unzipSync(bytes, { filter: (file) => file.name === name && file.originalSize < 1_000_000 })[
    name
  ];
  const found = core && /<dcterms:modified[^>]*>(\d{4}-\d{2}-\d{2})/.exec(strFromU8(core));
  return found?.[1] ?? null;
}
