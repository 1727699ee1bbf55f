import { html } from 'hono/html';
import type { Say } from '../settings.ts';
import { renderChoices } from './choices.ts';
import { renderFields } from './fields.ts';
import type { Html } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReplyOf } from './reply-of.ts';

/** What was logged, under which number, and who got it. */
export function renderReceipt(reply: ReplyOf<'receipt'>, say: Say): Html {
  return html`<section class="ds-card card card--receipt" data-color="success">
<h4 class="ds-heading card__heading" data-size="2xs"><span>${say('web-receipt')}</span> <span class="ds-tag" data-color="success">${reply.reference}</span></h4>
<div class="card__text">${renderMarkdown(reply.text, say)}</div>
<details class="more"><summary>${say('web-receipt-fields')}</summary>${renderFields(reply.fields)}</details>
</section>
${renderChoices(reply.choices, say)}`;
}
