import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import type { County } from '../directory/county.ts';
import { countyNames } from '../directory/county-names.ts';
import { requireConfiguration } from '../operations/configuration.ts';
import { openExisting } from '../operations/open-storage.ts';
import { StartProblem } from '../operations/start-problem.ts';
import type { StoredRequest } from '../requests/repository.ts';
import { readAllRequests } from '../requests/store-requests.ts';
import { root } from '../root.ts';
import { readArguments, runCommand } from './command-line.ts';
import { type ExportFormat, exportFormats, renderExport } from './requests/export.ts';
import { filterOptions, passes, readFilter } from './requests/filter.ts';
import { renderList } from './requests/list.ts';
import { renderStats } from './requests/stats.ts';

const help = `The activity requests, for an operator. Works while the assistant runs, and changes nothing.

  npm run requests -- list                          a table, newest first
  npm run --silent requests -- export > file.csv    everything about each request
  npm run requests -- stats                         counts by county, activity, status and month

  --format csv|xlsx|json    of an export (csv)
  --output FILE             writes the export to a file; its ending tells the format
  --county Vestland         only these: a county's name or number
  --activity kurs --status sent --since 2026-11-01
`;

const commands = ['list', 'export', 'stats'] as const;
type Command = (typeof commands)[number];

interface Wish {
  readonly command: Command;
  readonly format: ExportFormat;
  readonly output: string | null;
}

await runCommand(main);

async function main(): Promise<number> {
  const { values, positionals } = readArguments(
    { ...filterOptions, format: { type: 'string' }, output: { type: 'string' } },
    true,
  );
  if (values.help || positionals.length === 0) {
    process.stdout.write(help);
    return values.help ? 0 : 2;
  }
  const wish = readWish(positionals, values);
  const names = countyNames(join(root, 'knowledge', 'places'));
  const countyName = (county: County) => names.get(county) ?? county;
  const filter = readFilter(values, countyName);
  const requests = await readRequests(requireConfiguration().settings);
  await show(
    requests.filter((request) => passes(request, filter)),
    wish,
    countyName,
  );
  return 0;
}

function readWish(
  positionals: readonly string[],
  said: { readonly format?: string | undefined; readonly output?: string | undefined },
): Wish {
  const command = commands.find((each) => each === positionals[0]);
  if (command === undefined || positionals.length > 1)
    throw new StartProblem(
      `"${positionals.join(' ')}": say ${commands.join(', ')}. Add --help to see what there is.`,
    );
  const wanted = said.format ?? said.output?.split('.').at(-1) ?? 'csv';
  const format = exportFormats.find((each) => each === wanted);
  if (format === undefined)
    throw new StartProblem(`"${wanted}": the format is one of ${exportFormats.join(', ')}.`);
  const output = said.output ?? null;
  if (command === 'export' && format === 'xlsx' && output === null && process.stdout.isTTY)
    throw new StartProblem('A workbook cannot be shown here: add --output requests.xlsx.');
  return { command, format, output };
}

async function readRequests(settings: Settings): Promise<readonly StoredRequest[]> {
  if (!existsSync(settings.databaseFile)) {
    process.stderr.write(`There is no database at ${settings.databaseFile} yet: nothing was requested.\n`);
    return [];
  }
  const database = await openExisting(settings.databaseFile);
  return readAllRequests(database.query).finally(database.close);
}

async function show(
  requests: readonly StoredRequest[],
  { command, format, output }: Wish,
  countyName: (county: County) => string,
): Promise<void> {
  if (command === 'list') process.stdout.write(renderList(requests, countyName));
  else if (command === 'stats') process.stdout.write(renderStats(requests, countyName));
  else {
    const content = await renderExport(requests, format, countyName);
    if (output === null) process.stdout.write(content);
    else {
      await writeFile(output, content);
      process.stderr.write(`${requests.length} requests in ${output}.\n`);
    }
  }
}
