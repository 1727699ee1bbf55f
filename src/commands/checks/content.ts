import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Finding, warning } from './finding.ts';
import { checkKnowledge } from './knowledge.ts';
import { checkPrompts } from './prompts.ts';
import { openSpelling } from './spelling/spelling.ts';
import { type FindWrongWords, findListedWords, readWordList, type WordList } from './word-rules.ts';

export interface ContentFolders {
  /** Holds `articles/`, `word-list.yaml` and the other files that editors keep. */
  readonly knowledge: string;
  /** Holds the Fluent files. */
  readonly prompts: string;
}

/**
 * Checks every word that the assistant can say: articles and messages, in every language.
 *
 * @param today ISO date; articles whose review date lies before it are warned of
 * @returns what was found, and what was looked at in a few words
 */
export function checkContent(
  folders: ContentFolders,
  today: string,
): { findings: Finding[]; summary: string } {
  const listFile = join(folders.knowledge, 'word-list.yaml');
  const list = tryToRead(listFile);
  if ('message' in list) return { findings: [error(listFile, 1, list.message)], summary: 'No word list' };
  const spelling = openSpelling(list, textsIn(folders));
  const findWrongWords = allOf(findListedWords(list), spelling);
  const knowledge = checkKnowledge(folders.knowledge, today, findWrongWords);
  const prompts = checkPrompts(folders.prompts, findWrongWords);
  const unread = spelling
    ? []
    : [
        warning(
          listFile,
          1,
          'Spelling was not checked: the dictionaries are not installed. Run "npm ci" first.',
        ),
      ];
  return {
    findings: [...knowledge.findings, ...prompts.findings, ...unread],
    summary: `${knowledge.summary}; ${prompts.summary}`,
  };
}

function tryToRead(path: string): WordList | { readonly message: string } {
  try {
    return readWordList(readFileSync(path, 'utf8'));
  } catch (fault) {
    return { message: (fault instanceof Error ? fault.message : String(fault)).replaceAll('\n', ' ') };
  }
}

/** A word that a list forbids is told once, with what to write instead; its spelling needs no second line. */
function allOf(findListed: FindWrongWords, findMisspelt: FindWrongWords | null): FindWrongWords {
  return (text, language) => {
    const listed = findListed(text, language);
    const covers = (offset: number) =>
      listed.some((found) => found.offset <= offset && offset < found.offset + found.word.length);
    const misspelt = findMisspelt?.(text, language) ?? [];
    return [
      ...listed,
      ...misspelt.filter(({ offset, word }) => !covers(offset) && !covers(offset + word.length - 1)),
    ];
  };
}

/** What is checked against a dictionary: all but English. */
function textsIn({ knowledge, prompts }: ContentFolders): string[] {
  const files = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending) && !name.endsWith(`en${ending}`))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...files(join(knowledge, 'articles'), '.md'), ...files(prompts, '.ftl')];
}
