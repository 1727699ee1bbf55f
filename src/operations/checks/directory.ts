import { join } from 'node:path';
import type { Settings } from '../../config/settings.ts';
import { checkDirectory, countiesWithoutContact } from '../../directory/check-directory.ts';
import { sayProblem } from '../../retrieval/problem.ts';
import { root } from '../../root.ts';
import { type Finding, failing, fine, warning } from './finding.ts';

/** Whether the directory can be read, and which counties have neither a person nor a shared mailbox. */
export function checkContacts({ dataDirectory }: Pick<Settings, 'dataDirectory'>): Finding[] {
  const folders = { knowledgeFolder: join(root, 'knowledge'), dataFolder: dataDirectory };
  const problems = checkDirectory(folders);
  if (problems.length > 0)
    return problems.map((problem) =>
      failing('directory', sayProblem(problem), 'Mend that line. Until then the last good version is used.'),
    );
  const without = countiesWithoutContact(folders);
  if (without.length === 0) return [fine('directory', 'every county has a person or a shared mailbox.')];
  const names = without.map(({ name }) => name).join(', ');
  return [
    warning(
      'directory',
      `no person and no shared mailbox for ${names}. There the assistant says so, and gives the contact page.`,
      `Copy knowledge/directory.yaml to ${join(dataDirectory, 'directory.yaml')} and enter the pådrivere, or a mailbox for all.`,
    ),
  ];
}
