import type { types } from '@slack/bolt';
import { context } from './blocks.ts';
import { escapeWords } from './escape.ts';
import type { ReplyOf } from './reply-of.ts';
import type { Say } from './say.ts';

/** The open fields of a request, to be answered in one message. */
export function openSlotCard({ slots }: ReplyOf<'form'>, say: Say): types.ContextBlock[] {
  const open = slots.map((slot) => say(`slot-${slot}`)).join(', ');
  return context(open === '' ? [] : [escapeWords(say('slack-form-open', { slots: open }))]);
}
