import { expect, it } from 'vitest';
import { holdsOn } from '../../../src/conversation/understand/holds-on.ts';
import { isQuestionLike } from '../../../src/conversation/understand/question-like.ts';
import { fold } from '../../../src/language/tokens.ts';

it.each([
  'når jeg tenker meg om, tar vi april',
  'når eg får tenkt meg om, tek me april',
  'når æ tenkte meg litt om, april',
  'come to think of it, April',
  'now that I think of it, April',
])('"%s" asks nothing and waits for nothing', (text) => {
  expect(isQuestionLike(fold(text))).toBe(false);
  expect(holdsOn(text)).toBe(false);
});

it('still waits when that is what comes to mind', () => {
  expect(holdsOn('når jeg tenker meg om, vil jeg vente litt')).toBe(true);
});

it('still asks when thinking is what it asks about', () => {
  expect(isQuestionLike(fold('når tenker dere å svare'))).toBe(true);
});
