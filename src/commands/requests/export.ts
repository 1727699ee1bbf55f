import type { County } from '../../directory/county.ts';
import { renderCsv } from '../../requests/export-csv.ts';
import { toExportRow } from '../../requests/export-row.ts';
import { renderXlsx } from '../../requests/export-xlsx.ts';
import type { StoredRequest } from '../../requests/repository.ts';

export const exportFormats = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Requests as the content of a file. JSON has the requests as they are stored, the tables one row each. */
export async function renderExport(
  requests: readonly StoredRequest[],
  format: ExportFormat,
  countyName: (county: County) => string,
): Promise<string | Buffer> {
  if (format === 'json') return `${JSON.stringify(requests.map(withoutKey), null, 2)}\n`;
  const rows = requests.map((request) => toExportRow(request, countyName));
  return format === 'csv' ? renderCsv(rows) : renderXlsx(rows);
}

// The internal id is nobody's business outside; the reference is what people use.
function withoutKey({ reference, request, createdAt, updatedAt }: StoredRequest): object {
  return { reference, request, createdAt, updatedAt };
}
