import { describe, expect, it } from 'vitest';
import type { DocumentBlock } from '../../../src/documents/block.ts';
import { findDate } from '../../../src/documents/import/find-date.ts';
import { readDocument } from '../../../src/documents/import/read-document.ts';
import { makePdf } from '../make-pdf.ts';

const dateOf = (text: string) => {
  const block: DocumentBlock = { kind: 'paragraph', text, level: 0, page: null };
  return findDate([block]);
};

describe('a document’s date is what it says of itself', () => {
  it.each([
    ['Vedteken i fylkestinget 12. mars 2025', '2025-03-12'],
    ['Vedtatt av fylkestinget 12.03.2025, sak 14/25', '2025-03-12'],
    ['Sist oppdatert: 2025-03-12', '2025-03-12'],
    ['Versjon 2.1, mars 2025', '2025-03'],
    ['Bergen, 3. desember 2024', '2024-12-03'],
    ['Mars 2025', '2025-03'],
    ['Adopted by the county council, 12 March 2025', '2025-03-12'],
    ['2025', '2025'],
  ])('%s', (text, day) => {
    expect(dateOf(text)).toBe(day);
  });

  it.each([
    'Handlingsplan for Vestland 2025–2028',
    'Frist: 1. oktober 2026',
    'Ferjekaiene skal ha landstraum innan 2028.',
    '2025–2028',
    'Dato: 45.13.2025',
  ])('is none: %s', (text) => {
    expect(dateOf(text)).toBe(null);
  });

  it.each([
    ['---\ndato: 2025-03-12\n---\n\nTekst om massar.\n', 'plan.md', '2025-03-12'],
    ['# Plan\n\nTekst om massar.\n', 'plan.md', null],
    [
      '<html><head><meta property="article:published_time" content="2025-03-12T08:00:00Z"></head><body><p>Tekst.</p></body></html>',
      'plan.html',
      '2025-03-12',
    ],
  ])('of a file: %j', async (text, name, day) => {
    const { dated } = await readDocument(new TextEncoder().encode(text), name, () => {});
    expect(dated).toBe(day);
  });
});

it.each([
  [24, 24],
  [24, 20],
])('a title over two lines is read whole (%i and %i points)', async (first, second) => {
  const pdf = await makePdf([
    {
      pieces: [
        { heading: 'Handlingsplan for innovative anskaffingar', size: first },
        { heading: 'i Vestland 2025–2028', size: second },
        { lines: ['Massar skal sorterast på staden, og det skal skje', 'før 2027 i alle prosjekt.'] },
      ],
    },
  ]);
  const { title, dated } = await readDocument(pdf, 'plan.pdf', () => {});
  expect([title, dated]).toEqual(['Handlingsplan for innovative anskaffingar i Vestland 2025–2028', null]);
});
