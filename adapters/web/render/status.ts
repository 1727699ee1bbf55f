import { html } from 'hono/html';
import type { Status } from '../../../src/requests/request.ts';
import type { Say } from '../settings.ts';
import { renderChoices } from './choices.ts';
import type { Html } from './html.ts';
import { renderBubble } from './plain.ts';
import type { ReplyOf } from './reply-of.ts';

const colors: Record<Status, 'info' | 'success' | 'warning' | 'neutral'> = {
  draft: 'neutral',
  sent: 'info',
  delivered: 'info',
  accepted: 'success',
  asked_back: 'warning',
  proposed: 'warning',
  declined: 'neutral',
  planned: 'success',
  done: 'success',
  cancelled: 'neutral',
};

/** The person's own requests: in words, and as a list with the state of each. */
export function renderStatus(reply: ReplyOf<'status'>, say: Say): Html {
  return html`${renderBubble(reply.text, say)}
<ul class="requests">${reply.requests.map(
    (request) => html`<li class="ds-card card request" data-color="neutral">
<span class="request__topic as-written">${request.topic}</span>
<span class="request__about">${say(`activity-${request.activity}`)} · <span class="reference">${request.reference}</span></span>
<span class="ds-tag" data-color="${colors[request.status]}">${say('web-status', { status: request.status })}</span>
</li>`,
  )}</ul>
${renderChoices(reply.choices, say)}`;
}
