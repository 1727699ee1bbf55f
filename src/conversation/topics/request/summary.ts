import type { ActivityRequest, Period, Slot } from '../../../requests/request.ts';
import { countyNames } from '../../county-names.ts';
import { sayTold } from '../../notices/say-told.ts';
import type { Choice, Reply } from '../../reply.ts';
import { requestFields, sayRequest, shownRequest } from '../../say-request.ts';
import type { Draft } from '../../session.ts';
import type { Situation } from '../../situation.ts';
import { describePeriod } from '../../understand/period/describe-period.ts';
import { type CalendarHint, calendarHints } from '../../understand/period/hints.ts';
import { otherWeekday } from '../../understand/period/other-weekday.ts';
import { requestOf, revisionOf } from './draft.ts';
import { sayChanges } from './say-changes.ts';

/** The request as understood, who gets it and what goes with it, with send, change and cancel. */
export function summaryReply(situation: Situation, draft: Draft): Reply {
  const { say, language } = situation;
  const request = requestOf(draft, say('topic-unsaid'));
  if (request === null) throw new Error('a summary was asked of a draft that is not complete');
  const revision = revisionOf(draft);
  const lines = [
    say('summary', { request: sayRequest(situation, request) }),
    ...sayHints(situation, request.period),
    ...sayUnusual(situation, draft),
    ...(request.sensitive ? [say('summary-sensitive')] : []),
    sayWhatGoes(situation, draft),
    sayTold(situation, 'summary-goes-to', {
      counties: request.counties,
      args: { counties: countyNames(situation, request.counties) },
    }),
  ];
  return {
    kind: 'summary',
    text: lines.join(' '),
    language,
    request: shownRequest(situation, request),
    fields: requestFields(situation, request),
    choices: [
      { id: 'send', label: say('choice-send'), data: revision },
      { id: 'change', label: say('choice-change'), data: revision },
      { id: 'cancel', label: say('choice-cancel'), data: revision },
      ...markChoice(situation, request),
    ],
  };
}

/** Help in a coming procurement tells of plans: one can have it kept from others. */
function markChoice({ say }: Situation, { activity, sensitive }: ActivityRequest): Choice[] {
  if (activity !== 'anskaffelsesbistand' && !sensitive) return [];
  return [{ id: 'sensitive', label: say(sensitive ? 'choice-unmark-sensitive' : 'choice-mark-sensitive') }];
}

/** The summary after a change that leaves who gets it as it was: what is new, and that the rest stands. */
export function changedSummary(situation: Situation, draft: Draft, changed: readonly Slot[]): Reply {
  const { say } = situation;
  const whole = summaryReply(situation, draft);
  const { period } = draft.fields;
  const lines = [
    sayChanges(situation, changed, draft),
    ...(changed.includes('format') || changed.includes('activity') ? sayUnusual(situation, draft) : []),
    ...(changed.includes('period') ? sayHints(situation, period) : []),
    say('summary-rest'),
  ];
  return { ...whole, text: lines.join(' ') };
}

/** A webinar where people meet may be meant, or be a slip. */
function sayUnusual({ say }: Situation, { fields }: Draft): string[] {
  return fields.activity === 'webinar' && fields.format === 'fysisk' ? [say('summary-webinar-met')] : [];
}

const day = 86_400_000;

/** How long a period may be, in days, for a hint to tell something: every December has Christmas in it. */
const longestFor: Record<CalendarHint['code'], number> = { easter: 92, summer: 31, christmas: 7, holiday: 7 };

function hintsWorthSaying(period: Period | null): readonly CalendarHint[] {
  if (!period?.from || !period.to) return [];
  const days = daysBetween(period.from, period.to);
  const { from, to } = period;
  return calendarHints(period).filter(
    (hint) => days <= longestFor[hint.code] && (hint.code !== 'summer' || isMostlyIn(hint, { from, to })),
  );
}

/** August has one day of the common summer leave at most: nobody would call that the middle of it. */
function isMostlyIn(hint: Days, period: Days): boolean {
  const from = Math.max(Date.parse(hint.from), Date.parse(period.from));
  const to = Math.min(Date.parse(hint.to), Date.parse(period.to));
  return ((to - from) / day + 1) * 2 >= daysBetween(period.from, period.to) + 1;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / day;
}

function sayWhatGoes({ say }: Situation, { fields }: Draft): string {
  return fields.requester?.email ? say('summary-name-and-email') : say('summary-name');
}

function sayHints(situation: Situation, period: Period | null): string[] {
  const { say, language } = situation;
  const weekday = otherWeekday(period);
  const dates = period === null ? '' : describePeriod(period, language);
  return [
    ...(weekday === null ? [] : [say('hint-weekday', { dates, weekday: say(`weekday-${weekday}`) })]),
    ...hintsWorthSaying(period).map((hint) => sayHint(situation, hint)),
  ];
}

function sayHint({ say, language }: Situation, { code, holiday, from, to }: CalendarHint): string {
  const dates = describePeriod({ from, to, said: '', asap: false }, language);
  return say(`hint-${code}`, { dates, ...(holiday === null ? {} : { holiday: say(`holiday-${holiday}`) }) });
}
