import { expect, test } from 'vitest';
import { isSameText, isValidPass, makePass } from '../../../../adapters/web/guard/access.ts';

const pass = makePass('hemmelig', 2_000);

test('lets a pass in until it expires', () => {
  expect(isValidPass(pass, 'hemmelig', 1_999)).toBe(true);
  expect(isValidPass(pass, 'hemmelig', 2_000)).toBe(false);
});

test('ends every pass when the password is changed', () => {
  expect(isValidPass(pass, 'en annen', 1_000)).toBe(false);
});

test.each(['', '9999', '9999.', pass.replace('2000', '9999'), `${pass}x`, 'NaN.abc', '-1.abc'])(
  'does not let in %s',
  (forged) => {
    expect(isValidPass(forged, 'hemmelig', 1_000)).toBe(false);
  },
);

test('tells texts apart whatever their length', () => {
  expect(isSameText('å', 'å')).toBe(true);
  expect(isSameText('å', 'ås')).toBe(false);
});
