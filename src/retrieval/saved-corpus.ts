import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { analysisVersion } from '../language/analysis-version.ts';
import type { CorpusArrays } from './corpus-search.ts';
import { lexicalSchema, lexicalTree, stringsSchema } from './lexical-schema.ts';
import { loadArrays, saveArrays } from './saved-arrays.ts';

const corpusSchema: z.ZodType<CorpusArrays> = z.object({ ids: stringsSchema, lexical: lexicalSchema });

/**
 * Names what an index of a corpus file is made from: the file's content, and the way in which words are read.
 *
 * @throws Error of the file system
 */
export async function nameOfCorpus(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return `${analysisVersion()} ${hash.digest('hex')}`;
}

export function saveCorpus(path: string, name: string, { ids, lexical }: CorpusArrays): void {
  saveArrays(path, name, { ids: { ...ids }, lexical: lexicalTree(lexical) });
}

/** A saved index of that name; null when there is none, or none that can be used. */
export function loadCorpus(path: string, name: string): CorpusArrays | null {
  const read = corpusSchema.safeParse(loadArrays(path, name));
  return read.success ? read.data : null;
}
