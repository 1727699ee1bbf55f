import { describe, expect, it, type TestContext } from 'vitest';
import type { Accept } from '../../../src/delivery/door.ts';
import { openSlackAssistant, type SlackAssistant } from '../../support/slack-assistant.ts';
import { directMessage } from '../../support/slack-events.ts';

const question = 'Hvem er pådriver i Vestland?';

async function open(
  { onTestFinished }: TestContext,
  wrap?: (accept: Accept) => Accept,
): Promise<SlackAssistant> {
  const slack = await openSlackAssistant(wrap);
  onTestFinished(() => slack.close());
  return slack;
}

async function outboxOf({ assistant }: SlackAssistant) {
  return assistant.database.query.selectFrom('outbox').select(['state', 'failure', 'attempt']).execute();
}

describe.concurrent('a message is answered once', { timeout: 60_000 }, () => {
  it('after Slack asked to wait, and no sooner', async (test) => {
    const { expect } = test;
    const slack = await open(test);
    slack.farEnd.misbehave({ status: 429, headers: { 'retry-after': '2' } });
    const began = performance.now();
    expect(await slack.post(directMessage({ text: question }))).toBe(200);
    await expect.poll(() => slack.farEnd.posted.length, { timeout: 25_000 }).toBe(1);
    expect(performance.now() - began).toBeGreaterThanOrEqual(2_000);
    expect(slack.farEnd.calls).toHaveLength(2);
  });

  it('while one conversation waits, the others are answered', async (test) => {
    const { expect } = test;
    const slack = await open(test);
    slack.farEnd.misbehave({ status: 429, headers: { 'retry-after': '30' } });
    await slack.post(directMessage({ text: question, channel: 'D1' }));
    await expect.poll(() => slack.farEnd.calls.length, { timeout: 25_000 }).toBe(1);
    await slack.post(directMessage({ text: question, channel: 'D2' }));
    await expect.poll(() => slack.farEnd.posted.length, { timeout: 25_000 }).toBe(1);
    expect(slack.farEnd.posted[0]?.channel).toBe('D2');
  });

  it('when nobody listens for five seconds', async (test) => {
    const { expect } = test;
    const slack = await open(test);
    const listening = slack.farEnd.refuse(5_000);
    expect(await slack.post(directMessage({ text: question }))).toBe(200);
    await listening;
    await expect.poll(() => slack.farEnd.posted.length, { timeout: 15_000 }).toBe(1);
  });

  it.for([
    ['an error of the server', { status: 500 }],
    ['a cut connection', { reset: 'before' }],
  ] as const)('after %s', async ([, next], test) => {
    const { expect } = test;
    const slack = await open(test);
    slack.farEnd.misbehave(next);
    await slack.post(directMessage({ text: question }));
    await expect.poll(() => slack.farEnd.posted.length, { timeout: 20_000 }).toBe(1);
    await expect
      .poll(() => outboxOf(slack), { timeout: 25_000 })
      .toMatchObject([{ state: 'sent', attempt: 2 }]);
  });

  it('when Slack is slow', async (test) => {
    const { expect } = test;
    const slack = await open(test);
    slack.farEnd.misbehave({ slowMs: 3_000 });
    await slack.post(directMessage({ text: question }));
    await expect.poll(() => outboxOf(slack), { timeout: 25_000 }).toMatchObject([{ state: 'sent' }]);
    expect(slack.farEnd.posted).toHaveLength(1);
  });
});

it('parks what Slack refuses for good, and goes on with the next', async (test) => {
  const slack = await open(test);
  slack.farEnd.misbehave({ error: 'is_archived' });
  await slack.post(directMessage({ text: question }));
  await expect
    .poll(() => outboxOf(slack), { timeout: 25_000 })
    .toMatchObject([{ state: 'dead', failure: 'is_archived', attempt: 1 }]);
  await slack.post(directMessage({ text: question }));
  await expect.poll(() => slack.farEnd.posted.length, { timeout: 25_000 }).toBe(1);
});

it('answers 500 when the message cannot be written, and takes it when Slack sends it again', async (test) => {
  let isFull = true;
  const slack = await open(test, (accept) => (message, address) => {
    if (isFull) return Promise.reject(new Error('The disk is full.'));
    return accept(message, address);
  });
  const body = directMessage({ text: question });
  expect(await slack.post(body)).toBe(500);
  isFull = false;
  expect(await slack.post(body)).toBe(200);
  await expect.poll(() => slack.farEnd.posted.length, { timeout: 25_000 }).toBe(1);
});

it('acknowledges only when the message is written', async (test) => {
  const done: string[] = [];
  const slack = await open(test, (accept) => async (message, address) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const outcome = await accept(message, address);
    done.push('written');
    return outcome;
  });
  expect(await slack.post(directMessage({ text: question }))).toBe(200);
  expect(done).toEqual(['written']);
});

it('does not acknowledge while it stops, so that Slack sends again', async (test) => {
  const slack = await open(test);
  await slack.assistant.delivery.stop();
  expect(await slack.post(directMessage({ text: question }))).toBe(500);
});
