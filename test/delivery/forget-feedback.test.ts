import { describe, expect, test } from 'vitest';
import type { Effect } from '../../src/conversation/turn.ts';
import { eventKey } from '../../src/delivery/keys.ts';
import { purge } from '../../src/delivery/purge.ts';
import { defaultDeliverySettings as settings } from '../../src/delivery/settings.ts';
import { readJudgements } from '../../src/feedback/read-judgements.ts';
import { readUnanswered } from '../../src/feedback/read-unanswered.ts';
import { readWaitingQuestions } from '../../src/requests/read-questions.ts';
import { databases } from './databases.ts';
import { say, turnOf } from './support.ts';

const DAY = 86_400_000;

const effects: Effect[] = [
  { type: 'store-unanswered', text: 'hva er en drone', language: 'nb', verdict: 'choose' },
  { type: 'store-question', id: 'q1', text: 'hvem har droner', counties: ['46'], requester: null },
  { type: 'store-feedback', articleId: 'hva-er-lup', helpful: false, comment: 'for kort' },
];

describe.each(databases)('what was not answered, on $name', ({ makeHouse }) => {
  async function makeAskedHouse() {
    const house = await makeHouse({ converse: async () => turnOf(['ok'], effects) });
    await house.delivery.start();
    const message = say('noe', { user: 'kari' });
    await house.delivery.accept(message, null);
    await house.delivery.answerTo(eventKey(message));
    await house.delivery.stop();
    const { query, write } = house.database;
    await write((transaction) =>
      transaction
        .updateTable('questions')
        .set({ answer: 'Spør Kari' })
        .execute()
        .then(() => {}),
    );
    const rows = async () =>
      JSON.stringify([
        await query.selectFrom('unanswered').selectAll().execute(),
        await query.selectFrom('questions').selectAll().execute(),
        await query.selectFrom('feedback').selectAll().execute(),
      ]);
    return { ...house, query, rows };
  }

  test('is read with its words and its person for 90 days', async () => {
    const { database, query } = await makeAskedHouse();
    await purge(database, Date.now() + 89 * DAY, settings);
    const { questions, forgotten } = await readUnanswered(query, 0);
    expect(questions.map(({ text, language }) => [text, language])).toEqual([
      ['hva er en drone', 'nb'],
      ['hvem har droner', 'nb'],
    ]);
    expect([forgotten, new Set(questions.map(({ asker }) => asker)).size]).toEqual([0, 1]);
    expect((await readWaitingQuestions(query)).map(({ answer }) => answer)).toEqual(['Spør Kari']);
    expect(await readJudgements(query)).toMatchObject([
      { articleId: 'hva-er-lup', up: 0, down: 1, comments: [{ text: 'for kort' }] },
    ]);
  });

  test('is a number without words or person after 90 days, once', async () => {
    const { database, query, rows } = await makeAskedHouse();
    await purge(database, Date.now() + 91 * DAY, settings);
    expect(await rows()).not.toMatch(/drone|kari|for kort/i);
    expect(await readUnanswered(query, 0)).toEqual({ questions: [], forgotten: 1 });
    expect(await readWaitingQuestions(query)).toEqual([]);
    expect(await readJudgements(query)).toEqual([{ articleId: 'hva-er-lup', up: 0, down: 1, comments: [] }]);
    expect(await purge(database, Date.now() + 91 * DAY, settings)).toBe(0);
  });

  test('is not read when it is old, also before it was purged', async () => {
    const { query } = await makeAskedHouse();
    expect(await readUnanswered(query, Date.now() + DAY)).toEqual({ questions: [], forgotten: 1 });
  });
});
