import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { loadWords } from '../conversation/load-words.ts';
import { type Language, languageSchema } from '../language/languages.ts';
import { requireConfiguration } from '../operations/configuration.ts';
import { StartProblem } from '../operations/start-problem.ts';
import { readVersion } from '../operations/version.ts';
import { root } from '../root.ts';
import { readArguments, runCommand } from './command-line.ts';
import { type Fill, fillTemplate } from './manifest/fill.ts';
import { slackManifestSchema } from './manifest/slack-schema.ts';
import { packTeams } from './manifest/teams-package.ts';

const help = `Builds and checks what an administrator uploads, into dist/manifest/.

  PUBLIC_URL=https://lup.example.org npm run manifest

  dist/manifest/slack.json   always; for api.slack.com, "Create an app from a manifest"
  dist/manifest/teams.zip    when MicrosoftAppId is set; for Teams, "Upload a custom app"

  --language nn              the language of the Slack app: nb (as it is), nn or en
  --app-id ID                the application id of the Teams registration, instead of MicrosoftAppId
`;

const folder = join(root, 'manifest');
const output = join(root, 'dist', 'manifest');
const commands = ['help', 'contact', 'request', 'status'] as const;

await runCommand(main);

async function main(): Promise<number> {
  const { values } = readArguments({ language: { type: 'string' }, 'app-id': { type: 'string' } });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const { settings } = requireConfiguration();
  const publicUrl = requireAddress(settings);
  const language = readLanguage(values.language ?? 'nb');
  mkdirSync(output, { recursive: true });
  writeSlack(makeFill(language, publicUrl, ''));
  const appId = values['app-id'] ?? (settings.teams?.mode === 'registered' ? settings.teams.appId : null);
  if (appId === null) process.stdout.write('No Teams package: set MicrosoftAppId, or say --app-id.\n');
  else writeTeams(publicUrl, appId);
  return 0;
}

function requireAddress({ publicUrl }: Settings): string {
  if (publicUrl?.startsWith('https://')) return publicUrl;
  throw new StartProblem(
    'PUBLIC_URL must be set to the https:// address that Slack and Teams reach the assistant by.',
  );
}

function readLanguage(said: string): Language {
  const language = languageSchema.safeParse(said);
  if (language.success) return language.data;
  throw new StartProblem(`--language ${said}: say nb, nn or en.`);
}

function makeFill(language: Language, publicUrl: string, appId: string): Fill {
  const words = loadWords(join(root, 'prompts'));
  const own: Readonly<Record<string, string>> = {
    'public-url': publicUrl,
    'app-id': appId,
    version: readVersion(),
  };
  return (name) => own[name] ?? words(language, name);
}

function writeSlack(fill: Fill): void {
  const manifest = slackManifestSchema.safeParse(fillTemplate(readTemplate('slack.json'), fill));
  if (!manifest.success)
    throw new StartProblem(
      ...manifest.error.issues.map(({ path, message }) => `Slack ${path.join('.')}: ${message}.`),
    );
  write('slack.json', `${JSON.stringify(manifest.data, null, 2)}\n`);
}

function writeTeams(publicUrl: string, appId: string): void {
  const fill = makeFill('nb', publicUrl, appId);
  const words = { nn: wordsOf('nn', publicUrl), en: wordsOf('en', publicUrl) };
  const manifest = fillTemplate(readTemplate('teams.json'), fill);
  write('teams.zip', packTeams({ manifest, words, iconFolder: folder }));
}

/** The words of the Teams manifest in another language, by the names that its schema wants. */
function wordsOf(language: Language, publicUrl: string): Record<string, string> {
  const fill = makeFill(language, publicUrl, '');
  const commandWords = commands.flatMap((command, at) => [
    [`bots[0].commandLists[0].commands[${at}].title`, fill(`manifest-command-${command}`)],
    [`bots[0].commandLists[0].commands[${at}].description`, fill(`manifest-command-${command}-about`)],
  ]);
  return {
    'name.short': fill('manifest-name'),
    'name.full': fill('manifest-full-name'),
    'description.short': fill('manifest-short'),
    'description.full': fill('manifest-long'),
    ...Object.fromEntries(commandWords),
  };
}

function readTemplate(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function write(name: string, content: string | Uint8Array): void {
  const path = join(output, name);
  writeFileSync(path, content);
  process.stdout.write(`${relative(process.cwd(), path)}\n`);
}
