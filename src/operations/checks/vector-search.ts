import type { Settings } from '../../config/settings.ts';
import { missingFiles } from '../../retrieval/meaning/model-folder.ts';
import { hasVectorSupport } from '../vector-support.ts';
import { type Finding, failing, fine, warning } from './finding.ts';

const about = 'vector search';

/** Whether the embedding model and the optional part that compiles are there. */
export function checkVectorSearch({ embedding }: Pick<Settings, 'embedding'>): Finding[] {
  const canSearch = hasVectorSupport();
  const compile = 'Install a C++ compiler and Python, then run "npm ci" again, if you want it.';
  if (embedding === null)
    return canSearch
      ? [fine(about, 'can be loaded; no embedding model is set, so questions are searched by their words.')]
      : [
          warning(
            about,
            'is off: hnswlib-node could not be compiled on this machine. Everything else works.',
            compile,
          ),
        ];
  if (!canSearch)
    return [
      failing(about, 'EMBEDDING_MODEL is set, but hnswlib-node is not installed on this machine.', compile),
    ];
  const missing = missingFiles(embedding);
  if (missing.length === 0) return [fine(about, `${embedding.model} lies in ${embedding.folder}.`)];
  return [
    failing(
      about,
      `${embedding.model} cannot be loaded: ${missing.join(', ')} is missing in ${embedding.folder}.`,
      'Put the model there (docs/models.md says how); it is never downloaded. Until then questions are searched by their words.',
    ),
  ];
}
