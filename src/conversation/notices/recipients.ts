import type { County } from '../../directory/county.ts';
import type { Language } from '../../language/languages.ts';
import type { MailAddress } from '../mail.ts';
import { osloDay } from '../oslo-time.ts';
import type { Situation } from '../situation.ts';

/** Who is told of a request or a question, and for which of its counties. */
export interface Recipient extends MailAddress {
  readonly as: 'padriver' | 'stand-in' | 'mailbox' | 'operator';
  readonly counties: readonly County[];
  readonly language: Language;
}

/**
 * Who gets an e-mail about these counties: for each the pådriver (or who stands in), else the shared mailbox, else the
 * operator. One e-mail an address. Empty when no e-mail can be sent, or nobody has an address.
 */
export function recipientsFor(situation: Situation, counties: readonly County[]): readonly Recipient[] {
  const { mail } = situation.services;
  if (!mail.enabled) return [];
  if (counties.length === 0) return operatorOnly(situation);
  const found = new Map<string, Recipient>();
  for (const county of counties) {
    const address = addressFor(situation, county) ?? operatorAddress(mail.operator);
    if (address === null) continue;
    const known = found.get(address.email);
    const together = [...(known?.counties ?? []), county];
    found.set(address.email, {
      ...(known ?? { ...address, language: standardOf(situation, county) }),
      counties: together,
    });
  }
  return [...found.values()];
}

/** What concerns no county is the operator's. */
function operatorOnly({ services, language }: Situation): Recipient[] {
  const address = operatorAddress(services.mail.operator);
  return address === null ? [] : [{ ...address, counties: [], language: language === 'nn' ? 'nn' : 'nb' }];
}

type Address = Pick<Recipient, 'name' | 'email' | 'as'>;

function addressFor({ services, message }: Situation, county: County): Address | null {
  const { person, standIn, mailbox } = services.directory.entryFor(county, osloDay(message.at));
  if (standIn?.email) return { name: standIn.name, email: standIn.email, as: 'stand-in' };
  if (person?.email) return { name: person.name, email: person.email, as: 'padriver' };
  return mailbox === null ? null : { name: null, email: mailbox, as: 'mailbox' };
}

function operatorAddress(email: string | null): Address | null {
  return email === null ? null : { name: null, email, as: 'operator' };
}

/** A county that has chosen a written standard is written to in it (sprakradet.no, språkvedtak); another one as the person wrote. */
function standardOf({ services, language }: Situation, county: County): Language {
  const chosen = services.directory.writtenStandard(county);
  if (chosen !== 'neutral') return chosen;
  return language === 'nn' ? 'nn' : 'nb';
}
