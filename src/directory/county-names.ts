import { type County, countySchema } from './county.ts';
import { readTables } from './tables.ts';

/** The names of today's counties by number, from `counties.csv` in the folder of places. */
export function countyNames(placesFolder: string): ReadonlyMap<County, string> {
  const today = readTables(placesFolder).counties.filter((row) => row.valid_to === '');
  return new Map(today.map((row) => [countySchema.parse(row.number), row.name]));
}
