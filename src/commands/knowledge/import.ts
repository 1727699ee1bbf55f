import type { Imported } from '../../documents/import/import-document.ts';
import { ImportFault } from '../../documents/import/import-fault.ts';
import { requireConfiguration } from '../../operations/configuration.ts';
import { StartProblem } from '../../operations/start-problem.ts';
import { type ImportWish, importFile } from './import-file.ts';
import { readAsOf, readCounty, readOptions, sayCounty } from './read-options.ts';
import type { SubCommand } from './sub-command.ts';

const help = `Takes in a county's own documents (PDF, DOCX, HTML, Markdown): only that county's people get answers from them.

  npm run knowledge -- import plan.pdf strategi.docx --county 46

  --county 46         whose they are: a county's number or name
  --title "…"         what the document is called in answers (one file only); else what it calls itself
  --as-of 2024-03     from when its content is; else the date on its first lines, else none
  --open              not internal: whoever asks about the county gets answers from it
  --internal          makes an open document internal again

The same document again (the same file name or title) takes the place of the old one.
At most 50 MB a file. A scanned PDF must go through text recognition (OCR) first.
Exit code 0: all files were taken; 1: some were not; 2: nothing was tried.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    county: { type: 'string' },
    title: { type: 'string' },
    'as-of': { type: 'string' },
    open: { type: 'boolean' },
    internal: { type: 'boolean' },
  });
  if (positionals.length === 0) throw new StartProblem('Say which files. Add --help to see how.');
  if (values.title !== undefined && positionals.length > 1)
    throw new StartProblem('--title goes with one file: import the others by themselves.');
  const wish: ImportWish = {
    dataFolder: requireConfiguration().settings.dataDirectory,
    county: readCounty(values.county),
    title: readTitle(values.title),
    id: null,
    asOf: readAsOf(values['as-of']),
    open: readOpen(values),
  };
  return importAll(positionals, wish);
}

/** @throws StartProblem when both are said */
export function readOpen(said: {
  open?: boolean | undefined;
  internal?: boolean | undefined;
}): boolean | null {
  if (said.open && said.internal) throw new StartProblem('Say --open or --internal, not both.');
  if (said.open) return true;
  return said.internal ? false : null;
}

/** @throws StartProblem when it holds no words */
export function readTitle(said: string | undefined): string | null {
  if (said === undefined) return null;
  if (!/[\p{L}\p{N}]/u.test(said)) throw new StartProblem('--title must hold words.');
  return said;
}

/** Imports files one after the other; one that cannot be taken does not keep the others back. */
export async function importAll(paths: readonly string[], wish: ImportWish): Promise<number> {
  const taken = new Set<string>();
  let failed = 0;
  for (const path of paths) {
    try {
      const imported = await importFile(path, wish, taken);
      taken.add(imported.id);
      process.stdout.write(sayImported(path, imported, wish));
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      failed += 1;
      process.stderr.write(`${path}: ${error.message}\n`);
    }
  }
  if (paths.length > 1) process.stdout.write(`${taken.size} of ${paths.length} files were taken.\n`);
  return failed === 0 ? 0 : 1;
}

const languageNames = { nb: 'bokmål', nn: 'nynorsk', en: 'English' } as const;

function sayImported(path: string, imported: Imported, { county }: ImportWish): string {
  const { id, title, pages, words, language, asOf, open, replaced, notes } = imported;
  const size = pages === null ? `${words} words` : `${pages} pages, ${words} words`;
  const who = open ? 'whoever asks about the county' : "only the county's people";
  return [
    `${path}: taken as «${title}» of ${sayCounty(county)} (${size}, ${languageNames[language]}, ${asOf === null ? 'no date' : `as of ${asOf}`}).`,
    `  id ${id}; answers go to ${who}`,
    ...(replaced === null ? [] : [`  took the place of «${replaced}»`]),
    ...notes.map((note) => `  note: ${note}`),
    '',
  ].join('\n');
}

export const importCommand: SubCommand = {
  name: 'import',
  does: "takes in a county's own documents",
  help,
  run,
};
