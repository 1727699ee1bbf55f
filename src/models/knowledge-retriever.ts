import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Language } from '../language/languages.ts';
import type { Knowledge } from '../retrieval/retriever.ts';

/** What a document tells of where it is from. */
export interface HitMetadata extends Record<string, unknown> {
  readonly articleId: string;
  readonly title: string;
  readonly score: number;
}

/**
 * The knowledge base as a LangChain retriever, for chains of one's own: each hit is a document, best first.
 * Import it when it is used; LangChain is heavy.
 */
export class KnowledgeRetriever extends BaseRetriever<HitMetadata> {
  override lc_namespace = ['lup-assistant', 'retrievers'];
  readonly #knowledge: Knowledge;
  readonly #language: Language;

  constructor(knowledge: Knowledge, language: Language) {
    super();
    this.#knowledge = knowledge;
    this.#language = language;
  }

  override async _getRelevantDocuments(question: string): Promise<Document<HitMetadata>[]> {
    const { hits } = await this.#knowledge.search(question, { language: this.#language, context: null });
    return hits.map(
      ({ passageId, text, articleId, title, score }) =>
        new Document({ id: passageId, pageContent: text, metadata: { articleId, title, score } }),
    );
  }
}
