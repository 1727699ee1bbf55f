import type { types } from '@slack/bolt';
import { fieldPairs } from './fields.ts';
import type { ReplyOf } from './reply-of.ts';
import type { Say } from './say.ts';

/** The person's own requests with the state of each. */
export function requestCards({ requests }: ReplyOf<'status'>, say: Say): types.SectionBlock[] {
  return fieldPairs(
    requests.map(({ reference, topic, status }) => ({
      label: reference,
      value: `${say('slack-status', { status })}\n${topic}`,
    })),
  );
}
