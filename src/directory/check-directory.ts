import { basename, join } from 'node:path';
import { type ContactFolders, contactFileIn } from './contact-source.ts';
import type { County } from './county.ts';
import { countyNames } from './county-names.ts';
import { TableError } from './csv-table.ts';
import { type CountyNames, type Problem, readContacts } from './read-contacts.ts';
import { countiesWithNobody } from './region-entry.ts';

/** Everything wrong in the places and in the contact file that counts; empty when all is well. */
export function checkDirectory(folders: ContactFolders): Problem[] {
  try {
    return [...readContacts(contactFileIn(folders), namesIn(folders)).problems];
  } catch (error) {
    return [toProblem(error, folders)];
  }
}

/** The counties with neither a person nor a mailbox, by name; none when the file cannot be read. */
export function countiesWithoutContact(folders: ContactFolders): { county: County; name: string }[] {
  const names = namesIn(folders);
  const { contacts } = readContacts(contactFileIn(folders), names);
  if (!contacts) return [];
  return countiesWithNobody(contacts).map((county) => ({ county, name: names.get(county) ?? county }));
}

function namesIn({ knowledgeFolder }: ContactFolders): CountyNames {
  return countyNames(join(knowledgeFolder, 'places'));
}

function toProblem(error: unknown, { knowledgeFolder }: ContactFolders): Problem {
  if (error instanceof TableError)
    return {
      file: join(knowledgeFolder, 'places', basename(error.file)),
      line: error.line,
      message: error.fault,
    };
  const message = error instanceof Error ? error.message : String(error);
  return { file: join(knowledgeFolder, 'directory.yaml'), line: 1, message };
}
