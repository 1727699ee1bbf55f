import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { County } from '../../directory/county.ts';
import { countyNames } from '../../directory/county-names.ts';
import { StartProblem } from '../../operations/start-problem.ts';
import { findCounty } from '../../operations/tenant-counties.ts';
import { asOfSchema } from '../../retrieval/as-of.ts';
import { root } from '../../root.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** @throws StartProblem naming the word that is not known */
export function readOptions<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason =
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : 'unknown argument';
    throw new StartProblem(`${reason}. Add --help to see what there is.`);
  }
}

/** @throws StartProblem when no county was said, or none of that name or number is there */
export function readCounty(said: string | undefined): County {
  if (said === undefined) throw new StartProblem('Say whose documents: --county 46, or --county Vestland.');
  const names = countyNames(join(root, 'knowledge', 'places'));
  const county = findCounty(said, (number) => names.get(number) ?? number);
  if (county === null) throw new StartProblem(`"${said}" is not a county; use its name or its number.`);
  return county;
}

/** "46 Vestland". */
export function sayCounty(county: County): string {
  return `${county} ${countyNames(join(root, 'knowledge', 'places')).get(county) ?? ''}`.trim();
}

/** @throws StartProblem when it is no date */
export function readAsOf(said: string | undefined): string | null {
  if (said === undefined) return null;
  if (asOfSchema.safeParse(said).success) return said;
  throw new StartProblem(`--as-of "${said}": say a year, a month or a day, as 2024, 2024-01 or 2024-01-31.`);
}
