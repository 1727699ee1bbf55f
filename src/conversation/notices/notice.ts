import type { Requester } from '../../requests/request.ts';
import { countyNames } from '../county-names.ts';
import { firstName } from '../first-name.ts';
import type { Mail } from '../mail.ts';
import type { Situation } from '../situation.ts';
import type { Effect } from '../turn.ts';
import type { Recipient } from './recipients.ts';

/** What differs between the e-mails: everything said in the language of who gets it. */
export type NoticeContent = Pick<Mail, 'subject' | 'fields' | 'quote'> & { readonly says: string };

/** An e-mail to one recipient, who can answer the person by a plain reply. */
export function notice(
  situation: Situation,
  recipient: Recipient,
  { requester, content }: { readonly requester: Requester | null; readonly content: NoticeContent },
): Effect {
  const { say, language } = situation;
  const { says, subject, fields, quote } = content;
  const why = recipient.as === 'padriver' ? [] : [sayWhy(situation, recipient)];
  return {
    type: 'send-mail',
    mail: {
      to: { name: recipient.name, email: recipient.email },
      replyTo: requester?.email ? { name: requester.name, email: requester.email } : null,
      language,
      subject: subject.replace(/\s+/g, ' '),
      opening: [hello(situation, recipient), says, ...why],
      fields,
      quote,
      closing: [sayReply(situation, requester), say('mail-automatic')],
    },
  };
}

/**
 * The same situation as a recipient sees it: in their language, and by themselves, wherever the request was written. The operator is
 * no party to a request and sees no more of a sensitive one than a channel does.
 */
export function seenBy(situation: Situation, { language, as }: Recipient): Situation {
  const { words } = situation.services;
  const audience = as === 'operator' ? 'group' : 'personal';
  const message = { ...situation.message, audience } as const;
  return { ...situation, message, language, say: (id, args) => words(language, id, args) };
}

/** Who asks, by name and organisation. */
export function sayWho({ say }: Situation, requester: Requester | null, organisation: string | null): string {
  const who = requester?.name ?? say('mail-someone');
  return organisation === null ? who : `${who}, ${organisation}`;
}

function hello({ say }: Situation, { name }: Recipient): string {
  const first = firstName(name);
  return first === null ? say('mail-hello-nobody') : say('mail-hello', { name: first });
}

function sayWhy(situation: Situation, { as, counties }: Recipient): string {
  return situation.say(`mail-as-${as}`, { counties: countyNames(situation, counties) });
}

function sayReply({ say }: Situation, requester: Requester | null): string {
  return requester?.email
    ? say('mail-reply', { name: requester.name, email: requester.email })
    : say('mail-no-reply');
}
