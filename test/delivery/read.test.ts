import { describe, expect, test } from 'vitest';
import { eventKey } from '../../src/delivery/keys.ts';
import type { Converse } from '../../src/delivery/parts.ts';
import { readAnswer } from '../../src/delivery/read-answer.ts';
import { readCounts } from '../../src/delivery/read-counts.ts';
import { type HistoryEntry, readHistory } from '../../src/delivery/read-history.ts';
import { databases } from './databases.ts';
import { eventually, say, textOf, turnOf } from './support.ts';

describe.each(databases)('on $name', ({ makeHouse }) => {
  const here = { platform: 'web', tenant: null, conversation: 'samtale', thread: null } as const;

  function textsOf(entries: readonly HistoryEntry[]): string[] {
    return entries.map((entry) =>
      entry.type === 'reply' ? entry.reply.text : entry.input.type === 'text' ? entry.input.text : '',
    );
  }

  test('reads a conversation in order, from any point, and no other one', async () => {
    const { delivery, database, sent } = await makeHouse();
    await delivery.start();
    for (const text of ['a', 'b']) {
      const message = say(text);
      await delivery.accept(message, null);
      await delivery.answerTo(eventKey(message));
    }
    await delivery.accept(say('c', { conversation: 'annen' }), null);
    await eventually(() => expect(sent.length).toBe(3));
    const all = await readHistory(database.query, here, 0);
    expect(textsOf(all)).toEqual(['a', 'Svar på a', 'b', 'Svar på b']);
    const numbers = all.map(({ sequence }) => sequence);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(textsOf(await readHistory(database.query, here, numbers[1] ?? 0))).toEqual(['b', 'Svar på b']);
    expect(all[1]).toMatchObject({ id: sent[0]?.id, eventId: sent[0]?.eventId });
  });

  test('a reader that goes on from the last number it saw misses nothing', async () => {
    const { delivery, database, sent } = await makeHouse();
    await delivery.start();
    const seen: HistoryEntry[] = [];
    const read = async () => {
      seen.push(...(await readHistory(database.query, here, seen.at(-1)?.sequence ?? 0)));
    };
    const messages = Array.from({ length: 40 }, (_, number) => say(String(number)));
    const accepted = Promise.all(messages.map((message) => delivery.accept(message, null)));
    while (sent.length < 40) {
      await read();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await accepted;
    await read();
    expect(seen).toEqual(await readHistory(database.query, here, 0));
    expect(seen.length).toBe(80);
  });

  test('reads the answer to an event with what was understood, and waits for it', async () => {
    const converse: Converse = async ({ message }) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return { ...turnOf([`1 ${textOf(message)}`, '2']) };
    };
    const { delivery, database } = await makeHouse({ converse, settings: { pollMs: 60_000 } });
    const message = say('Hei');
    const key = eventKey(message);
    expect(await readAnswer(database.query, key)).toBe(null);
    expect(await delivery.answerTo(key)).toBe(null);
    await delivery.accept(message, null);
    expect(await readAnswer(database.query, key)).toEqual({ state: 'waiting', trace: null, replies: [] });
    await delivery.start();
    const [one, two] = await Promise.all([delivery.answerTo(key), delivery.answerTo(key)]);
    expect(one).toMatchObject({ state: 'done', trace: { intents: ['other'], language: 'nb' } });
    expect(one?.replies.map(({ text }) => text)).toEqual(['1 Hei', '2']);
    expect(two).toEqual(one);
  });

  test('counts what waits, for how long, and what failed', async () => {
    const { delivery, database, clock } = await makeHouse({ doors: [] });
    await delivery.accept(say('a'), null);
    clock.time += 5_000;
    await delivery.accept(say('b'), null);
    const now = clock.now();
    const waiting = await readCounts(database.query, now);
    expect(waiting).toMatchObject({
      waitingMessages: 2,
      unsentReplies: 0,
      failedMessages: 0,
      deadReplies: 0,
    });
    expect(waiting.oldestMessageMs).toBeGreaterThanOrEqual(4_900);
    await delivery.start();
    await eventually(async () =>
      expect(await readCounts(database.query, now)).toMatchObject({ waitingMessages: 0, unsentReplies: 2 }),
    );
    await database.write((transaction) =>
      transaction.updateTable('outbox').set({ state: 'dead' }).where('position', '=', 0).execute(),
    );
    expect(await readCounts(database.query, now)).toMatchObject({
      unsentReplies: 0,
      oldestReplyMs: 0,
      deadReplies: 2,
    });
  });
});
