import type { Reply } from '../../../src/conversation/reply.ts';
import { limits } from '../limits.ts';
import { answerBlocks } from './answer.ts';
import { type Block, words } from './blocks.ts';
import { choiceRows } from './choices.ts';
import { contactBlocks } from './contact.ts';
import { fieldPairs } from './fields.ts';
import { formBlocks } from './form.ts';
import { toMrkdwn } from './mrkdwn.ts';
import type { Say } from './say.ts';
import { cutText } from './split-text.ts';
import { statusBlocks } from './status.ts';

export interface Rendered {
  /** For notifications and for clients that cannot draw blocks: the whole of the reply in words. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Draws a reply of any kind within Slack's limits. `say` speaks the language of the reply. */
export function renderReply(reply: Reply, say: Say): Rendered {
  const text = cutText(toMrkdwn(reply.text), limits.fallbackText);
  return { text: text === '' ? '…' : text, blocks: blocksOf(reply, say) };
}

function blocksOf(reply: Reply, say: Say): Block[] {
  switch (reply.kind) {
    case 'answer':
      return answerBlocks(reply, say);
    case 'contact':
      return contactBlocks(reply, say);
    case 'form':
      return formBlocks(reply, say);
    case 'status':
      return statusBlocks(reply, say);
    case 'summary':
    case 'receipt':
      return [...words(reply.text), ...fieldPairs(reply.fields), ...choiceRows(reply.choices)];
    case 'question':
    case 'clarify':
    case 'handoff':
    case 'text':
      return [...words(reply.text), ...choiceRows(reply.choices)];
  }
}
