import type { County } from '../directory/county.ts';
import type { Directory } from '../directory/directory.ts';
import type { CountyDocuments } from '../documents/county-documents.ts';
import type { Word } from '../models/wording.ts';
import type { RequestReader } from '../requests/repository.ts';
import type { Knowledge } from '../retrieval/retriever.ts';
import type { Message } from './message.ts';
import type { Words } from './words.ts';

/** What a turn may use. Everything that touches the world is given, so that a turn can be played again in a test. */
export interface Services {
  readonly words: Words;
  readonly directory: Directory;
  readonly knowledge: Knowledge;
  readonly documents: CountyDocuments;
  readonly requests: RequestReader;
  /** What is stored about a person, in counts, for "hva har dere lagret om meg?". */
  readonly stored: (personKey: string) => Promise<StoredAboutPerson>;
  /** Whether e-mail can go out, and who gets what has no other receiver. */
  readonly mail: { readonly enabled: boolean; readonly operator: string | null };
  /** Says an answer that was found in words that meet the question; null for a tenant without a language model. */
  readonly wording: (tenant: string | null) => Word | null;
  /** A new unique id; the only source of randomness. */
  readonly newId: () => string;
  /** The county a workspace or tenant belongs to, by setting; null when not set. */
  readonly tenantCounty: (tenant: string | null) => County | null;
  /** The county whose internal documents a message may be answered from, by setting; null: none. */
  readonly memberCounty: (message: Pick<Message, 'platform' | 'tenant'>) => County | null;
}

export interface StoredAboutPerson {
  readonly messages: number;
  /** Questions for the pådriver. */
  readonly questions: number;
  /** Questions that got no answer. */
  readonly unanswered: number;
  /** Thumbs on answers. */
  readonly judgements: number;
  readonly requests: readonly { readonly reference: string; readonly open: boolean }[];
  /** Days that words of messages are kept. */
  readonly retentionDays: number;
  /** Days that questions and judgements are kept. */
  readonly feedbackDays: number;
}
