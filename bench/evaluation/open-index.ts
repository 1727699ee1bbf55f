import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFile } from '../../src/retrieval/article-file.ts';
import { indexKnowledge, type KnowledgeIndex } from '../../src/retrieval/knowledge-index.ts';
import { loadArticles } from '../../src/retrieval/load-articles.ts';
import { readSynonyms, type Synonyms } from '../../src/retrieval/synonyms.ts';
import { root } from '../../src/root.ts';

const folder = join(root, 'knowledge');

export function articleFiles(): readonly ArticleFile[] {
  return loadArticles(folder).files;
}

export function shippedSynonyms(): Synonyms {
  return readSynonyms(readFileSync(join(folder, 'synonyms.yaml'), 'utf8'));
}

/** The knowledge base as shipped, as an index one can look into. */
export function openIndex(): KnowledgeIndex {
  return indexKnowledge(articleFiles(), shippedSynonyms());
}
