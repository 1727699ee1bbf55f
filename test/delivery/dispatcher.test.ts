import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/conversation/session.ts';
import { eventKey } from '../../src/delivery/keys.ts';
import type { Converse } from '../../src/delivery/parts.ts';
import { databases } from './databases.ts';
import { echo, eventually, say, textOf, textsOf, turnOf } from './support.ts';

describe.each(databases)('on $name', ({ makeHouse }) => {
  test('answers a conversation in the order of its messages, also when the first takes longest', async () => {
    const converse: Converse = async (input) => {
      if (textOf(input.message) === '0') await new Promise((resolve) => setTimeout(resolve, 80));
      return echo(input);
    };
    const { delivery, sent } = await makeHouse({ converse });
    await delivery.start();
    for (const number of [0, 1, 2, 3]) await delivery.accept(say(String(number)), null);
    await eventually(() => expect(sent.length).toBe(4));
    expect(textsOf(sent)).toEqual(['Svar på 0', 'Svar på 1', 'Svar på 2', 'Svar på 3']);
  });

  test('works on another conversation, and another thread, while one waits', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const converse: Converse = async (input) => {
      if (textOf(input.message) === 'vent') await gate;
      return echo(input);
    };
    const { delivery, sent } = await makeHouse({ converse });
    await delivery.start();
    await delivery.accept(say('vent'), null);
    await delivery.accept(say('etter', { user: 'ola' }), null);
    await delivery.accept(say('tråd', { thread: '1' }), null);
    await delivery.accept(say('annen', { conversation: 'annen' }), null);
    await eventually(() => expect(textsOf(sent).sort()).toEqual(['Svar på annen', 'Svar på tråd']));
    open();
    await eventually(() => expect(textsOf(sent).slice(2)).toEqual(['Svar på vent', 'Svar på etter']));
  });

  test('hands on the session and what is remembered of the person', async () => {
    const converse: Converse = async ({ session, person }) => ({
      ...turnOf(
        [`${session.misses} ${person.county} ${person.language} ${person.name}`],
        [
          {
            type: 'remember',
            changes: session.misses === 0 ? { county: '46', name: 'Kari' } : { language: 'nn' },
          },
        ],
      ),
      session: { ...newSession, misses: session.misses + 1 },
    });
    const { delivery, sent } = await makeHouse({ converse });
    await delivery.start();
    for (const text of ['a', 'b', 'c']) await delivery.accept(say(text), null);
    await delivery.accept(say('d', { user: 'ola' }), null);
    await eventually(() => expect(sent.length).toBe(4));
    expect(textsOf(sent)).toEqual(['0 null null null', '1 46 null Kari', '2 46 nn Kari', '0 null null null']);
  });

  test('says that a session was dropped when it cannot be read any more', async () => {
    const converse: Converse = async ({ sessionDropped }) => turnOf([sessionDropped ? 'mistet' : 'ny']);
    const { delivery, sent, database } = await makeHouse({ converse });
    await delivery.start();
    await delivery.accept(say('a'), null);
    await eventually(() => expect(sent.length).toBe(1));
    await database.write((transaction) =>
      transaction.updateTable('sessions').set({ session: '{"version":0}' }).execute(),
    );
    await delivery.accept(say('b'), null);
    await eventually(() => expect(textsOf(sent)).toEqual(['ny', 'mistet']));
  });

  test('tries a turn again that failed', async () => {
    let tries = 0;
    const converse: Converse = async (input) => {
      tries += 1;
      if (tries < 3) throw new Error('modellen svarer ikke');
      return echo(input);
    };
    const { delivery, sent, problems } = await makeHouse({ converse, settings: { turnPausesMs: [5, 5] } });
    await delivery.start();
    await delivery.accept(say('Hei'), null);
    await eventually(() => expect(textsOf(sent)).toEqual(['Svar på Hei']));
    expect(problems.map((problem) => 'last' in problem && problem.last)).toEqual([false, false]);
  });

  test('apologises when a turn fails for good, goes on, and leaves other conversations alone', async () => {
    const converse: Converse = async (input) => {
      if (textOf(input.message) === 'feil') throw new RangeError('hemmelige ord');
      return echo(input);
    };
    const { delivery, sent, problems, database } = await makeHouse({
      converse,
      settings: { turnPausesMs: [5, 5] },
    });
    await delivery.start();
    const broken = say('feil');
    await delivery.accept(broken, null);
    await delivery.accept(say('neste'), null);
    await delivery.accept(say('Hei', { conversation: 'annen' }), null);
    await eventually(() => expect(sent.length).toBe(3));
    const here = sent.filter(({ conversation }) => conversation === 'samtale');
    expect(textsOf(here)).toEqual(['Det gikk galt hos meg.', 'Svar på neste']);
    expect(problems.map((problem) => 'last' in problem && problem.last)).toEqual([false, false, true]);
    expect(await delivery.answerTo(eventKey(broken))).toMatchObject({ state: 'failed', trace: null });
    const row = await database.query
      .selectFrom('inbox')
      .selectAll()
      .where('event_key', '=', eventKey(broken))
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: 'failed', failure: 'RangeError', attempt: 3 });
  });

  test('apologises when an effect cannot be made true, and keeps nothing of the turn', async () => {
    const request = {
      activity: 'kurs' as const,
      counties: ['46' as const],
      audience: [],
      topic: 'Innovasjon',
    };
    const rest = {
      period: null,
      format: null,
      place: null,
      participants: null,
      organisation: null,
      requester: null,
      sensitive: false,
    };
    const converse: Converse = async () =>
      turnOf(
        ['Endret!'],
        [
          { type: 'remember', changes: { name: 'Kari' } },
          {
            type: 'change-request',
            id: 'en-annens',
            change: 'changed',
            request: { ...request, ...rest, status: 'sent' },
          },
        ],
      );
    const { delivery, sent, database } = await makeHouse({ converse, settings: { turnPausesMs: [] } });
    await delivery.start();
    await delivery.accept(say('endre'), null);
    await eventually(() => expect(textsOf(sent)).toEqual(['Det gikk galt hos meg.']));
    expect(await database.query.selectFrom('people').selectAll().execute()).toEqual([]);
  });

  test('does not wait for ever for a turn', async () => {
    const converse: Converse = () => new Promise(() => {});
    const settings = { turnLimitMs: 10, turnPausesMs: [] };
    const { delivery, sent } = await makeHouse({ converse, settings });
    await delivery.start();
    await delivery.accept(say('Hei'), null);
    await eventually(() => expect(textsOf(sent)).toEqual(['Det gikk galt hos meg.']));
  });

  test('answers a message that an older version stored in a way this one cannot read', async () => {
    const { delivery, sent, database } = await makeHouse();
    await delivery.accept(say('Hei'), null);
    await database.write((transaction) =>
      transaction.updateTable('inbox').set({ message: '{"v":0}' }).execute(),
    );
    await delivery.start();
    await eventually(() => expect(textsOf(sent)).toEqual(['Det gikk galt hos meg.']));
    expect(sent[0]).toMatchObject({ conversation: 'samtale', userId: 'kari', platform: 'web' });
  });

  test('gives up a message that the process did not survive again and again', async () => {
    const { delivery, sent, database, parts } = await makeHouse();
    await delivery.accept(say('Hei'), null);
    await database.write((transaction) =>
      transaction.updateTable('inbox').set({ attempt: parts.settings.maxTakes }).execute(),
    );
    await delivery.start();
    await eventually(() => expect(textsOf(sent)).toEqual(['Det gikk galt hos meg.']));
  });
});
