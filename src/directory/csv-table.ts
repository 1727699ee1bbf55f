import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { countySchema } from './county.ts';

/** A field with several values, `|` between them; empty means none. */
export const listField = z.string().transform((field) => field.split('|').filter((value) => value !== ''));

/** County numbers valid today. */
export const countiesField = listField.pipe(z.array(countySchema));

/** A fault in a file that an operator can edit. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly line: number;

  constructor(file: string, line: number, fault: string) {
    super(`${basename(file)}, line ${line}: ${fault}`);
    this.line = line;
  }
}

/**
 * Reads a CSV file (comma, header in the first line) row by row.
 *
 * @throws TableError naming file, line and column, when a row does not fit
 */
export function readTable<Row>(file: string, row: z.ZodType<Row>): Row[] {
  return records(file).map(({ record, line }) => {
    const read = row.safeParse(record);
    if (read.success) return read.data;
    const issue = read.error.issues[0];
    const column = issue?.path[0] === undefined ? '' : `column "${String(issue.path[0])}": `;
    throw new TableError(file, line, `${column}${issue?.message ?? 'cannot be read'}`);
  });
}

const rowsWithLines = z.array(z.object({ record: z.unknown(), info: z.object({ lines: z.number() }) }));

function records(file: string): { record: unknown; line: number }[] {
  try {
    const rows: unknown = parse(readFileSync(file), { columns: true, info: true, bom: true });
    return rowsWithLines.parse(rows).map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1];
    throw new TableError(file, Number(line ?? 1), error instanceof Error ? error.message : String(error));
  }
}
