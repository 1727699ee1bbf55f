import type { County } from '../../directory/county.ts';
import type { Problem } from '../../retrieval/problem.ts';
import type { DocumentQuestion, DocumentTitle, FoundPart, Reader } from '../county-documents.ts';
import type { DocumentPart } from '../document-part.ts';

/** What the documents' thread is given when it starts. */
export interface WorkerStart {
  readonly dataFolder: string;
  readonly knowledgeFolder: string;
}

/** What it is asked; each names who asks, so that the thread itself keeps documents from others. */
export type DocumentCall = { readonly reader: Reader } & (
  | { readonly type: 'titles'; readonly counties: readonly County[] }
  | { readonly type: 'search'; readonly question: DocumentQuestion; readonly keys: readonly string[] }
  | { readonly type: 'parts'; readonly key: string }
  | { readonly type: 'part'; readonly id: string }
);

export interface ToWorker {
  readonly id: number;
  readonly call: DocumentCall;
}

/** What it answers: one of these lists is filled, by the call. */
export interface DocumentReply {
  readonly titles: readonly DocumentTitle[];
  readonly found: readonly FoundPart[];
  readonly parts: readonly DocumentPart[];
}

export type FromWorker =
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'done'; readonly id: number; readonly reply: DocumentReply }
  | { readonly type: 'failed'; readonly id: number; readonly fault: unknown };
