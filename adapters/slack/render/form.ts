import { type Block, context, words } from './blocks.ts';
import { choiceRows } from './choices.ts';
import { escapeWords } from './escape.ts';
import type { ReplyOf } from './reply-of.ts';
import type { Say } from './say.ts';

/** The open fields of a request, to be answered in one message. */
export function formBlocks({ text, slots, choices }: ReplyOf<'form'>, say: Say): Block[] {
  const open = slots.map((slot) => say(`slot-${slot}`)).join(', ');
  return [
    ...words(text),
    ...context(open === '' ? [] : [escapeWords(say('slack-form-open', { slots: open }))]),
    ...choiceRows(choices),
  ];
}
