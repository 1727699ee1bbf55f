import writeExcelFile from 'write-excel-file/node';
import { type ExportRow, exportColumns } from './export-row.ts';

/** Rows as an Excel workbook with one sheet. Text is stored as text, so that nothing in it is a formula. */
export async function renderXlsx(rows: readonly ExportRow[]): Promise<Buffer> {
  const head = exportColumns.map((column) => ({ value: column, fontWeight: 'bold' as const }));
  const body = rows.map((row) => exportColumns.map((column) => toCell(row[column])));
  return writeExcelFile([head, ...body], { sheet: 'requests', stickyRowsCount: 1 }).toBuffer();
}

function toCell(value: string | number | null) {
  if (value === null) return null;
  return typeof value === 'number' ? { type: Number, value } : { type: String, value };
}
