import type { Contact } from '../../../src/conversation/reply.ts';
import { shares } from '../limits.ts';
import { type Block, context, section } from './blocks.ts';
import { escapeWords, link } from './escape.ts';
import { pairs } from './fields.ts';
import type { ReplyOf } from './reply-of.ts';
import type { Say } from './say.ts';
import { cutText } from './split-text.ts';

type Channel = Contact['channels'][number];

/** A card for each person to talk to. A region without one has none. */
export function contactCards({ contacts }: ReplyOf<'contact'>, say: Say): Block[] {
  return contacts
    .filter(({ name, channels }) => name !== null || channels.length > 0)
    .flatMap((contact) => card(contact, say));
}

function card({ name, role, region, channels, asOf }: Contact, say: Say): Block[] {
  const about = [role, region].filter((part) => part !== null && part.trim() !== '').join(', ');
  const title = `*${escapeWords(name ?? say('slack-contact-nobody'))}*\n${escapeWords(about)}`;
  return [
    section(cutText(title.trimEnd(), shares.field)),
    ...pairs(
      channels.map((channel) => ({ label: say(`slack-contact-${channel.type}`), value: way(channel) })),
    ),
    ...context(asOf === null ? [] : [escapeWords(say('slack-contact-as-of', { date: asOf }))]),
  ];
}

function way({ type, value }: Channel): string {
  if (type === 'email') return link(`mailto:${value}`, value, shares.link);
  if (type === 'phone') return link(`tel:${value.replace(/[^\d+]/g, '')}`, value, shares.link);
  return link(value, URL.canParse(value) ? new URL(value).host : value, shares.link);
}
