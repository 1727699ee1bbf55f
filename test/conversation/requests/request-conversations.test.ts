import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListeningAssistant, openListeningAssistant } from '../../support/core-player.ts';
import { fifthRequestCases } from './fifth-request-cases.ts';
import { fourthRequestCases } from './fourth-request-cases.ts';
import { heldOutRequestCases } from './held-out-request-cases.ts';
import { moreRequestCases } from './more-request-cases.ts';
import { playRequest } from './play-request.ts';
import type { RequestCase } from './request-case.ts';
import { requestCases } from './request-cases.ts';
import { sixthRequestCases } from './sixth-request-cases.ts';
import { thirdRequestCases } from './third-request-cases.ts';

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

  it.each(
    [
      ...requestCases,
      ...moreRequestCases,
      ...thirdRequestCases,
      ...fourthRequestCases,
      ...fifthRequestCases,
      ...sixthRequestCases,
    ].map((each) => [each.says, each] as const),
  )('%s', async (_, each) => {
    expect(await faults(each)).toEqual([]);
  });

  it('for nine of ten of those that were not looked into', async () => {
    const all = await Promise.all(
      heldOutRequestCases.map(async (each) => ({ says: each.says, faults: await faults(each) })),
    );
    const wrong = all.filter(({ faults }) => faults.length > 0);
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(all.length * 0.1);
  });
});
