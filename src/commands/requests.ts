import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import type { County } from '../directory/county.ts';
import { countyNames } from '../directory/county-names.ts';
import { requireConfiguration } from '../operations/configuration.ts';
import { openExisting } from '../operations/open-storage.ts';
import { StartProblem } from '../operations/start-problem.ts';
import { withoutSensitive } from '../requests/hide-sensitive.ts';
import { readWaitingQuestions, type StoredQuestion } from '../requests/read-questions.ts';
import type { StoredRequest } from '../requests/repository.ts';
import { readAllRequests } from '../requests/store-requests.ts';
import { root } from '../root.ts';
import { readArguments, runCommand } from './command-line.ts';
import { type ExportFormat, exportFormats, renderExport } from './requests/export.ts';
import { filterOptions, passes, readFilter } from './requests/filter.ts';
import { renderList } from './requests/list.ts';
import { renderQuestions } from './requests/questions.ts';
import { renderStats } from './requests/stats.ts';

const help = `The activity requests, for an operator. Works while the assistant runs, and changes nothing.

  npm run requests -- list                          a table, newest first
  npm run --silent requests -- export > file.csv    everything about each request
  npm run requests -- stats                         counts by county, activity, status and month
  npm run requests -- questions                     questions people asked to have sent to their pådriver

  --format csv|xlsx|json    of an export (csv), or of a list
  --output FILE             writes the export to a file; its ending tells the format
  --sensitive               also the contents of requests marked "innkjøpssensitivt", for a party to them
  --county Vestland         only these: a county's name or number
  --activity kurs --status sent --since 2026-11-01
`;

const commands = ['list', 'export', 'stats', 'questions'] as const;
type Command = (typeof commands)[number];

interface Wish {
  readonly command: Command;
  /** Null: not said, and the ending of `output` tells none. */
  readonly format: ExportFormat | null;
  readonly output: string | null;
}

await runCommand(main);

async function main(): Promise<number> {
  const { values, positionals } = readArguments(
    {
      ...filterOptions,
      format: { type: 'string' },
      output: { type: 'string' },
      sensitive: { type: 'boolean' },
    },
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
  const { requests, questions } = await readStored(requireConfiguration().settings);
  const content =
    wish.command === 'questions'
      ? renderQuestions(questions, countyName)
      : await render(
          requests
            .filter((request) => passes(request, filter))
            .map((request) => (values.sensitive ? request : withoutSensitive(request))),
          wish,
          countyName,
        );
  await put(content, wish.output);
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
  const wanted = said.format ?? said.output?.split('.').at(-1);
  const format = exportFormats.find((each) => each === wanted) ?? null;
  if (format === null && wanted !== undefined)
    throw new StartProblem(`"${wanted}": the format is one of ${exportFormats.join(', ')}.`);
  const output = said.output ?? null;
  if (format === 'xlsx' && output === null && process.stdout.isTTY)
    throw new StartProblem('A workbook cannot be shown here: add --output requests.xlsx.');
  return { command, format, output };
}

interface Stored {
  readonly requests: readonly StoredRequest[];
  readonly questions: readonly StoredQuestion[];
}

async function readStored({ database }: Settings): Promise<Stored> {
  if (database.kind === 'sqlite' && !existsSync(database.file)) {
    process.stderr.write(`There is no database at ${database.file} yet.\n`);
    return { requests: [], questions: [] };
  }
  const { query, close } = await openExisting(database);
  try {
    return { requests: await readAllRequests(query), questions: await readWaitingQuestions(query) };
  } finally {
    await close();
  }
}

async function render(
  requests: readonly StoredRequest[],
  { command, format }: Wish,
  countyName: (county: County) => string,
): Promise<string | Buffer> {
  if (command === 'stats') return renderStats(requests, countyName);
  if (command === 'list' && format === null) return renderList(requests, countyName);
  return renderExport(requests, format ?? 'csv', countyName);
}

async function put(content: string | Buffer, output: string | null): Promise<void> {
  if (output === null) process.stdout.write(content);
  else {
    await writeFile(output, content);
    process.stderr.write(`Written to ${output}.
`);
  }
}
