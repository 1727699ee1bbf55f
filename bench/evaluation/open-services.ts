import { join } from 'node:path';
import { loadWords } from '../../src/conversation/load-words.ts';
import type { Services } from '../../src/conversation/services.ts';
import { openDirectory } from '../../src/directory/open-directory.ts';
import { findArticleIn } from '../../src/retrieval/find-article.ts';
import { loadKnowledge } from '../../src/retrieval/load-knowledge.ts';
import type { Problem } from '../../src/retrieval/problem.ts';
import type { Knowledge } from '../../src/retrieval/retriever.ts';
import { root } from '../../src/root.ts';

/** What a turn may use, as shipped: no operator's files, no database, no model. */
export function openServices(): Services {
  const knowledgeFolder = join(root, 'knowledge');
  let count = 0;
  return {
    words: loadWords(join(root, 'prompts')),
    directory: openDirectory({
      knowledgeFolder,
      dataFolder: join(knowledgeFolder, 'no-such-folder'),
      now: () => 0,
      onProblem,
    }),
    knowledge: openKnowledge(knowledgeFolder),
    requests: { byPerson: async () => [], reserveReference: async (year) => `LUP-${year}-0001` },
    stored: async () => ({
      messages: 0,
      questions: 0,
      unanswered: 0,
      judgements: 0,
      requests: [],
      retentionDays: 90,
      feedbackDays: 90,
    }),
    mail: { enabled: false, operator: null },
    wording: () => null,
    newId: () => `id-${++count}`,
    tenantCounty: () => null,
    memberCounty: () => null,
    documents: {
      titles: async () => [],
      search: async () => [],
      parts: async () => [],
      part: async () => null,
    },
  };
}

/** In this thread, so that what is measured is the answering and not the way to another thread. */
function openKnowledge(folder: string): Knowledge {
  const { articles, search } = loadKnowledge({ folder, before: new Map(), onProblem });
  return {
    search: async (question, options) => search(question, options),
    article: findArticleIn(articles),
  };
}

function onProblem({ file, line, message }: Problem): never {
  throw new Error(`${file}:${line}: ${message}`);
}
