import { z } from 'zod';
import { osloDay } from '../../conversation/oslo-time.ts';
import type { County } from '../../directory/county.ts';
import { StartProblem } from '../../operations/start-problem.ts';
import { findCounty } from '../../operations/tenant-counties.ts';
import type { StoredRequest } from '../../requests/repository.ts';
import { activities, statuses } from '../../requests/request.ts';

export interface Filter {
  readonly county: County | null;
  readonly activity: (typeof activities)[number] | null;
  readonly status: (typeof statuses)[number] | null;
  /** ISO date: logged on that day or later, in Norwegian time. */
  readonly since: string | null;
}

export const filterOptions = {
  county: { type: 'string' },
  activity: { type: 'string' },
  status: { type: 'string' },
  since: { type: 'string' },
} as const;

type Said = { readonly [name in keyof typeof filterOptions]?: string | undefined };

/**
 * Reads the filters of a command.
 *
 * @param countyName the name of a county number, so that `--county Vestland` does what `--county 46` does
 * @throws StartProblem with a line for each filter that is not understood
 */
export function readFilter(said: Said, countyName: (county: County) => string): Filter {
  const county = said.county === undefined ? null : findCounty(said.county, countyName);
  const activity = activities.find((id) => id === said.activity);
  const status = statuses.find((id) => id === said.status);
  const problems = [
    said.county !== undefined && !county && `--county ${said.county}: not a county; use its name or number.`,
    said.activity !== undefined &&
      !activity &&
      `--activity ${said.activity}: use one of ${activities.join(', ')}.`,
    said.status !== undefined && !status && `--status ${said.status}: use one of ${statuses.join(', ')}.`,
    said.since !== undefined &&
      !isDate(said.since) &&
      `--since ${said.since}: use a date such as 2026-11-23.`,
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new StartProblem(...problems);
  return {
    county,
    activity: activity ?? null,
    status: status ?? null,
    since: said.since ?? null,
  };
}

export function passes({ request, createdAt }: StoredRequest, filter: Filter): boolean {
  return (
    (filter.county === null || request.counties.includes(filter.county)) &&
    (filter.activity === null || request.activity === filter.activity) &&
    (filter.status === null || request.status === filter.status) &&
    (filter.since === null || osloDay(createdAt) >= filter.since)
  );
}

function isDate(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}
