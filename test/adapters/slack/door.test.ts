import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeAddress } from '../../../adapters/slack/address.ts';
import { makeDoor } from '../../../adapters/slack/door.ts';
import { makeWebClient } from '../../../adapters/slack/web-client.ts';
import { DeliveryFailure, type Door, type OutgoingReply } from '../../../src/delivery/door.ts';
import { type Misbehaviour, type SlackFarEnd, startSlackFarEnd } from '../../support/slack-far-end.ts';

let farEnd: SlackFarEnd;
let door: Door;
beforeAll(async () => {
  farEnd = await startSlackFarEnd();
});
afterAll(() => farEnd.close());
beforeEach(() => {
  const settings = { botToken: 'xoxb-test', signingSecret: 'x', apiUrl: farEnd.url };
  door = makeDoor(makeWebClient(settings), (_, id) => id);
});

const outgoing: OutgoingReply = {
  id: 'r1',
  eventId: 'e1',
  platform: 'slack',
  tenant: 'T0LUP',
  conversation: 'C1',
  thread: '1.1',
  userId: 'U0KARI',
  position: 0,
  reply: { kind: 'text', language: 'nb', text: 'Hei <!channel>, **velkommen**', choices: [] },
  address: writeAddress({ channel: 'C1', thread: '1.1' }),
  attempt: 1,
};

async function failureOf(given: Partial<OutgoingReply> = {}) {
  const failure = await door.deliver({ ...outgoing, ...given }).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(failure instanceof DeliveryFailure)) throw new Error(`It did not fail as a door does: ${failure}`);
  return [failure.kind, failure.message, failure.retryAfterMs];
}

it('posts once, into the thread, with words for those who see no blocks', async () => {
  await door.deliver(outgoing);
  expect(farEnd.posted).toMatchObject([
    {
      channel: 'C1',
      thread_ts: '1.1',
      text: 'Hei &lt;!channel&gt;, *velkommen*',
      blocks: [{ type: 'section', text: { text: 'Hei &lt;!channel&gt;, *velkommen*' } }],
    },
  ]);
});

describe('tries once, and says what to do next', () => {
  it.each<[Misbehaviour, ...unknown[]]>([
    [{ status: 429, headers: { 'retry-after': '7' } }, 'later', 'ratelimited', 7_000],
    [{ status: 429, headers: { 'retry-after': '0' } }, 'later', 'ratelimited', 1_000],
    [{ status: 429 }, 'later', 'ratelimited', null],
    [{ status: 503, headers: { 'retry-after': '3' } }, 'later', 'http_503', 3_000],
    [{ status: 500 }, 'unknown', 'http_500', null],
    [{ status: 502 }, 'unknown', 'http_502', null],
    [{ status: 504 }, 'unknown', 'http_504', null],
    [{ status: 404 }, 'never', 'http_404', null],
    [{ reset: 'before' }, 'unknown', expect.stringMatching(/^ECONNRESET$|^UND_ERR_SOCKET$/), null],
    [{ page: '<html>A proxy speaks</html>' }, 'unknown', 'unreadable_answer', null],
    [{ page: 'null' }, 'unknown', 'unreadable_answer', null],
    [{ error: 'ratelimited' }, 'later', 'ratelimited', null],
    [{ error: 'service_unavailable' }, 'later', 'service_unavailable', null],
    [{ error: 'internal_error' }, 'unknown', 'internal_error', null],
    [{ error: 'fatal_error' }, 'unknown', 'fatal_error', null],
    [{ error: 'channel_not_found' }, 'never', 'channel_not_found', null],
    [{ error: 'not_in_channel' }, 'never', 'not_in_channel', null],
    [{ error: 'is_archived' }, 'never', 'is_archived', null],
    [{ error: 'invalid_auth' }, 'never', 'invalid_auth', null],
    [{ error: 'account_inactive' }, 'never', 'account_inactive', null],
    [{ error: 'invalid_blocks' }, 'never', 'invalid_blocks', null],
    [{ error: 'made_up_tomorrow' }, 'never', 'made_up_tomorrow', null],
    [{ error: 'toString' }, 'never', 'toString', null],
  ])('%j: %s', async (next, ...expected) => {
    const before = farEnd.calls.length;
    farEnd.misbehave(next);
    expect(await failureOf()).toEqual(expected);
    expect(farEnd.calls.length - before).toBe(1);
  });

  it('later, when nobody listens', async () => {
    const listening = farEnd.refuse(50);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await failureOf()).toEqual(['later', 'ECONNREFUSED', null]);
    await listening;
  });

  it('never, without a place to answer in', async () => {
    for (const address of [null, 'C1', '{"channel":""}', '{}'])
      expect(await failureOf({ address })).toEqual(['never', 'no_address', null]);
  });

  it('unknown, when Slack does not answer for ten seconds', { timeout: 30_000 }, async () => {
    farEnd.misbehave({ slowMs: 12_000 });
    const began = performance.now();
    expect(await failureOf()).toEqual(['unknown', 'TimeoutError', null]);
    expect(performance.now() - began).toBeLessThan(11_500);
  });
});
