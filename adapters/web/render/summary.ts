import { html } from 'hono/html';
import type { Say } from '../settings.ts';
import { renderChoices } from './choices.ts';
import { renderFields } from './fields.ts';
import type { Html } from './html.ts';
import { renderBubble } from './plain.ts';
import type { ReplyOf } from './reply-of.ts';

/** The request as understood, as a card, to be sent, changed or cancelled. */
export function renderSummary(reply: ReplyOf<'summary'>, say: Say): Html {
  return html`${renderBubble(reply.text, say)}
<section class="ds-card card card--summary" data-color="neutral">
<h4 class="ds-heading" data-size="2xs">${say('web-summary')}</h4>
${renderFields(reply.fields)}
</section>
${renderChoices(reply.choices, say)}`;
}
