import type { Reply } from '../../../src/conversation/reply.ts';
import { limits } from '../limits.ts';
import { type Block, fitCards, words } from './blocks.ts';
import { choiceRows } from './choices.ts';
import { contactCards } from './contact.ts';
import { fieldPairs } from './fields.ts';
import { openSlotCard } from './form.ts';
import { toMrkdwn } from './mrkdwn.ts';
import type { Say } from './say.ts';
import { linkSources, sourceCards } from './sources.ts';
import { cutText } from './split-text.ts';
import { requestCards } from './status.ts';

export interface Rendered {
  /** For notifications and for clients that cannot draw blocks: the whole of the reply in words. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Draws a reply of any kind within Slack's limits. `say` speaks the language of the reply. */
export function renderReply(reply: Reply, say: Say): Rendered {
  const said = toMrkdwn(reply.kind === 'answer' ? linkSources(reply) : reply.text);
  const text = said === '' ? '…' : said;
  const cards = fitCards(cardsOf(reply, say));
  return {
    text: cutText(text, limits.fallbackText),
    blocks: [...words(text), ...cards, ...choiceRows(reply.choices)],
  };
}

/** What stands between the words and the buttons. */
function cardsOf(reply: Reply, say: Say): Block[] {
  switch (reply.kind) {
    case 'answer':
      return sourceCards(reply, say);
    case 'contact':
      return contactCards(reply, say);
    case 'form':
      return openSlotCard(reply, say);
    case 'status':
      return requestCards(reply, say);
    case 'summary':
    case 'receipt':
      return fieldPairs(reply.fields);
    case 'question':
    case 'clarify':
    case 'handoff':
    case 'text':
      return [];
  }
}
