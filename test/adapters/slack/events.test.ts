import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSlackAssistant, type SlackAssistant } from '../../support/slack-assistant.ts';
import {
  appMention,
  botUser,
  channelMessage,
  directMessage,
  eventBody,
  newTimestamp,
} from '../../support/slack-events.ts';
import type { Posted } from '../../support/slack-far-end.ts';

let slack: SlackAssistant;
beforeAll(async () => {
  slack = await openSlackAssistant();
});
afterAll(() => slack.close());

const question = 'Hvem er pådriver i Vestland?';

async function answersIn(channel: string, count: number): Promise<readonly Posted[]> {
  const answers = () => slack.farEnd.posted.filter((posted) => posted.channel === channel);
  await expect.poll(() => answers().length, { timeout: 10_000 }).toBeGreaterThanOrEqual(count);
  return answers();
}

async function storedIn(channel: string) {
  const rows = await slack.assistant.database.query.selectFrom('inbox').select('message').execute();
  return rows.map(({ message }) => JSON.parse(message ?? '{}')).filter((row) => row.conversation === channel);
}

describe('answers', () => {
  it('a direct message, at top level', async () => {
    expect(await slack.post(directMessage({ text: question, channel: 'D1' }))).toBe(200);
    const [answer] = await answersIn('D1', 1);
    expect(answer?.text).toContain('Vestland');
    expect(answer?.thread_ts).toBeUndefined();
    expect(await storedIn('D1')).toMatchObject([
      { tenant: 'T0LUP', thread: null, audience: 'personal', user: { id: 'U0KARI', name: null } },
    ]);
  });

  it('a direct message in a thread, in that thread', async () => {
    await slack.post(directMessage({ text: question, channel: 'D2', thread: '1700000000.000100' }));
    expect((await answersIn('D2', 1))[0]?.thread_ts).toBe('1700000000.000100');
  });

  it('a mention in a channel, in a thread below it, and not the mention itself', async () => {
    const ts = newTimestamp();
    await slack.post(appMention({ text: `<@${botUser}> ${question}`, channel: 'C3', ts }));
    expect((await answersIn('C3', 1))[0]?.thread_ts).toBe(ts);
    expect(await storedIn('C3')).toMatchObject([
      { audience: 'group', thread: ts, input: { type: 'text', text: question } },
    ]);
  });

  it('a mention within a thread, in that thread', async () => {
    const thread = newTimestamp();
    await slack.post(appMention({ text: `<@${botUser}> ${question}`, channel: 'C4', thread }));
    expect((await answersIn('C4', 1))[0]?.thread_ts).toBe(thread);
  });

  it('a mention in a group conversation', async () => {
    const text = `<@${botUser}> ${question}`;
    await slack.post(channelMessage({ text, channel: 'G5', more: { channel_type: 'mpim' } }));
    expect(await answersIn('G5', 1)).toHaveLength(1);
  });

  it('a bare mention with the welcome', async () => {
    await slack.post(appMention({ text: `<@${botUser}>`, channel: 'C6' }));
    expect((await storedIn('C6'))[0]?.input).toEqual({ type: 'start' });
    expect((await answersIn('C6', 1))[0]?.text).toContain('automatisk');
  });

  it('a mention that does not tell who the assistant is', async () => {
    const body = {
      ...appMention({ text: `<@U0OTHERBOT> ${question}`, channel: 'C7' }),
      authorizations: null,
    };
    await slack.post(body);
    expect((await storedIn('C7'))[0]?.input).toEqual({ type: 'text', text: question });
  });

  it('a direct message that only its type tells', async () => {
    await slack.post(directMessage({ text: question, channel: 'X11' }));
    expect((await answersIn('X11', 1))[0]?.thread_ts).toBeUndefined();
  });

  it('a file with words', async () => {
    await slack.post(directMessage({ text: question, channel: 'D8', more: { subtype: 'file_share' } }));
    expect(await answersIn('D8', 1)).toHaveLength(1);
  });

  it('a message of more than 4,000 characters', async () => {
    await slack.post(directMessage({ text: `${question} `.repeat(200), channel: 'D9' }));
    expect(await answersIn('D9', 1)).toHaveLength(1);
  });

  it('somebody of another workspace by their name', async () => {
    const more = { user_profile: { real_name: 'Kari Hansen', team: 'T0OTHER' } };
    await slack.post(directMessage({ text: question, channel: 'D10', more }));
    expect((await storedIn('D10'))[0]?.user).toMatchObject({ name: 'Kari Hansen' });
  });
});

