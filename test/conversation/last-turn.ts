import { afterAll, beforeAll } from 'vitest';
import type { Turn } from '../../src/conversation/turn.ts';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { makeWorld } from './in-memory-world.ts';

/** An assistant that listens while a file is tested; gives what the last of some lines of one person led to. */
export function listenForLast(): (...lines: readonly string[]) => Promise<Turn> {
  let listening: ListeningAssistant;
  beforeAll(async () => {
    listening = await openListeningAssistant();
  });
  afterAll(() => listening.close());
  return async (...lines) => {
    const world = makeWorld(listening.assistant.services, {
      name: 'Kari Nordmann',
      email: 'kari@example.org',
    });
    let turn: Turn | null = null;
    for (const text of lines) turn = await world.say({ type: 'text', text });
    if (turn === null) throw new Error('nothing was said');
    return turn;
  };
}

/** All that was said in a turn. */
export function heard({ replies }: Turn): string {
  return replies.map(({ text }) => text).join(' ');
}
