import { expect, it } from 'vitest';
import { offeredAnswer } from '../../../src/conversation/understand/offered-answer.ts';

it.each([
  ['ka med uke 10?', 'uke 10'],
  ['maybe school transport?', 'school transport'],
  ['kan vi ta klimakrav?', 'klimakrav'],
  ['hva om vi sier mars?', 'mars'],
])('"%s" offers an answer', (text, answer) => {
  expect(offeredAnswer(text)).toBe(answer);
});

it.each(['hva med å spørre pådriveren?', 'hva koster det?', 'kan vi få kurset gratis?', 'uke 10'])(
  '"%s" offers none',
  (text) => {
    expect(offeredAnswer(text)).toBeNull();
  },
);
