import type { Contact } from '../../../src/conversation/reply.ts';
import { shares } from '../limits.ts';
import { type Block, context, section, words } from './blocks.ts';
import { choiceRows } from './choices.ts';
import { escapeWords, link } from './escape.ts';
import { pairs } from './fields.ts';
import type { ReplyOf } from './reply-of.ts';
import type { Say } from './say.ts';
import { cutText } from './split-text.ts';

type Channel = Contact['channels'][number];

/** Who to talk to: in words, and as a card for each person. A region without one has no card. */
export function contactBlocks(reply: ReplyOf<'contact'>, say: Say): Block[] {
  const reachable = reply.contacts.filter(({ name, channels }) => name !== null || channels.length > 0);
  return [
    ...words(reply.text),
    ...reachable.slice(0, shares.contacts).flatMap((contact) => card(contact, say)),
    ...choiceRows(reply.choices),
  ];
}

function card({ name, role, region, channels, asOf }: Contact, say: Say): Block[] {
  const about = [role, region].filter((part) => part !== null && part.trim() !== '').join(', ');
  const title = `*${escapeWords(name ?? say('slack-contact-nobody'))}*\n${escapeWords(about)}`;
  return [
    section(cutText(title.trimEnd(), shares.field)),
    ...pairs(
      channels.map((channel) => ({ label: say(`slack-contact-${channel.type}`), value: way(channel) })),
    ),
    ...(asOf === null ? [] : context([escapeWords(say('slack-contact-as-of', { date: asOf }))])),
  ];
}

function way({ type, value }: Channel): string {
  if (type === 'email') return link(`mailto:${value}`, value, shares.fieldLink);
  if (type === 'phone') return link(`tel:${value.replace(/[^\d+]/g, '')}`, value, shares.fieldLink);
  return link(value, URL.canParse(value) ? new URL(value).host : value, shares.fieldLink);
}
