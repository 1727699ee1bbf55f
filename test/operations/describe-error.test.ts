import { expect, it } from 'vitest';
import { z } from 'zod';
import { describeError } from '../../src/operations/describe-error.ts';

const secret = 'Kari Nordmann vil ha kurs';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it.each([
  ['JSON', () => JSON.parse(secret)],
  ['zod', () => z.enum(['a']).parse(secret)],
  ['an address', () => decodeURIComponent(`%${secret}`)],
  ['something that is no error', () => ({ secret })],
])('never repeats the words that %s could not read', (_, work) => {
  expect(JSON.stringify(describeError(thrownBy(work)))).not.toContain('Kari');
});

it('tells the name, the code, the reason and the place of any other error', () => {
  const error = Object.assign(new Error('disk full'), { code: 'ENOSPC' });
  expect(describeError(error)).toMatchObject({ error: 'Error', code: 'ENOSPC', reason: 'disk full' });
  expect(describeError(error).at[0]).toContain('describe-error.test.ts');
});
