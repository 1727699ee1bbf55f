import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Settings } from '../config/settings.ts';
import { type County, countyNumbers } from '../directory/county.ts';
import { StartProblem } from './start-problem.ts';

export type TenantCounty = (tenant: string | null) => County | null;

// YAML reads 03 as the number 3.
const text = z.union([z.string().min(1), z.int().transform(String)]);
const tenantSchema = z.strictObject({
  id: text,
  county: text,
  /** `off`: no language model for these people, though the deployment has one. */
  chatModel: z.literal('off').optional(),
});
const fileSchema = z.strictObject({ tenants: z.array(tenantSchema) });

/**
 * Which county a workspace or tenant belongs to, by TENANTS and DEFAULT_COUNTY.
 *
 * @param countyName the name of a county number
 * @throws StartProblem with a line for each thing that is wrong
 */
export function readTenantCounties(settings: Settings, countyName: (county: County) => string): TenantCounty {
  const problems: string[] = [];
  const countyOf = (said: string, where: string): County | null => {
    const county = findCounty(said, countyName);
    if (county === null) problems.push(`${where}: "${said}" is not a county; use its name or its number.`);
    return county;
  };
  const byDefault =
    settings.defaultCounty === null ? null : countyOf(settings.defaultCounty, 'DEFAULT_COUNTY');
  const tenants = settings.tenantsFile === null ? [] : readTenants(settings.tenantsFile);
  const counties = new Map(
    tenants.map(({ id, county }) => [id, countyOf(county, `${settings.tenantsFile}, tenant ${id}`)]),
  );
  if (problems.length > 0) throw new StartProblem(...problems);
  return (tenant) => (tenant === null ? null : counties.get(tenant)) ?? byDefault;
}

/**
 * The workspaces and tenants of TENANTS, whatever platform they are of.
 *
 * @throws StartProblem when the file cannot be read
 */
export function readTenantIds({ tenantsFile }: Settings): string[] {
  return tenantsFile === null ? [] : readTenants(tenantsFile).map(({ id }) => id);
}

/** Those whose questions go to no language model. @throws StartProblem when the file cannot be read */
export function readTenantsWithoutModel({ tenantsFile }: Settings): ReadonlySet<string> {
  const tenants = tenantsFile === null ? [] : readTenants(tenantsFile);
  return new Set(tenants.flatMap(({ id, chatModel }) => (chatModel === 'off' ? [id] : [])));
}

/** The county of a name or a number as a person writes it; null when there is none. */
export function findCounty(said: string, countyName: (county: County) => string): County | null {
  const wanted = said.trim().toLowerCase();
  return (
    countyNumbers.find(
      (number) => number === wanted.padStart(2, '0') || countyName(number).toLowerCase() === wanted,
    ) ?? null
  );
}

function readTenants(file: string): z.infer<typeof fileSchema>['tenants'] {
  const read = fileSchema.safeParse(parseFile(file));
  if (read.success) return read.data.tenants;
  throw new StartProblem(
    ...read.error.issues.map(
      (issue) => `TENANTS: ${file}, ${issue.path.join('.') || 'whole file'}: ${issue.message}.`,
    ),
  );
}

function parseFile(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new StartProblem(`TENANTS: ${file} ${isMissing ? 'does not exist' : 'cannot be read as YAML'}.`);
  }
}
