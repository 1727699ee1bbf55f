import { documentIds } from '../../documents/store-documents.ts';
import { requireConfiguration } from '../../operations/configuration.ts';
import { StartProblem } from '../../operations/start-problem.ts';
import { importAll, readOpen, readTitle } from './import.ts';
import { readAsOf, readCounty, readOptions } from './read-options.ts';
import type { SubCommand } from './sub-command.ts';

const help = `Puts a new file in the place of a county's document, whatever the file is called.

  npm run knowledge -- replace handlingsplan-for-vestland ny-plan.pdf --county 46

The id stands in "npm run knowledge -- list". --title, --as-of, --open and --internal as for import.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    county: { type: 'string' },
    title: { type: 'string' },
    'as-of': { type: 'string' },
    open: { type: 'boolean' },
    internal: { type: 'boolean' },
  });
  const [id, file] = positionals;
  if (id === undefined || file === undefined || positionals.length > 2)
    throw new StartProblem('Say the id and the new file: replace ID FILE --county 46.');
  const county = readCounty(values.county);
  const dataFolder = requireConfiguration().settings.dataDirectory;
  if (!documentIds(dataFolder, county).includes(id))
    throw new StartProblem(`There is no document "${id}" of that county; "list" shows what there is.`);
  return importAll([file], {
    dataFolder,
    county,
    id,
    title: readTitle(values.title),
    asOf: readAsOf(values['as-of']),
    open: readOpen(values),
  });
}

export const replaceCommand: SubCommand = {
  name: 'replace',
  does: 'puts a new file in the place of a document',
  help,
  run,
};
