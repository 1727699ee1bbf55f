import { join } from 'node:path';
import { type ContactFolders, watchContacts } from './contact-source.ts';
import type { County } from './county.ts';
import { makeDetector } from './detect.ts';
import type { Directory, WrittenStandard } from './directory.ts';
import { buildGazetteer } from './gazetteer.ts';
import type { Problem } from './read-contacts.ts';
import { entryOn } from './region-entry.ts';
import { readTables } from './tables.ts';

export interface DirectorySettings extends ContactFolders {
  /** Milliseconds; decides only how often the operator's file is looked at. */
  readonly now: () => number;
  /** Told of each fault of an edit; the last good version goes on. */
  readonly onProblem: (problem: Problem) => void;
}

/** Written standards that county authorities have adopted; the others are neutral (sprakradet.no, språkvedtak). */
const standards: Partial<Record<County, WrittenStandard>> = { '15': 'nn', '46': 'nn', '39': 'nb' };

/**
 * Opens the directory: names of places from `places/` and contacts from `directory.yaml` of the knowledge folder.
 *
 * @throws Error naming file and line, when a file that came with the assistant cannot be read
 */
export function openDirectory({ knowledgeFolder, dataFolder, now, onProblem }: DirectorySettings): Directory {
  const gazetteer = buildGazetteer(readTables(join(knowledgeFolder, 'places')));
  const names = gazetteer.countyNames;
  const contacts = watchContacts({ knowledgeFolder, dataFolder, names, now, onProblem });
  return {
    detect: makeDetector(gazetteer),
    countyName: (county) => names.get(county) ?? county,
    authorityName: (county) => gazetteer.authorities.get(county) ?? county,
    writtenStandard: (county) => standards[county] ?? 'neutral',
    entryFor: (county, day) => entryOn(contacts(), county, day),
    get contactPage() {
      return contacts().contactPage;
    },
  };
}
