import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { analysisVersion } from '../language/analysis-version.ts';
import {
  buildLexicalArrays,
  type IndexedText,
  type LexicalIndex,
  openLexicalIndex,
} from './lexical-index.ts';
import { lexicalSchema, lexicalTree } from './lexical-schema.ts';
import type { Problem } from './problem.ts';
import { loadArrays, saveArrays } from './saved-arrays.ts';

/** Makes the index of some texts; `name` tells it from others of the same maker. */
export type MakeIndex = (name: string, texts: readonly IndexedText[]) => LexicalIndex;

/**
 * Keeps each index in a file of a folder, and takes it from there as long as the texts are the same.
 *
 * @param onProblem told when an index cannot be kept: then it is made anew at every start
 */
export function keepIndexes(folder: string, onProblem: (problem: Problem) => void): MakeIndex {
  return (name, texts) => {
    const path = join(folder, `${name}.index`);
    const made = `${analysisVersion()} ${createHash('sha256').update(JSON.stringify(texts)).digest('hex')}`;
    const kept = lexicalSchema.safeParse(loadArrays(path, made));
    if (kept.success) return openLexicalIndex(kept.data);
    const arrays = buildLexicalArrays(texts);
    try {
      mkdirSync(folder, { recursive: true });
      saveArrays(path, made, lexicalTree(arrays));
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault);
      onProblem({ file: path, line: 1, message: `The index cannot be kept: ${why}` });
    }
    return openLexicalIndex(arrays);
  };
}
