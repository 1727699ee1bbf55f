import { describe, expect, test } from 'vitest';
import { personKey } from '../../src/conversation/person.ts';
import type { Effect } from '../../src/conversation/turn.ts';
import { eventKey } from '../../src/delivery/keys.ts';
import type { Converse } from '../../src/delivery/parts.ts';
import { readStored } from '../../src/delivery/read-stored.ts';
import type { ActivityRequest } from '../../src/requests/request.ts';
import { makeRequestReader, readAllRequests } from '../../src/requests/store-requests.ts';
import { databases } from './databases.ts';
import { eventually, say, textOf, turnOf } from './support.ts';

describe.each(databases)('on $name', ({ makeHouse }) => {
  const request: ActivityRequest = {
    activity: 'dialogkonferanse',
    counties: ['46', '11'],
    audience: ['kommuner'],
    topic: 'Utslippsfrie hurtigbåter',
    period: { from: '2027-03-01', to: '2027-03-31', said: 'i mars', asap: false },
    format: null,
    place: 'Bergen',
    participants: 40,
    organisation: 'Vestland fylkeskommune',
    requester: { name: 'Kari Nordmann', email: 'kari@example.org' },
    sensitive: false,
    status: 'sent',
  };

  /** A house in which a message has the effects that stand under its text. */
  async function makeEffectHouse(effects: Record<string, Effect[]>) {
    const converse: Converse = async ({ message }) => turnOf(['ok'], effects[textOf(message)] ?? []);
    const house = await makeHouse({ converse });
    await house.delivery.start();
    const tell = async (text: string, { user = 'kari', at }: { user?: string; at?: string } = {}) => {
      const said = say(text, { user });
      const message = at === undefined ? said : { ...said, at };
      await house.delivery.accept(message, null);
      const answer = await house.delivery.answerTo(eventKey(message));
      expect(answer?.state).toBe('done');
    };
    return { ...house, tell };
  }

  const log = (id: string, reference: string): Effect => ({ type: 'log-request', id, reference, request });
  const kari = personKey(say('', { user: 'kari' }));

  test('logs a request once, however often its draft is sent', async () => {
    const { tell, database } = await makeEffectHouse({
      send: [log('r1', 'LUP-2026-0001')],
      igjen: [log('r1', 'LUP-2026-0002')],
    });
    await tell('send');
    await tell('igjen');
    const all = await readAllRequests(database.query);
    expect(all).toMatchObject([{ id: 'r1', reference: 'LUP-2026-0001', request }]);
    expect(await makeRequestReader(database).byPerson(kari)).toEqual(all);
    expect(await makeRequestReader(database).byPerson(personKey(say('', { user: 'ola' })))).toEqual([]);
  });

  test('keeps the history of a request that is changed and withdrawn', async () => {
    const changed = { ...request, participants: 60 };
    const { tell, database } = await makeEffectHouse({
      send: [log('r1', 'LUP-2026-0001')],
      endre: [{ type: 'change-request', id: 'r1', request: changed, change: 'changed' }],
      trekk: [{ type: 'change-request', id: 'r1', request: changed, change: 'withdrawn' }],
    });
    await tell('send');
    await tell('endre');
    await tell('trekk');
    const [stored] = await readAllRequests(database.query);
    expect(stored?.request).toEqual({ ...changed, status: 'cancelled' });
    const events = await database.query
      .selectFrom('request_events')
      .selectAll()
      .orderBy('position')
      .execute();
    expect(events.map(({ change, status }) => [change, status])).toEqual([
      ['logged', 'sent'],
      ['changed', 'sent'],
      ['withdrawn', 'cancelled'],
    ]);
  });

  test('dates a request by the message that sent or changed it, not by when it was handled', async () => {
    const { tell, database } = await makeEffectHouse({
      send: [log('r1', 'LUP-2026-0001')],
      endre: [{ type: 'change-request', id: 'r1', request, change: 'changed' }],
    });
    await tell('send', { at: '2026-11-20T23:30:00+01:00' });
    await tell('endre', { at: '2026-11-24T08:00:00+01:00' });
    const [stored] = await readAllRequests(database.query);
    expect(stored?.createdAt).toBe('2026-11-20T22:30:00.000Z');
    expect(stored?.updatedAt).toBe('2026-11-24T07:00:00.000Z');
  });

  test('gives each reference once, and counts each year by itself', async () => {
    const { database } = await makeEffectHouse({});
    const { reserveReference } = makeRequestReader(database);
    const references = await Promise.all(Array.from({ length: 20 }, () => reserveReference(2026)));
    expect(new Set(references).size).toBe(20);
    expect(references.sort()[0]).toBe('LUP-2026-0001');
    expect(await reserveReference(2027)).toBe('LUP-2027-0001');
  });

  test('counts one judgement of an article for each person, the last one, with its comment', async () => {
    const judge = (helpful: boolean, comment: string | null): Effect[] => [
      { type: 'store-feedback', articleId: 'hva-er-lup', helpful, comment },
    ];
    const { tell, database } = await makeEffectHouse({
      opp: judge(true, null),
      ned: judge(false, null),
      ord: judge(false, 'For langt.'),
    });
    await tell('opp');
    await tell('ned');
    await tell('ord');
    await tell('opp', { user: 'ola' });
    const rows = await database.query.selectFrom('feedback').selectAll().orderBy('helpful').execute();
    expect(rows.map(({ helpful, comment }) => [helpful, comment])).toEqual([
      [0, 'For langt.'],
      [1, null],
    ]);
  });

  test('keeps a question for the pådriver', async () => {
    const asked = { text: 'Finnes det en mal?', counties: ['46' as const], requester: request.requester };
    const { tell, database } = await makeEffectHouse({
      spør: [{ type: 'store-question', id: 'q1', ...asked }],
    });
    await tell('spør');
    const [row] = await database.query.selectFrom('questions').selectAll().execute();
    expect(JSON.parse(row?.question ?? '')).toEqual(asked);
    expect(row).toMatchObject({ id: 'q1', state: 'waiting', person_key: kari });
  });

  const everything: Record<string, Effect[]> = {
    alt: [
      { type: 'remember', changes: { name: 'Kari Nordmann', email: 'kari@example.org', county: '46' } },
      {
        type: 'store-question',
        id: 'q1',
        text: 'Finnes det en mal?',
        counties: ['46'],
        requester: request.requester,
      },
      { type: 'store-feedback', articleId: 'a', helpful: false, comment: 'Hilsen Kari' },
      { type: 'store-unanswered', text: 'Kari her, hva koster det?', language: 'nb', verdict: 'none' },
      log('r1', 'LUP-2026-0001'),
      log('r2', 'LUP-2026-0002'),
      {
        type: 'change-request',
        id: 'r2',
        request: { ...request, status: 'done' },
        change: 'changed',
      },
    ],
    litt: [{ type: 'remember', changes: { county: '11' } }],
    slett: [{ type: 'erase-person', withdrawRequests: true }],
    'slett, behold': [{ type: 'erase-person', withdrawRequests: false }],
  };

  async function everyWord({ database }: Awaited<ReturnType<typeof makeEffectHouse>>): Promise<string> {
    const tables = [
      'inbox',
      'outbox',
      'sessions',
      'people',
      'requests',
      'request_events',
      'questions',
      'feedback',
      'unanswered',
    ] as const;
    const rows = await Promise.all(
      tables.map((table) => database.query.selectFrom(table).selectAll().execute()),
    );
    return JSON.stringify(rows);
  }

  test('erases a person: nothing of theirs is left but what can be counted', async () => {
    const house = await makeEffectHouse(everything);
    await house.tell('alt');
    await house.tell('litt', { user: 'ola' });
    expect(await readStored(house.database.query, kari, 30)).toEqual({
      messages: 1,
      questions: 1,
      unanswered: 1,
      judgements: 1,
      requests: [
        { reference: 'LUP-2026-0001', open: true },
        { reference: 'LUP-2026-0002', open: false },
      ],
      retentionDays: 30,
      feedbackDays: 90,
    });
    await eventually(() => expect(house.sent.length).toBe(2));
    await house.tell('slett');
    expect(await readStored(house.database.query, kari, 30)).toMatchObject({
      messages: 0,
      questions: 0,
      unanswered: 0,
      judgements: 0,
      requests: [],
    });
    const all = await readAllRequests(house.database.query);
    expect(all.map(({ reference, request }) => [reference, request.status])).toEqual([
      ['LUP-2026-0002', 'done'],
      ['LUP-2026-0001', 'cancelled'],
    ]);
    expect(all[0]?.request).toEqual({
      ...request,
      status: 'done',
      topic: '–',
      period: { ...request.period, said: '' },
      place: null,
      organisation: null,
      requester: null,
    });
    expect(await everyWord(house)).not.toMatch(/Kari|Nordmann|example\.org|Bergen|hurtigbåter/);
    // The other person keeps everything.
    expect((await readStored(house.database.query, personKey(say('', { user: 'ola' })), 30)).messages).toBe(
      1,
    );
  });

  test('keeps an open request with its name when the person wants that', async () => {
    const house = await makeEffectHouse(everything);
    await house.tell('alt');
    await house.tell('slett, behold');
    expect(await makeRequestReader(house.database).byPerson(kari)).toMatchObject([
      { reference: 'LUP-2026-0001', request },
    ]);
    expect((await readStored(house.database.query, kari, 30)).requests.length).toBe(1);
  });

  test('remembers nothing of the conversation in which a person was erased', async () => {
    const house = await makeEffectHouse(everything);
    await house.tell('alt');
    await house.tell('slett');
    expect(await house.database.query.selectFrom('sessions').selectAll().execute()).toEqual([]);
  });
});
