import type { County } from '../../directory/county.ts';
import { countyNames, joinNames } from '../county-names.ts';
import type { Situation } from '../situation.ts';
import type { WordArguments } from '../words.ts';
import { type Recipient, recipientsFor } from './recipients.ts';

interface About {
  readonly counties: readonly County[];
  readonly args: WordArguments;
}

/**
 * Says a message in the words that fit who is told: `id` when nobody is told automatically, `id-mailed` with their names
 * when somebody gets an e-mail. A county for which nobody does is named.
 */
export function sayTold(situation: Situation, id: string, { counties, args }: About): string {
  const { say, language } = situation;
  const recipients = recipientsFor(situation, counties);
  if (recipients.length === 0) return say(id, args);
  const whom = joinNames(
    recipients.map((recipient) => sayRecipient(situation, recipient)),
    language,
  );
  const told = say(`${id}-mailed`, { ...args, whom });
  const untold = counties.filter((county) => !recipients.some((each) => each.counties.includes(county)));
  return untold.length === 0
    ? told
    : `${say('notice-untold', { counties: countyNames(situation, untold) })} ${told}`;
}

function sayRecipient({ say }: Situation, { as, name, email }: Recipient): string {
  return say(`recipient-${as}`, { name: name ?? email, email });
}
