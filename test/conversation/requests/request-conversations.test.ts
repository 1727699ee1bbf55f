import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListeningAssistant, openListeningAssistant } from '../../support/core-player.ts';
import { heldOut } from './cases/held-out.ts';
import { round1 } from './cases/round-1.ts';
import { round2 } from './cases/round-2.ts';
import { round3 } from './cases/round-3.ts';
import { round4 } from './cases/round-4.ts';
import { round5 } from './cases/round-5.ts';
import { round6 } from './cases/round-6.ts';
import { round7 } from './cases/round-7.ts';
import { playRequest } from './play-request.ts';
import type { RequestCase } from './request-case.ts';

const at = '2026-11-23T09:00:00+01:00';
const known = { name: 'Kari Nordmann', email: 'kari@example.org' };
const unknown = { name: null, email: null };

describe('a request comes out of a conversation as it was meant', () => {
  let listening: ListeningAssistant;
  beforeAll(async () => {
    listening = await openListeningAssistant();
  });
  afterAll(() => listening.close());

  function faults(requestCase: RequestCase): Promise<string[]> {
    const send = listening.open(requestCase.isUnknown ? unknown : known);
    return playRequest(requestCase, {
      says: (text) => send({ type: 'text', text }, at),
      sends: () => send({ type: 'action', id: 'send', data: null }, at),
    });
  }

  const rounds = [round1, round2, round3, round4, round5, round6, round7].flat();

  it.each(rounds.map((each) => [each.says, each] as const))('%s', async (_, each) => {
    expect(await faults(each)).toEqual([]);
  });

  it('for nine of ten of those that were not looked into', async () => {
    const all = await Promise.all(
      heldOut.map(async (each) => ({ says: each.says, faults: await faults(each) })),
    );
    const wrong = all.filter(({ faults }) => faults.length > 0);
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(all.length * 0.1);
  });
});
