import type { Reply } from '../../../src/conversation/reply.ts';
import type { Say } from '../settings.ts';
import { renderAnswer } from './answer.ts';
import { renderContact } from './contact.ts';
import { renderForm } from './form.ts';
import type { Html } from './html.ts';
import { renderPlain } from './plain.ts';
import { renderReceipt } from './receipt.ts';
import { renderStatus } from './status.ts';
import { renderSummary } from './summary.ts';

/** Draws a reply of any kind. `say` speaks the language of the reply. */
export function renderReply(reply: Reply, say: Say): Html {
  switch (reply.kind) {
    case 'answer':
      return renderAnswer(reply, say);
    case 'contact':
      return renderContact(reply, say);
    case 'form':
      return renderForm(reply, say);
    case 'summary':
      return renderSummary(reply, say);
    case 'receipt':
      return renderReceipt(reply, say);
    case 'status':
      return renderStatus(reply, say);
    case 'question':
    case 'clarify':
    case 'handoff':
    case 'text':
      return renderPlain(reply, say);
  }
}
