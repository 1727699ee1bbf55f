import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const custom: Record<string, string> = {
  'not-a-county': 'is not a county of today. Write its name ("Vestland") or number ("46").',
  'from-after-to': 'The first day away ("from") is later than the last ("to").',
};

const forms: Record<string, string> = {
  email: 'is not an e-mail address.',
  url: 'is not a web address. It begins with https://.',
  date: 'is not a date. Write year-month-day, such as 2026-12-24.',
  regex: 'is not a date. Write a year (2026), a month (2026-11) or a day (2026-11-05).',
};

/** Says what is wrong in a `directory.yaml` so that somebody who has never programmed can mend it. */
export function plainMessage(issue: Issue, contents: unknown): string {
  const field = issue.path.findLast((part) => typeof part === 'string') ?? 'the file';
  const value = JSON.stringify(valueAt(contents, issue.path));
  if (issue.code === 'unrecognized_keys')
    return `The word "${issue.keys.join('", "')}" is not known here. Is it misspelt, or too far to the left or right?`;
  if (issue.code === 'custom') return customMessage(issue, value);
  if (value === undefined) return `"${String(field)}" is missing.`;
  if (issue.code === 'invalid_format')
    return `${value} ${forms[issue.format] ?? 'is not written as it should be.'}`;
  if (issue.code === 'too_small') return `"${String(field)}" is empty.`;
  return `${value} cannot stand under "${String(field)}".`;
}

function customMessage(issue: Issue, value: string | undefined): string {
  const said = custom[issue.message] ?? issue.message;
  return issue.message === 'not-a-county' ? `${value} ${said}` : said;
}

function valueAt(contents: unknown, path: readonly PropertyKey[]): unknown {
  let value = contents;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
