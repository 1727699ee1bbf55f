import { describe, expect, it } from 'vitest';
import { isSideRemark } from '../../../../src/conversation/understand/slots/side-remark.ts';

describe('a side remark', () => {
  it.each([
    'vi har lokale',
    'vi kan være hos oss',
    'det haster litt',
    'sjefen vil være med',
    'me har rom sjølve',
    'det hastar',
    'we have a room',
    'the boss will join',
    'og vi har god plass i kantina',
  ])('is no topic: %s', (text) => {
    expect(isSideRemark(text)).toBe(true);
  });

  it.each([
    'omsorgsboliger',
    'klima og miljø',
    'hvordan vi kan spare energi',
    'vi bruker for mye energi på skolene våre',
    'it could be about climate',
    'har-det-bra-tiltak for eldre',
    'massehåndtering',
  ])('is not this: %s', (text) => {
    expect(isSideRemark(text)).toBe(false);
  });
});
