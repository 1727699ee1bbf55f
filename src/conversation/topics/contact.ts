import { type County, countyNumbers } from '../../directory/county.ts';
import type { RegionEntry } from '../../directory/directory.ts';
import type { Action } from '../choices.ts';
import { askCounty, clarifyCounty, countiesOf } from '../clarify-county.ts';
import { countyNames, entriesFor, joinNames } from '../county-names.ts';
import { countiesSpokenOf } from '../own-counties.ts';
import type { Choice, Contact, Reply } from '../reply.ts';
import { sayDate } from '../say-date.ts';
import type { Session } from '../session.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { whereItLies } from '../where-it-lies.ts';
import type { Topic } from './topic.ts';

/** Finds the pådriver of the counties a message is about; asks when the place is unclear or missing. */
export async function findContact(situation: Situation): Promise<Outcome> {
  const { detection, say } = situation;
  if (detection.ambiguous) return clarifyCounty(situation, 'contact', detection.ambiguous.readings);
  if (detection.outside !== null) return outsideAll(situation, detection.outside);
  if (detection.nationwide) return everywhere(situation);
  if (detection.counties.length > 0) return showContacts(situation, detection.counties);
  const assumed = countiesSpokenOf(situation);
  return assumed.length > 0
    ? showContacts(situation, assumed)
    : askCounty(situation, 'contact', say('ask-county-contact'));
}

/** The pådriver of each county, or an honest vacancy. */
export function showContacts(situation: Situation, counties: readonly County[]): Outcome {
  const { say, language, detection } = situation;
  const entries = entriesFor(situation, counties);
  const lines = [
    whereItLies(situation, detection.mentions),
    ...entries.map((entry) => sayEntry(situation, entry, counties)),
  ];
  const vacant = entries.some((entry) => entry.person === null);
  if (vacant) lines.push(say('contact-page', { page: situation.services.directory.contactPage }));
  const reply: Reply = {
    kind: 'contact',
    text: lines.filter((line) => line !== null).join('\n\n'),
    language,
    contacts: entries.map((entry) => contactOf(situation, entry)),
    choices: contactChoices(situation, counties, vacant),
  };
  return outcome(situation, 'contact', {
    session: { counties: [...counties], lastAnswer: withoutPlace(situation.session), pending: null },
    replies: [reply],
    counties,
    confidence: detection.mentions.length > 0 ? detection.confidence : 1,
  });
}

/** From here on "der" is where the contact is. */
function withoutPlace({ lastAnswer }: Session): Session['lastAnswer'] {
  return lastAnswer?.counties === undefined ? lastAnswer : { ...lastAnswer, counties: [] };
}

function contactChoices(situation: Situation, counties: readonly County[], vacant: boolean): Choice[] {
  const { say, services, person } = situation;
  const names = counties.map((county) => services.directory.countyName(county)).join(', ');
  const [county] = counties;
  const remember =
    county !== undefined && counties.length === 1 && person.county !== county
      ? [{ id: 'remember-county', label: say('choice-remember', { county: names }), data: county }]
      : [];
  const page = { id: 'contact-page', label: say('choice-contact-page'), url: services.directory.contactPage };
  return [
    vacant ? page : { id: 'write-padriver', label: say('choice-write-padriver'), data: names },
    { id: 'request', label: say('choice-request') },
    ...remember,
  ];
}

function sayEntry(situation: Situation, entry: RegionEntry, counties: readonly County[]): string {
  const where = countyNames(
    situation,
    entry.counties.filter((county) => counties.includes(county)),
  );
  const lines = [
    entry.person === null ? sayVacant(situation, entry, where) : sayPerson(situation, entry, where),
  ];
  if (entry.away && entry.standIn) lines.push(sayStandIn(situation, entry.standIn));
  return lines.join(' ');
}

function sayVacant({ say }: Situation, entry: RegionEntry, where: string): string {
  const known = entry.mailbox === null ? null : say('contact-mailbox', { email: entry.mailbox });
  return [say('contact-vacant', { where }), known].filter((line) => line !== null).join(' ');
}

/** As of when an entry is true is always said when known, so that nobody takes an old name for a new one. */
function sayPerson({ say, language, services }: Situation, entry: RegionEntry, where: string): string {
  const { person, asOf } = entry;
  if (person === null) return '';
  const who = { where, name: person.name, role: person.role };
  const lines = [
    asOf === null
      ? say('contact-person-undated', who)
      : say('contact-person', { ...who, date: sayDate(asOf, language) }),
  ];
  if (entry.old) lines.push(say('contact-old'));
  const how = channelsOf(person);
  lines.push(
    how === ''
      ? say('contact-no-channel', { page: services.directory.contactPage })
      : say('contact-channels', { how }),
  );
  return lines.join(' ');
}

function sayStandIn({ say }: Situation, standIn: NonNullable<RegionEntry['standIn']>): string {
  const how = channelsOf(standIn);
  const { name } = standIn;
  return how === '' ? say('contact-away', { name }) : say('contact-away-channels', { name, how });
}

function channelsOf({
  email,
  phone,
}: {
  readonly email: string | null;
  readonly phone: string | null;
}): string {
  return [email, phone].filter((value) => value !== null).join(', ');
}

function contactOf({ services }: Situation, entry: RegionEntry): Contact {
  const { person, mailbox } = entry;
  const channels: Contact['channels'] = [];
  if (person?.email) channels.push({ type: 'email', value: person.email });
  if (person?.phone) channels.push({ type: 'phone', value: person.phone });
  if (mailbox !== null) channels.push({ type: 'email', value: mailbox });
  if (channels.length === 0) channels.push({ type: 'page', value: services.directory.contactPage });
  return {
    counties: [...entry.counties],
    region: entry.region,
    name: person?.name ?? null,
    role: person?.role ?? null,
    asOf: entry.asOf,
    source: entry.source,
    channels,
  };
}

/** All counties at once: those with a person by name, the others as a list. */
function everywhere(situation: Situation): Outcome {
  const { say, language, services } = situation;
  const entries = entriesFor(situation, countyNumbers);
  const named = entries
    .filter((entry) => entry.person !== null)
    .map((entry) => sayEntry(situation, entry, countyNumbers));
  const vacant = entries.filter((entry) => entry.person === null).flatMap((entry) => entry.counties);
  const names = joinNames(
    vacant.map((county) => services.directory.countyName(county)),
    language,
  );
  const lines = vacant.length === 0 ? named : [...named, say('contact-vacant', { where: names })];
  lines.push(say('contact-page', { page: services.directory.contactPage }));
  return outcome(situation, 'contact', {
    replies: [
      {
        kind: 'contact',
        text: lines.join('\n\n'),
        language,
        contacts: entries.map((entry) => contactOf(situation, entry)),
        choices: [
          { id: 'contact-page', label: say('choice-contact-page'), url: services.directory.contactPage },
        ],
      },
    ],
    counties: countyNumbers,
  });
}

function outsideAll(situation: Situation, name: string): Outcome {
  const { say, services } = situation;
  const page = { id: 'contact-page', label: say('choice-contact-page'), url: services.directory.contactPage };
  const text = say('contact-outside', { name, page: services.directory.contactPage });
  return outcome(situation, 'contact', { replies: [textReply(situation, text, [page])] });
}

async function contactClicked(situation: Situation, action: Action): Promise<Outcome> {
  const counties = countiesOf(action.data);
  return counties.length > 0 ? showContacts(situation, counties) : findContact(situation);
}

export const contacts: Topic = {
  intents: { contact: findContact },
  actions: { contact: contactClicked },
};
