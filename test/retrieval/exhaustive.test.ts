import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Concept } from '../../src/retrieval/concepts.ts';
import { buildLexicalIndex } from '../../src/retrieval/lexical-index.ts';
import { searchLexically } from '../../src/retrieval/lexical-search.ts';
import { STRENGTH_STEP } from '../../src/retrieval/postings.ts';

const words = Array.from({ length: 30 }, (_, at) => `ord${'abcdefghijklmnopqrstuvwxyzæøå'[at] ?? 'xx'}q`);
// Frequent and rare words, as in texts: the first ones are drawn most.
const word = fc.tuple(fc.nat(29), fc.nat(29)).map(([one, other]) => words[Math.min(one, other)] ?? '');
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((drawn) => drawn.join(' '));
const concept = fc.record({
  terms: fc.array(fc.tuple(word, fc.double({ min: 0.1, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 4,
  }),
  rarity: fc.double({ min: 0.1, max: 8, noNaN: true }),
});

it('finds the same best few as a walk over all documents, however many it passes over', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 20, maxLength: 150 }),
      fc.array(concept, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 10 }),
      (texts, drawn, limit) => {
        const index = buildLexicalIndex(
          texts.map((one) => ({ language: 'no' as const, fields: [{ text: one, weight: 1 }] })),
        );
        const concepts = drawn.map(({ terms, rarity }): Concept => {
          const known = terms.flatMap(([term, weight]) => {
            const number = index.vocabulary.find(term, 'no');
            return number === null ? [] : [[number, weight] as const];
          });
          return { word: '', alternatives: new Map(known), rarity, importance: 1 };
        });
        const scores = new Map<number, number>();
        for (const { alternatives, rarity } of concepts) {
          const best = new Map<number, number>();
          for (const [term, weight] of alternatives) {
            const { documents, strengths } = index.postings.of(term);
            documents.forEach((document, at) => {
              const score = rarity * weight * STRENGTH_STEP * (strengths[at] ?? 0);
              best.set(document, Math.max(best.get(document) ?? 0, score));
            });
          }
          for (const [document, score] of best) scores.set(document, (scores.get(document) ?? 0) + score);
        }
        const wanted = [...scores.values()].sort((a, b) => b - a).slice(0, limit);
        const found = searchLexically(index, concepts, limit);
        expect(found).toHaveLength(wanted.length);
        found.forEach(({ document, score }, rank) => {
          expect(score).toBeCloseTo(wanted[rank] ?? 0, 3);
          expect(score).toBeCloseTo(scores.get(document) ?? 0, 3);
        });
        // Nothing is left behind from one search to the next.
        expect(searchLexically(index, concepts, limit)).toEqual(found);
      },
    ),
    { numRuns: 150 },
  );
});
