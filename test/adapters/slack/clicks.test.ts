import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSlackAssistant, type SlackAssistant } from '../../support/slack-assistant.ts';
import { appMention, botUser, click, directMessage, newTimestamp } from '../../support/slack-events.ts';
import type { Button, Posted } from '../../support/slack-far-end.ts';
import { buttonsOf } from '../../support/slack-player.ts';

let slack: SlackAssistant;
beforeAll(async () => {
  slack = await openSlackAssistant();
});
afterAll(() => slack.close());

const isIn = (channel: string) => (posted: Posted) => posted.channel === channel;

/** Posts something, and gives the next message in its conversation. */
async function answerTo(body: object, channel: string): Promise<Posted> {
  const before = slack.farEnd.posted.filter(isIn(channel)).length;
  expect(await slack.post(body)).toBe(200);
  await expect
    .poll(() => slack.farEnd.posted.filter(isIn(channel)).length, { timeout: 10_000 })
    .toBe(before + 1);
  const answer = slack.farEnd.posted.filter(isIn(channel)).at(-1);
  if (answer === undefined) throw new Error('Nothing came.');
  return answer;
}

function button(posted: Posted, label: string): Button {
  const found = buttonsOf(posted).find(({ text }) => text.text === label);
  if (found === undefined) throw new Error(`There is no button "${label}".`);
  return found;
}

async function storedClicks(channel: string) {
  const rows = await slack.assistant.database.query.selectFrom('inbox').select('message').execute();
  return rows
    .map(({ message }) => JSON.parse(message ?? '{}'))
    .filter(({ conversation, input }) => conversation === channel && input.type === 'action');
}

it('goes on in the conversation where the button stands', async () => {
  const asked = await answerTo(directMessage({ text: 'jeg vil be om en aktivitet', channel: 'D1' }), 'D1');
  const next = await answerTo(click(asked, button(asked, 'Kurs')), 'D1');
  expect(next.text).toContain('kurset');
  expect(await storedClicks('D1')).toMatchObject([
    { thread: null, audience: 'personal', tenant: 'T0LUP', input: { id: 'activity:kurs', data: null } },
  ]);
});

it('goes on in the thread of a channel', async () => {
  const ts = newTimestamp();
  const mention = appMention({ text: `<@${botUser}> jeg vil be om en aktivitet`, channel: 'C2', ts });
  const asked = await answerTo(mention, 'C2');
  const next = await answerTo(click(asked, button(asked, 'Kurs')), 'C2');
  expect([next.thread_ts, next.text]).toEqual([ts, expect.stringContaining('kurset')]);
});

it('brings the data of the button back, and sends one request however often it is clicked', async () => {
  const wish = 'Vi vil ha et kurs om behovskartlegging i Buskerud for kommuner i mars 2027';
  let shown = await answerTo(directMessage({ text: wish, channel: 'D3' }), 'D3');
  for (const answer of ['Kari Hansen', 'kari@example.org']) {
    if (buttonsOf(shown).some(({ text }) => text.text === 'Send')) break;
    shown = await answerTo(directMessage({ text: answer, channel: 'D3' }), 'D3');
  }
  const send = button(shown, 'Send');
  expect([send.action_id, send.style, send.value]).toEqual(['send', 'primary', expect.stringMatching(/./)]);
  const first = await answerTo(click(shown, send), 'D3');
  const second = await answerTo(click(shown, send), 'D3');
  const reference = /LUP-\d{4}-\d{4}/;
  expect(first.text).toMatch(reference);
  expect(reference.exec(second.text)?.[0]).toBe(reference.exec(first.text)?.[0]);
});

it('takes a click once that comes four times', async () => {
  const asked = await answerTo(directMessage({ text: 'jeg vil be om en aktivitet', channel: 'D4' }), 'D4');
  const body = click(asked, button(asked, 'Kurs'));
  const statuses = await Promise.all([1, 2, 3, 4].map(() => slack.post(body)));
  expect(statuses).toEqual([200, 200, 200, 200]);
  expect(await storedClicks('D4')).toHaveLength(1);
});

it('takes a button that opens a page as no answer', async () => {
  const told = await answerTo(directMessage({ text: 'Hvem er pådriver i Oslo?', channel: 'D5' }), 'D5');
  const page = buttonsOf(told).find(({ url }) => url !== undefined);
  if (page === undefined) throw new Error('No button opens a page.');
  expect(await slack.post(click(told, page))).toBe(200);
  expect(await storedClicks('D5')).toEqual([]);
});

it('takes a click that tells neither its time nor its thread', async () => {
  const asked = await answerTo(directMessage({ text: 'jeg vil be om en aktivitet', channel: 'D6' }), 'D6');
  const { action_id, text } = button(asked, 'Kurs');
  const next = await answerTo(
    {
      type: 'block_actions',
      user: { id: 'U0KARI' },
      team: { id: 'T0LUP' },
      trigger_id: '3.4.x',
      channel: { id: 'D6' },
      actions: [{ type: 'button', action_id, text }],
    },
    'D6',
  );
  expect(next.text).toContain('kurset');
});

it('leaves a click outside of a conversation alone', async () => {
  const view = {
    type: 'block_actions',
    user: { id: 'U0KARI' },
    team: { id: 'T0LUP' },
    container: { type: 'view', view_id: 'V1' },
    actions: [{ type: 'button', action_id: 'help' }],
  };
  expect(await slack.post(view)).toBe(200);
});
