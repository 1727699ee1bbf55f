import { osloDay } from '../../conversation/oslo-time.ts';
import type { County } from '../../directory/county.ts';
import type { StoredRequest } from '../../requests/repository.ts';
import { renderTable } from './table.ts';

/** Counts by county, activity, status and month. A request for two counties counts in both. */
export function renderStats(
  requests: readonly StoredRequest[],
  countyName: (county: County) => string,
): string {
  const parts = [
    [
      'county',
      requests.flatMap(({ request }) => request.counties.map((county) => `${county} ${countyName(county)}`)),
    ],
    ['activity', requests.map(({ request }) => request.activity)],
    ['status', requests.map(({ request }) => request.status)],
    ['month', requests.map(({ createdAt }) => osloDay(createdAt).slice(0, 7))],
  ] as const;
  const tables = parts.map(([head, values]) => renderTable([[head, 'requests'], ...count(values)]));
  return [`${requests.length} ${requests.length === 1 ? 'request' : 'requests'}\n`, ...tables].join('\n');
}

function count(values: readonly string[]): string[][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, number]) => [value, String(number)]);
}
