import { join } from 'node:path';
import { loadWords } from '../../src/conversation/load-words.ts';
import type { Services } from '../../src/conversation/services.ts';
import { openDirectory } from '../../src/directory/open-directory.ts';
import { openKnowledge } from '../../src/retrieval/open-knowledge.ts';
import { root } from '../../src/root.ts';

/** What a turn may use, as shipped: no operator's files, no database, no model. */
export function openServices(): Services {
  const knowledgeFolder = join(root, 'knowledge');
  const onProblem = ({ file, line, message }: { file: string; line: number; message: string }) => {
    throw new Error(`${file}:${line}: ${message}`);
  };
  let count = 0;
  return {
    words: loadWords(join(root, 'prompts')),
    directory: openDirectory({
      knowledgeFolder,
      dataFolder: join(knowledgeFolder, 'no-such-folder'),
      now: () => 0,
      onProblem,
    }),
    knowledge: openKnowledge({ folder: knowledgeFolder, now: () => 0, onProblem }),
    requests: { byPerson: async () => [], reserveReference: async (year) => `LUP-${year}-0001` },
    stored: async () => ({ messages: 0, questions: 0, requests: [], retentionDays: 90 }),
    mail: { enabled: false, operator: null },
    newId: () => `id-${++count}`,
    tenantCounty: () => null,
  };
}
