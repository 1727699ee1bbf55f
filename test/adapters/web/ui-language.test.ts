import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../adapters/web/ui-language.ts';

test.each([
  ['nn', 'en', 'nn'],
  ['xx', 'en-GB,en;q=0.9', 'en'],
  [undefined, 'nn-NO,nn;q=0.9,no;q=0.8', 'nn'],
  [undefined, 'no', 'nb'],
  [undefined, 'nb-NO', 'nb'],
  [undefined, 'de,en;q=0.5,nn;q=0.9', 'nn'],
  [undefined, 'en;q=0,nn;q=0.1', 'nn'],
  [undefined, 'fr', 'nb'],
  [undefined, ';;q=,,', 'nb'],
  [undefined, undefined, 'nb'],
] as const)('asked for %s with %s gives %s', (asked, header, expected) => {
  expect(chooseLanguage(asked, header)).toBe(expected);
});
