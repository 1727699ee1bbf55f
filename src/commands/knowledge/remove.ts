import { documentIds, removeDocument } from '../../documents/store-documents.ts';
import { requireConfiguration } from '../../operations/configuration.ts';
import { StartProblem } from '../../operations/start-problem.ts';
import { readCounty, readOptions, sayCounty } from './read-options.ts';
import type { SubCommand } from './sub-command.ts';

const help = `Removes documents of a county; the assistant forgets them at once.

  npm run knowledge -- remove handlingsplan-for-vestland --county 46

The ids stand in "npm run knowledge -- list". What was answered from them stays in people's chats.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, { county: { type: 'string' } });
  if (positionals.length === 0) throw new StartProblem('Say which: remove ID --county 46.');
  const county = readCounty(values.county);
  const { dataDirectory } = requireConfiguration().settings;
  const known = documentIds(dataDirectory, county);
  const unknown = positionals.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new StartProblem(
      `There is no document "${unknown.join('", "')}" of ${sayCounty(county)}; "list" shows what there is. Nothing was removed.`,
    );
  for (const id of new Set(positionals)) {
    removeDocument(dataDirectory, county, id);
    process.stdout.write(`${id} of ${sayCounty(county)} is removed.\n`);
  }
  return 0;
}

export const removeCommand: SubCommand = {
  name: 'remove',
  does: 'removes documents of a county',
  help,
  run,
};
