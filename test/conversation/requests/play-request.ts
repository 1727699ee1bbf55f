import type { Reply } from '../../../src/conversation/reply.ts';
import type { ActivityRequest } from '../../../src/requests/request.ts';
import type { Expected, RequestCase } from './request-case.ts';

/** Says or clicks something and hears the replies. */
export interface Line {
  says(text: string): Promise<readonly Reply[]>;
  sends(): Promise<readonly Reply[]>;
}

/** More turns than any of these people would stay for. */
const MAX_TURNS = 14;

/** Plays a person who answers only what they are asked, until there is a receipt. Faults are what they would complain about. */
export async function playRequest(requestCase: RequestCase, line: Line): Promise<string[]> {
  const corrections = [...(requestCase.corrects ?? [])];
  let replies = await line.says(requestCase.says);
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const last = replies.at(-1);
    if (last?.kind === 'receipt') return differences(requestCase, last.request);
    const next = nextWords(requestCase, corrections, last);
    if (next === null)
      return [`stuck at ${last?.kind} ${last?.kind === 'question' ? last.slot : ''}: ${last?.text}`];
    replies = next === 'send' ? await line.sends() : await line.says(next);
  }
  return ['never came to a receipt'];
}

function nextWords({ answers }: RequestCase, corrections: string[], last: Reply | undefined): string | null {
  if (last?.kind === 'summary') return corrections.shift() ?? 'send';
  if (last?.kind === 'clarify') return answers?.which ?? null;
  if (last?.kind === 'question' && last.slot !== null) return answers?.[last.slot] ?? null;
  return null;
}

export function differences({ logged, isUnknown }: RequestCase, actual: ActivityRequest): string[] {
  const compared = Object.entries({
    activity: [logged.activity, actual.activity],
    counties: [logged.counties.join(), [...actual.counties].sort().join()],
    audience: [logged.audience === 'any' ? 'any' : logged.audience.join(), actual.audience.join()],
    period: [sayExpected(logged.period), sayPeriod(actual.period)],
    format: [logged.format ?? null, actual.format],
    participants: [logged.participants ?? null, actual.participants],
    place: [logged.place ?? null, actual.place],
    organisation: [logged.organisation ?? null, actual.organisation],
    ...(isUnknown ? { requester: [say(logged.requester), say(actual.requester)] } : {}),
  });
  return [
    ...compared.flatMap(([field, [expected, came]]) =>
      expected === came || expected === 'any' ? [] : [`${field}: ${expected} expected, ${came} came`],
    ),
    ...topicDifference(logged, actual.topic),
  ];
}

function topicDifference({ topic }: Expected, actual: string): string[] {
  const allowed = typeof topic === 'string' ? [topic] : topic;
  const isSame = allowed.some((each) => each === 'any' || each.toLowerCase() === actual.toLowerCase());
  return isSame ? [] : [`topic: ${allowed.join(' / ')} expected, ${actual} came`];
}

function sayExpected(period: Expected['period']): string {
  if (period === 'asap' || period === 'any') return period;
  const [from, to] = period ?? [null, null];
  return `${from}–${to}`;
}

function sayPeriod(period: ActivityRequest['period']): string {
  return period?.asap ? 'asap' : `${period?.from ?? null}–${period?.to ?? null}`;
}

function say(requester: Expected['requester']): string {
  return `${requester?.name} ${requester?.email}`;
}
