import type { County } from '../../directory/county.ts';
import {
  countiesWithDocuments,
  documentIds,
  documentPath,
  readStoredDocument,
} from '../../documents/store-documents.ts';
import { requireConfiguration } from '../../operations/configuration.ts';
import { readCounty, readOptions, sayCounty } from './read-options.ts';
import type { SubCommand } from './sub-command.ts';

const help = `Lists the counties' own documents: id, title, from when, for whom, and the file each came from.

  npm run knowledge -- list [--county 46]
`;

async function run(args: readonly string[]): Promise<number> {
  const { values } = readOptions(args, { county: { type: 'string' } });
  const { dataDirectory } = requireConfiguration().settings;
  const counties =
    values.county === undefined ? countiesWithDocuments(dataDirectory) : [readCounty(values.county)];
  const lines = counties.flatMap((county) => {
    const ids = documentIds(dataDirectory, county);
    return ids.length === 0
      ? []
      : [sayCounty(county), ...ids.map((id) => lineOf(dataDirectory, county, id)), ''];
  });
  process.stdout.write(lines.length === 0 ? 'No documents.\n' : lines.join('\n'));
  return 0;
}

function lineOf(dataFolder: string, county: County, id: string): string {
  try {
    const { title, asOf, open, source, imported } = readStoredDocument(dataFolder, county, id).head;
    const who = open ? 'open' : 'internal';
    return `  ${id}\n    «${title}», ${asOf === null ? 'no date' : `as of ${asOf}`}, ${who}; from ${source}, ${imported.slice(0, 10)}`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `  ${id}\n    cannot be used: ${documentPath(dataFolder, county, id)}, ${reason}`;
  }
}

export const listCommand: SubCommand = {
  name: 'list',
  does: "lists the counties' own documents",
  help,
  run,
};
