import type { StoredRequest } from './repository.ts';

/** The columns of a spreadsheet of requests, in order. Every value is text or a whole number. */
export const exportColumns = [
  'reference',
  'status',
  'activity',
  'topic',
  'counties',
  'audience',
  'from',
  'to',
  'period',
  'format',
  'place',
  'participants',
  'organisation',
  'name',
  'email',
  'created',
  'updated',
] as const;

export type ExportRow = Readonly<Record<(typeof exportColumns)[number], string | number | null>>;

/**
 * One request as a row. Counties stand as "46 Vestland": a spreadsheet would make the number 3 of "03".
 *
 * @param countyName the name of a county number
 */
export function toExportRow(
  { reference, request, createdAt, updatedAt }: StoredRequest,
  countyName: (county: StoredRequest['request']['counties'][number]) => string,
): ExportRow {
  return {
    reference,
    status: request.status,
    activity: request.activity,
    topic: clean(request.topic),
    counties: request.counties.map((county) => `${county} ${countyName(county)}`).join(', '),
    audience: request.audience.join(', '),
    from: request.period?.from ?? null,
    to: request.period?.to ?? null,
    period: clean(request.period?.said),
    format: request.format,
    place: clean(request.place),
    participants: request.participants,
    organisation: clean(request.organisation),
    name: clean(request.requester?.name),
    email: request.requester?.email ?? null,
    created: createdAt,
    updated: updatedAt,
  };
}

/**
 * Words of a person, fit to be shown to an operator: control characters are not allowed in the XML of a spreadsheet and
 * could steer a terminal; white space in front would hide a formula from the check of its first character.
 */
export function clean(text: string | null | undefined): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
  return text?.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu, '').trim() ?? null;
}
