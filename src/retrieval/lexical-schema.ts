import { z } from 'zod';
import type { LexicalArrays } from './lexical-index.ts';
import type { ArrayTree } from './saved-arrays.ts';
import type { Strings } from './string-table.ts';

const bytes = z.instanceof(Uint8Array);
const numbers = z.instanceof(Uint32Array);
const fractions = z.instanceof(Float32Array);

export const stringsSchema: z.ZodType<Strings> = z.object({
  units: z.instanceof(Uint16Array),
  starts: numbers,
});

/** The arrays of an index as they come from a file or a worker. */
export const lexicalSchema: z.ZodType<LexicalArrays> = z.object({
  vocabulary: z.object({
    terms: z.object({ units: z.instanceof(Uint16Array), starts: numbers, slots: numbers }),
    forms: stringsSchema,
    formTerms: numbers,
    formCounts: numbers,
  }),
  texts: z.object({ forms: numbers, runs: numbers, runWeights: fractions, documents: numbers }),
  postings: z.object({ starts: numbers, documents: numbers, strengths: bytes, strongest: bytes }),
  compounds: z.object({ partStarts: numbers, parts: numbers, holderStarts: numbers, holders: numbers }),
  spelling: z.object({ starts: numbers, numbers }),
  grams: z.object({ ofForms: numbers, starts: numbers, forms: numbers, counts: numbers }),
});

/** The arrays of an index as they are written to a file. */
export function lexicalTree({
  vocabulary,
  texts,
  postings,
  compounds,
  spelling,
  grams,
}: LexicalArrays): ArrayTree {
  return {
    vocabulary: { ...vocabulary, terms: { ...vocabulary.terms }, forms: { ...vocabulary.forms } },
    texts: { ...texts },
    postings: { ...postings },
    compounds: { ...compounds },
    spelling: { ...spelling },
    grams: { ...grams },
  };
}
