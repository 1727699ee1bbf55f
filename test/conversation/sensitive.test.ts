import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/conversation/reply.ts';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { makeWorld } from './in-memory-world.ts';

let listening: ListeningAssistant;
beforeAll(async () => {
  listening = await openListeningAssistant();
});
afterAll(() => listening.close());

const lines = [
  'vi trenger hjelp i en anskaffelse av overvåkingskameraer i Oslo, for kommuner, i april, det er innkjøpssensitivt',
  'send',
  'status',
];

async function heard(audience: 'personal' | 'group'): Promise<readonly Reply[]> {
  const who = { name: 'Kari Nordmann', email: 'kari@example.org', audience };
  const world = makeWorld(listening.assistant.services, who);
  const replies: Reply[] = [];
  for (const text of lines) replies.push(...(await world.say({ type: 'text', text })).replies);
  return replies;
}

describe('a request marked "innkjøpssensitivt"', () => {
  it('is shown without its contents where others read along, at the summary, the receipt and the status', async () => {
    const said = JSON.stringify(await heard('group'));
    expect(said).toContain('innkjøpssensitiv');
    expect(said).not.toMatch(/overvåking|april|kari@example/i);
  });

  it('is shown whole to the person alone', async () => {
    const replies = await heard('personal');
    expect(replies.map(({ kind }) => kind)).toEqual(['summary', 'receipt', 'status']);
    expect(replies[0]?.text).toContain('overvåkingskameraer');
  });
});
