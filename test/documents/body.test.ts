import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DocumentBlock } from '../../src/documents/block.ts';
import { parseBody, renderBody } from '../../src/documents/body.ts';
import { cleanText } from '../../src/documents/clean-text.ts';

const words = fc
  .oneof(fc.string({ minLength: 1 }), fc.constantFrom('# tal', '- strek', '<!-- side 3 -->', '\\n', 'Blåbær'))
  .map(cleanText)
  .filter((text) => text !== '');
// What stands in a list or under a number is an item, whatever it was read as.
const plain = words.filter((text) => !/^\d+[.)] /.test(text));

const block: fc.Arbitrary<Omit<DocumentBlock, 'page'>> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 4 }),
    text: plain,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), level: fc.constant(0), text: plain }),
  fc.record({
    kind: fc.constant('item' as const),
    level: fc.constant(0),
    text: plain.map((text) => `- ${text}`),
  }),
);

it('a document written as Markdown is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(block, fc.nat(2))), fc.boolean(), (drawn, hasPages) => {
      let page = 1;
      const blocks = drawn.map(([each, turn]): DocumentBlock => {
        page += turn;
        return { ...each, page: hasPages ? page : null };
      });
      expect(parseBody(renderBody(blocks))).toEqual(blocks);
    }),
    { seed: 5 },
  );
});

it('lines that a person broke by hand are one paragraph', () => {
  expect(parseBody('# Mål\nVi skal\nkjøpe nytt.\n\n- éin\n- to\nlinjer\n').map(({ text }) => text)).toEqual([
    'Mål',
    'Vi skal kjøpe nytt.',
    '- éin',
    '- to linjer',
  ]);
});
