import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { checkCredentials } from './config/credentials.ts';
import { type Checked, combineSettings, combineWebChat, type Settings } from './config/settings.ts';
import { isSecret, isVariable, variablesSchema } from './config/variables.ts';

const webChatVariablesSchema = variablesSchema.pick({ HOST: true, WEB_CHAT: true, WEB_CHAT_PASSWORD: true });

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
  const credentials = checkCredentials(given);
  const parsed = variablesSchema.safeParse(given);
  const combined = parsed.success ? combineSettings(parsed.data, folder) : null;
  if (combined?.ok && credentials.problems.length === 0)
    return { ok: true, value: { settings: combined.value, warnings: credentials.unused } };
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => explain(issue, given))),
    ...problemsOfWebChat(given),
    ...credentials.problems,
  ];
  return { ok: false, problems };
}

// Looked at by itself, so that one wrong variable elsewhere does not hide what is wrong here.
function problemsOfWebChat(given: Environment): readonly string[] {
  const parsed = webChatVariablesSchema.safeParse(given);
  const webChat = parsed.success ? combineWebChat(parsed.data) : null;
  return webChat === null || webChat.ok ? [] : webChat.problems;
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
