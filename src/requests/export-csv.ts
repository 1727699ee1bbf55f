import { stringify } from 'csv-stringify/sync';
import { type ExportRow, exportColumns } from './export-row.ts';

/**
 * Rows as the CSV that a Norwegian Excel opens by a double click: UTF-8 with a byte order mark, semicolons, CRLF.
 * Text that a spreadsheet would take for a formula (= + - @) gets an apostrophe in front.
 */
export function renderCsv(rows: readonly ExportRow[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...exportColumns],
    delimiter: ';',
    record_delimiter: 'windows',
    bom: true,
    escape_formulas: true,
  });
}
