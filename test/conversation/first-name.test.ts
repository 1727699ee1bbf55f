import { expect, it } from 'vitest';
import { firstName } from '../../src/conversation/first-name.ts';

it.each([
  ['Kari Hansen', 'Kari'],
  ['Hansen, Kari (VLFK)', 'Kari'],
  ['Nordvik Ås, Ole-Petter [ekstern]', 'Ole-Petter'],
  ['Åse', 'Åse'],
])('finds the first name in "%s"', (name, first) => {
  expect(firstName(name)).toBe(first);
});

it.each([null, '', 'kh1204', '(VLFK)', '42'])('greets nobody by %j', (name) => {
  expect(firstName(name)).toBeNull();
});
