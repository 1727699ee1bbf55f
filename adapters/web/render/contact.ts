import { html } from 'hono/html';
import type { Contact } from '../../../src/conversation/reply.ts';
import type { Say } from '../settings.ts';
import { isWebAddress, renderChoices } from './choices.ts';
import type { Html } from './html.ts';
import { nothing } from './html.ts';
import { renderBubble } from './plain.ts';
import type { ReplyOf } from './reply-of.ts';

type Channel = Contact['channels'][number];

/** Who to talk to: in words, and as a card for each person. A region without one has no card. */
export function renderContact(reply: ReplyOf<'contact'>, say: Say): Html {
  const reachable = reply.contacts.filter((contact) => contact.name !== null || contact.channels.length > 0);
  return html`${renderBubble(reply.text, say)}
${reachable.map((contact) => renderCard(contact, say))}
${renderChoices(reply.choices, say)}`;
}

function renderCard(contact: Contact, say: Say): Html {
  return html`<section class="ds-card card card--contact" data-color="accent">
<h4 class="ds-heading" data-size="2xs">${contact.name ?? say('web-contact-nobody')}</h4>
<p class="card__about">${[contact.role, contact.region].filter((part) => part !== null).join(', ')}</p>
<ul class="channels">${contact.channels.map((channel) => html`<li>${renderChannel(channel, say)}</li>`)}</ul>
${contact.asOf === null ? nothing : html`<p class="card__note">${say('web-contact-as-of', { date: contact.asOf })}</p>`}
</section>`;
}

function renderChannel(channel: Channel, say: Say): Html {
  const label = html`<span class="channels__label">${say(`web-contact-${channel.type}`)}</span>`;
  if (channel.type === 'email')
    return html`${label} <a class="ds-link" href="mailto:${channel.value}">${channel.value}</a>`;
  if (channel.type === 'phone')
    return html`${label} <a class="ds-link" href="tel:${channel.value.replace(/[^\d+]/g, '')}">${channel.value}</a>`;
  if (!isWebAddress(channel.value)) return nothing;
  return html`${label} <a class="ds-link" href="${channel.value}" target="_blank" rel="noopener noreferrer">${new URL(channel.value).host}<span class="ds-sr-only"> (${say('web-new-tab')})</span></a>`;
}
