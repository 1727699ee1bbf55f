import type { Contact } from '../../../src/conversation/reply.ts';
import { limits } from '../limits.ts';
import { type Element, type Fact, factSet, heading } from './card.ts';
import { isWebAddress } from './escape.ts';
import type { Say } from './say.ts';

/** Who to talk to: a part of the card for each person. A region without one has none. */
export function contactParts(contacts: readonly Contact[], say: Say): Element[] {
  return contacts
    .filter(({ name, channels }) => name !== null || channels.length > 0)
    .slice(0, limits.contacts)
    .map((contact) => ({
      type: 'Container',
      separator: true,
      items: [heading(contact.name ?? say('teams-contact-nobody')), ...factSet(factsOf(contact, say))],
    }));
}

function factsOf({ role, region, channels, asOf }: Contact, say: Say): Fact[] {
  return [
    ...(role === null ? [] : [{ label: say('teams-contact-role'), value: role }]),
    { label: say('teams-contact-region'), value: region },
    ...channels.slice(0, 10).map((channel) => ({
      label: say(`teams-contact-${channel.type}`),
      value: channel.value,
      ...linkOf(channel),
    })),
    ...(asOf === null ? [] : [{ label: say('teams-contact-as-of'), value: asOf }]),
  ];
}

function linkOf({ type, value }: Contact['channels'][number]): { readonly link?: string } {
  if (type === 'email') return { link: `mailto:${value}` };
  return type === 'page' && isWebAddress(value) ? { link: value } : {};
}
