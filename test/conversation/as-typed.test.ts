import fc from 'fast-check';
import { createColors } from 'picocolors';
import { expect, it } from 'vitest';
import { toPlainText } from '../../adapters/terminal/plain-text.ts';
import { renderMarkdown } from '../../adapters/web/render/markdown.ts';
import { asTyped } from '../../src/conversation/as-typed.ts';

const ordinary = [
  'FoU-aktører og små bedrifter',
  '10 % av 2,3 millioner kroner',
  'kari_hansen.vlfk@example.org',
  'snake_case_navn',
  'kurs (digitalt) [utkast] nr. 2!',
  'Ås & Nes',
  '«massehåndtering» – del 1',
];

it.each(ordinary)('leaves ordinary words as they are: %s', (words) => {
  expect(asTyped(words)).toBe(words);
});

it('writes several lines as one', () => {
  expect(asTyped('Kari\n- Hansen')).toBe('Kari - Hansen');
});

const marked = fc
  .array(
    fc.constantFrom(
      '**',
      '*',
      '_',
      '__',
      '[',
      ']',
      '](https://evil.example)',
      '<https://x.example>',
      '\\',
      '&amp;',
      '&#42;',
      'a',
      'å',
      ' ',
      '(',
      ')',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

it('is shown as typed in the terminal', () => {
  fc.assert(
    fc.property(marked, (words) => {
      expect(toPlainText(`om «${asTyped(words)}» her`, createColors(false))).toBe(`om «${words}» her`);
    }),
  );
});

it('becomes no markup in the web chat', () => {
  fc.assert(
    fc.property(marked, (words) => {
      const html = String(renderMarkdown(`om «${asTyped(words)}» her`, () => ''));
      // A bare address is made a link wherever it stands, with itself as its words.
      const shown = html.replace(/<span class="ds-sr-only">.*?<\/span>|<\/?(?:a|p)\b[^>]*>/g, '');
      expect(shown.trim()).toBe(`om «${escapeHtml(words)}» her`);
    }),
  );
});

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
