import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSession, readSession } from '../../src/conversation/session.ts';

describe('a stored session', () => {
  it('is read as it was written', () => {
    const session = { ...newSession, welcomed: true, counties: ['46' as const] };
    expect(readSession(JSON.stringify(session))).toEqual({ session, dropped: false });
  });

  it('is a new one for somebody who was never here, without a word about it', () => {
    expect(readSession(null)).toEqual({ session: newSession, dropped: false });
  });

  it.each([
    ['of an older version', JSON.stringify({ ...newSession, version: 0 })],
    ['with a field it does not know', JSON.stringify({ ...newSession, mood: 'good' })],
    ['with a county that no longer exists', JSON.stringify({ ...newSession, counties: ['30'] })],
    ['cut off in the middle', '{"version":1,"langu'],
  ])('%s is dropped, and the person is told', (_, stored) => {
    expect(readSession(stored)).toEqual({ session: newSession, dropped: true });
  });

  it('never breaks a turn, whatever lies in storage', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(readSession(stored).session.version).toBe(1);
      }),
    );
  });
});
