import { stringify } from 'yaml';
import { z } from 'zod';
import { languageSchema } from '../language/languages.ts';
import { asOfSchema } from '../retrieval/as-of.ts';
import { splitFrontMatter } from '../retrieval/front-matter.ts';
import type { DocumentBlock } from './block.ts';
import { parseBody, renderBody } from './body.ts';

const headSchema = z.strictObject({
  title: z.string().trim().min(1, 'must not be empty').max(200),
  /** The name of the file it was read from, without folders. */
  source: z.string().min(1),
  language: languageSchema,
  /** From when its content is; null when nobody says. */
  asOf: asOfSchema.nullable(),
  imported: z.iso.datetime(),
  /** SHA-256 of the file it was read from. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** False: only for people whose workspace the operator set to the county. True: for everyone who asks about the county. */
  open: z.boolean({ error: 'must be true or false' }),
});

export type DocumentHead = z.infer<typeof headSchema>;

/** A county's own document as it is kept. */
export interface StoredDocument {
  readonly head: DocumentHead;
  readonly blocks: readonly DocumentBlock[];
}

export function renderDocument({ head, blocks }: StoredDocument): string {
  return `---\n${stringify(head, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n\n${renderBody(blocks)}`;
}

/** @throws Error in plain words, for the person who changed the file by hand */
export function parseDocumentFile(text: string): StoredDocument {
  const split = splitFrontMatter(text);
  if (!('data' in split)) throw new Error(`line ${split.line}: ${split.message}`);
  const head = headSchema.safeParse(split.data);
  if (head.success) return { head: head.data, blocks: parseBody(split.body) };
  const [issue] = head.error.issues;
  const key = String(issue?.path[0] ?? '');
  throw new Error(`line ${split.lineOf(key)}: ${key} ${issue?.message ?? 'cannot be read'}`);
}
