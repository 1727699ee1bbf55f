import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import type { Checked } from './config/checked.ts';
import { chatModelWarnings } from './config/model-settings.ts';
import { combineSettings, type Settings } from './config/settings.ts';
import { slackWarnings } from './config/slack-settings.ts';
import { isSecret, isVariable, variablesSchema } from './config/variables.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Configuration {
  readonly settings: Settings;
  /** Set, but without effect: worth a line in the log. */
  readonly warnings: readonly string[];
}

/** Reads the settings from the environment and a `.env` file in the current folder. The only reader of `process.env`. */
export function readConfiguration(): Checked<Configuration> {
  const folder = process.cwd();
  try {
    return configure({ ...readEnvFile(folder), ...process.env }, folder);
  } catch (error) {
    return {
      ok: false,
      problems: [`.env cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}.`],
    };
  }
}

/**
 * Turns variables into settings. An empty variable counts as not set; an unknown one is nobody's business here.
 *
 * @param folder what relative paths are relative to
 */
export function configure(environment: Environment, folder: string): Checked<Configuration> {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const parsed = variablesSchema.safeParse(given);
  if (parsed.success) {
    const combined = combineSettings(parsed.data, folder);
    if (!combined.ok) return combined;
    return {
      ok: true,
      value: {
        settings: combined.value,
        warnings: [...slackWarnings(parsed.data), ...chatModelWarnings(parsed.data)],
      },
    };
  }
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return {
    ok: false,
    problems: [
      ...parsed.error.issues.map((issue) => explain(issue, given)),
      ...problemsAmongRest(given, wrong, folder),
    ],
  };
}

/** What else is wrong once the wrong variables are left out, so that everything is told at once. */
function problemsAmongRest(
  given: Environment,
  wrong: ReadonlySet<string>,
  folder: string,
): readonly string[] {
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)));
  const parsed = variablesSchema.safeParse(rest);
  const combined = parsed.success ? combineSettings(parsed.data, folder) : null;
  if (combined === null || combined.ok) return [];
  // A complaint about a variable that was given, but wrongly, would say the same thing twice.
  return combined.problems.filter((text) => ![...wrong].some((name) => text.includes(name)));
}

function readEnvFile(folder: string): Environment {
  try {
    return parseEnv(readFileSync(join(folder, '.env'), 'utf8')) as Environment; // typed as a Dict of the same shape
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

function explain(issue: z.core.$ZodIssue, given: Readonly<Record<string, string>>): string {
  const name = issue.path[0];
  if (!isVariable(name)) return `${String(name)}: ${issue.message}.`;
  const is = isSecret(name) ? '' : ` (it is "${given[name] ?? ''}")`;
  return `${name} ${issue.message}${is}.`;
}
