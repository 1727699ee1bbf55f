import { languages } from '../language/languages.ts';
import type { ActivityRequest, DraftFields, Slot } from '../requests/request.ts';
import { asTyped } from './as-typed.ts';
import { countyNames, joinNames } from './county-names.ts';
import type { Field } from './reply.ts';
import type { Situation } from './situation.ts';
import { describePeriod } from './understand/period/describe-period.ts';

/** A sensitive request is nobody's business in a channel or a group: there it goes without its contents. */
function isHidden({ message }: Situation, { sensitive }: DraftFields): boolean {
  return sensitive && message.audience === 'group';
}

/** The request as it may be shown in this conversation. */
export function shownRequest(situation: Situation, request: ActivityRequest): ActivityRequest {
  if (!isHidden(situation, request)) return request;
  const topic = situation.say('topic-hidden');
  return {
    ...request,
    topic,
    period: null,
    place: null,
    participants: null,
    organisation: null,
    requester: null,
  };
}

/** The request in one line, as a colleague says it: "kurs om behovskartlegging i Buskerud, for kommuner, uke 11 (…)". */
export function sayRequest(situation: Situation, request: ActivityRequest): string {
  return describe(situation, request, asTyped);
}

/** The same where no Markdown is read: the label of a button, an e-mail. */
export function sayRequestPlainly(situation: Situation, request: ActivityRequest): string {
  return describe(situation, request, (words) => words);
}

function describe(situation: Situation, request: ActivityRequest, write: (words: string) => string): string {
  const { say } = situation;
  if (isHidden(situation, request)) return say('request-hidden');
  const what = say(wordingOf(situation, request), {
    activity: say(`activity-${request.activity}-inline`),
    topic: write(request.topic),
    counties: countyNames(situation, request.counties),
  });
  const details = (['audience', 'period', 'participants', 'format', 'place', 'organisation'] as const).map(
    (slot) => {
      const value = sayValue(situation, slot, request);
      if (slot === 'period' && isOpenPeriod(request)) return say('request-period-open');
      return value === null ? null : say(`request-${slot}`, { value: write(value) });
    },
  );
  return [what, ...details].filter((part) => part !== null).join(', ');
}

/** Help is given in a purchase of something, everything else is about something. */
function wordingOf(situation: Situation, { activity, topic }: ActivityRequest): string {
  if (isUnsaid(situation, topic)) return 'request-what-open';
  return activity === 'anskaffelsesbistand' ? 'request-what-bought' : 'request-what';
}

/** Whether nothing but a stand-in is kept as the topic, in whichever language the conversation was. */
function isUnsaid({ services }: Situation, topic: string): boolean {
  return languages.some((language) => services.words(language, 'topic-unsaid') === topic);
}

/** The filled slots as label and value, for a card. */
export function requestFields(situation: Situation, request: DraftFields): Field[] {
  if (isHidden(situation, request)) return [];
  const { say } = situation;
  const marked = request.sensitive ? [{ label: say('slot-sensitive'), value: say('sensitive-yes') }] : [];
  const order: readonly Slot[] = [
    'activity',
    'topic',
    'counties',
    'audience',
    'period',
    'participants',
    'format',
    'place',
    'organisation',
    'requester',
  ];
  const filled = order.flatMap((slot) => {
    const value = sayValue(situation, slot, request);
    return value === null ? [] : [{ label: say(`slot-${slot}`), value }];
  });
  return [...filled, ...marked];
}

/** A slot's value in the language of the turn, or null when it is empty. */
export function sayValue(situation: Situation, slot: Slot, fields: DraftFields): string | null {
  return fields[slot] === null ? null : slotSayers[slot](situation, fields);
}

function isOpenPeriod({ period }: DraftFields): boolean {
  return period !== null && period.from === null && period.to === null && !period.asap;
}

type Sayer = (situation: Situation, fields: DraftFields) => string | null;

const slotSayers: Record<Slot, Sayer> = {
  activity: ({ say }, { activity }) => (activity === null ? null : say(`activity-${activity}`)),
  counties: (situation, { counties }) => countyNames(situation, counties ?? []),
  topic: (_, { topic }) => topic,
  audience: (situation, { audience }) => sayAudience(situation, audience ?? []),
  period: ({ language }, { period }) => (period === null ? null : describePeriod(period, language)),
  format: ({ say }, { format }) => (format === null ? null : say(`format-${format}`)),
  place: (_, { place }) => place,
  participants: (_, { participants }) => (participants === null ? null : String(participants)),
  organisation: (_, { organisation }) => organisation,
  requester: (_, { requester }) => [requester?.name, requester?.email].filter(Boolean).join(', '),
};

function sayAudience({ say, language }: Situation, audience: readonly string[]): string | null {
  if (audience.length === 0) return null;
  return joinNames(
    audience.map((group) => say(`audience-${group}-inline`)),
    language,
  );
}
