import { osloDay } from '../../conversation/oslo-time.ts';
import type { County } from '../../directory/county.ts';
import { toExportRow } from '../../requests/export-row.ts';
import type { StoredRequest } from '../../requests/repository.ts';
import { renderTable } from './table.ts';

const head = ['reference', 'logged', 'status', 'activity', 'counties', 'when', 'topic', 'requester'];

/** Requests as a table for a terminal, newest first. */
export function renderList(
  requests: readonly StoredRequest[],
  countyName: (county: County) => string,
): string {
  if (requests.length === 0) return 'No requests.\n';
  const rows = requests.map((stored) => {
    const { reference, status, activity, counties, period, topic, name } = toExportRow(stored, countyName);
    return [reference, osloDay(stored.createdAt), status, activity, counties, period, topic, name].map(
      (cell) => String(cell ?? ''),
    );
  });
  return renderTable([head, ...rows]);
}
