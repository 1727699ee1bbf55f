import { shares } from '../limits.ts';
import { type Block, words } from './blocks.ts';
import { choiceRows } from './choices.ts';
import { fieldPairs } from './fields.ts';
import type { ReplyOf } from './reply-of.ts';
import type { Say } from './say.ts';

/** The person's own requests: in words, and as a list with the state of each. */
export function statusBlocks({ text, requests, choices }: ReplyOf<'status'>, say: Say): Block[] {
  const lines = requests.slice(0, shares.requests).map(({ reference, topic, status }) => ({
    label: reference,
    value: `${topic}\n${say('slack-status', { status })}`,
  }));
  return [...words(text), ...fieldPairs(lines), ...choiceRows(choices)];
}
