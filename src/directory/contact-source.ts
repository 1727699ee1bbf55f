import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContactFile } from './contact-file.ts';
import { type CountyNames, type Problem, readContacts } from './read-contacts.ts';

export interface ContactFolders {
  readonly knowledgeFolder: string;
  /** A `directory.yaml` here replaces the one in the knowledge folder wholly. */
  readonly dataFolder: string;
}

interface Settings extends ContactFolders {
  readonly names: CountyNames;
  /** Milliseconds. */
  readonly now: () => number;
  readonly onProblem: (problem: Problem) => void;
}

const fileName = 'directory.yaml';
const pause = 1000;

/** The file that counts: the operator's own, else the one that came with the assistant. */
export function contactFileIn({ knowledgeFolder, dataFolder }: ContactFolders): string {
  const own = join(dataFolder, fileName);
  return statSync(own, { throwIfNoEntry: false }) ? own : join(knowledgeFolder, fileName);
}

/**
 * Gives the contacts as they stand in the file now, looking at most once a second whether it has changed. A version
 * that cannot be read is reported once, and the last good one goes on.
 *
 * @throws Error at the first reading, when the file that came with the assistant is faulty as well
 */
export function watchContacts(settings: Settings): () => ContactFile {
  let stamp = stampOf(settings);
  let contacts = readFirst(settings);
  let checked = settings.now();
  return () => {
    const time = settings.now();
    if (time - checked < pause) return contacts;
    checked = time;
    const found = stampOf(settings);
    if (found === stamp) return contacts;
    stamp = found;
    contacts = readAgain(settings) ?? contacts;
    return contacts;
  };
}

/** Which file counts, and which version of it. */
function stampOf(settings: Settings): string {
  const file = contactFileIn(settings);
  const stat = statSync(file, { throwIfNoEntry: false });
  return `${file} ${stat?.mtimeMs} ${stat?.size}`;
}

function readFirst(settings: Settings): ContactFile {
  const own = readAgain(settings);
  if (own) return own;
  const shipped = join(settings.knowledgeFolder, fileName);
  const { contacts, problems } = readContacts(shipped, settings.names);
  if (contacts) return contacts;
  throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
}

function readAgain(settings: Settings): ContactFile | null {
  const file = contactFileIn(settings);
  try {
    const { contacts, problems } = readContacts(file, settings.names);
    problems.forEach(settings.onProblem);
    return contacts;
  } catch (error) {
    settings.onProblem({ file, line: 1, message: error instanceof Error ? error.message : String(error) });
    return null;
  }
}