describe('acknowledges, and never stores', () => {
  const ts = newTimestamp();
  it.each<[string, object]>([
    ['channel talk', channelMessage({ text: question, channel: 'C20' })],
    ['a mention of somebody else', channelMessage({ text: `<@U0OLA> ${question}`, channel: 'C20' })],
    ['group talk', channelMessage({ text: question, channel: 'C20', more: { channel_type: 'mpim' } })],
    ['its own message', directMessage({ text: question, channel: 'C20', user: botUser })],
    ['a message of another bot', directMessage({ text: question, channel: 'C20', more: { bot_id: 'B1' } })],
    [
      'a bot that mentions it',
      appMention({ text: `<@${botUser}> ${question}`, channel: 'C20', more: { bot_id: 'B1' } }),
    ],
    [
      'a message of a bot by its subtype',
      eventBody({
        type: 'message',
        subtype: 'bot_message',
        text: question,
        ts,
        channel: 'C20',
        bot_id: 'B1',
      }),
    ],
    [
      'an edit',
      eventBody({
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        channel: 'C20',
        ts,
        message: { type: 'message', user: 'U0KARI', text: `<@${botUser}> ${question}`, ts },
      }),
    ],
    [
      'a mention that was edited in',
      appMention({
        text: `<@${botUser}> ${question}`,
        channel: 'C20',
        more: { edited: { user: 'U0KARI', ts } },
      }),
    ],
    [
      'a deletion',
      eventBody({
        type: 'message',
        subtype: 'message_deleted',
        hidden: true,
        channel: 'C20',
        ts,
        deleted_ts: ts,
      }),
    ],
    [
      'a join',
      eventBody({ type: 'message', subtype: 'channel_join', channel: 'C20', ts, user: 'U0KARI', text: 'x' }),
    ],
    ['a member who joined', eventBody({ type: 'member_joined_channel', channel: 'C20', user: 'U0KARI' })],
    ['a reaction', eventBody({ type: 'reaction_added', user: 'U0KARI', item: { channel: 'C20', ts } })],
    ['an app that was removed', eventBody({ type: 'app_uninstalled' })],
    ['an opened home', eventBody({ type: 'app_home_opened', user: 'U0KARI', channel: 'C20', tab: 'home' })],
    ['a function', eventBody({ type: 'assistant_thread_started', assistant_thread: { channel_id: 'C20' } })],
  ])('%s', async (_, body) => {
    expect(await slack.post(body)).toBe(200);
    expect(await storedIn('C20')).toEqual([]);
  });
});

describe('answers once', () => {
  it('an event that comes four times at once', async () => {
    const body = directMessage({ text: question, channel: 'D30', eventId: 'Ev30' });
    expect(await Promise.all([1, 2, 3, 4].map(() => slack.post(body)))).toEqual([200, 200, 200, 200]);
    await slack.post(body);
    await slack.post(directMessage({ text: 'takk', channel: 'D30' }));
    const answers = await answersIn('D30', 2);
    expect(answers.filter(({ text }) => text.includes('Vestland'))).toHaveLength(1);
    expect(await storedIn('D30')).toHaveLength(2);
  });

  it('a mention that comes as two events with ids of their own', async () => {
    const said = { text: `<@${botUser}> ${question}`, channel: 'C31', ts: newTimestamp() };
    await Promise.all([
      slack.post(channelMessage({ ...said, eventId: 'Ev31a' })),
      slack.post(appMention({ ...said, eventId: 'Ev31b' })),
    ]);
    expect(await storedIn('C31')).toHaveLength(1);
    await slack.post(appMention({ ...said, ts: newTimestamp(), thread: said.ts }));
    expect(await answersIn('C31', 2)).toHaveLength(2);
  });
});

it('answers in the order of a conversation', async () => {
  const names = ['Vestland', 'Rogaland', 'Agder', 'Innlandet', 'Nordland', 'Oslo', 'Trøndelag', 'Buskerud'];
  for (const name of names)
    await slack.post(directMessage({ text: `Hvem er pådriver i ${name}?`, channel: 'D40' }));
  const answers = await answersIn('D40', names.length);
  expect(answers.map(({ text }) => names.find((name) => text.includes(name)))).toEqual(names);
});

it('keeps what people in one channel say apart', async () => {
  const ask = (user: string) =>
    slack.post(appMention({ text: `<@${botUser}> jeg vil be om et kurs`, channel: 'C50', user }));
  await Promise.all(['U0A', 'U0B', 'U0C'].map(ask));
  const answers = await answersIn('C50', 3);
  expect(new Set(answers.map(({ thread_ts: thread }) => thread)).size).toBe(3);
});

it('asks Slack nothing but to post', () => {
  expect(new Set(slack.farEnd.calls)).toEqual(new Set(['chat.postMessage']));
});
