import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { StartProblem } from '../../operations/start-problem.ts';

const require = createRequire(import.meta.url);
const SCHEMA_VERSION = 'v1.22';
/** Files of one package must not differ from run to run, so that it can be compared; zip knows no year before 1980. */
const MADE = new Date('2020-01-01T00:00:00');

interface TeamsPackage {
  readonly manifest: unknown;
  /** By language tag: the words of the other languages. */
  readonly words: Readonly<Record<string, unknown>>;
  /** Where `color.png` and `outline.png` lie. */
  readonly iconFolder: string;
}

/**
 * The zip that an administrator uploads to Teams.
 *
 * @throws StartProblem with a line for each thing that the schema of Microsoft refuses
 */
export function packTeams({ manifest, words, iconFolder }: TeamsPackage): Uint8Array {
  validate('MicrosoftTeams.schema.json', manifest, 'manifest.json');
  const files = Object.entries(words).map(([language, file]) => {
    validate('MicrosoftTeams.Localization.schema.json', file, `${language}.json`);
    return [`${language}.json`, toBytes(file)] as const;
  });
  const icons = ['color.png', 'outline.png'].map(
    (name) => [name, new Uint8Array(readFileSync(join(iconFolder, name)))] as const,
  );
  return zipSync(Object.fromEntries([['manifest.json', toBytes(manifest)], ...files, ...icons]), {
    mtime: MADE,
  });
}

function validate(schemaName: string, value: unknown, file: string): void {
  const path = `@microsoft/app-manifest/build/json-schemas/teams/${SCHEMA_VERSION}/${schemaName}`;
  const { $schema: _, ...schema } = z.record(z.string(), z.unknown()).parse(require(path));
  // Microsoft's schemas are draft 4 and 7 in one: read leniently, as their own tools do.
  const lenient = { strict: false, validateSchema: false, validateFormats: false, unicodeRegExp: false };
  const ajv = new Ajv({ ...lenient, allErrors: true });
  const check = ajv.compile(schema);
  if (check(value)) return;
  throw new StartProblem(
    ...(check.errors ?? []).map(({ instancePath, message }) => `Teams ${file}${instancePath}: ${message}.`),
  );
}

function toBytes(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}
