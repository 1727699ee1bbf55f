import { z } from 'zod';
import { type County, countySchema } from '../directory/county.ts';
import { type Language, languageSchema } from '../language/languages.ts';
import type { ActivityRequest, Requester } from '../requests/request.ts';
import type { Mail } from './mail.ts';
import type { Reply } from './reply.ts';
import type { Session } from './session.ts';

export const intents = [
  'question',
  'contact',
  'request',
  'status',
  'change',
  'cancel',
  'handoff',
  'help',
  'greeting',
  'privacy',
  'feedback',
  'other',
] as const;

export type Intent = (typeof intents)[number];

/** What was understood, kept beside the turn for tests, the JSON-lines door and measures. Holds no words of the person. */
export const traceSchema = z.strictObject({
  language: languageSchema,
  intents: z.array(z.enum(intents)).min(1),
  counties: z.array(countySchema),
  confidence: z.number().min(0).max(1),
  retrieved: z.array(z.strictObject({ id: z.string(), score: z.number() })),
  /** The rule that decided, for each part of the message. */
  why: z.array(z.string()).default([]),
});

export type Trace = z.infer<typeof traceSchema>;

/** What is remembered about a person across their conversations. */
export interface Person {
  readonly county: County | null;
  /** A language the person asked for; holds until they ask for another. */
  readonly language: Language | null;
  /** Said by the person where the platform does not tell (the web chat). */
  readonly name: string | null;
  readonly email: string | null;
}

/** Something that shall be true once the turn is committed, in the same transaction as the replies. */
export type Effect =
  | { readonly type: 'remember'; readonly changes: Partial<Person> }
  | {
      readonly type: 'log-request';
      readonly id: string;
      readonly reference: string;
      readonly request: ActivityRequest;
    }
  | {
      readonly type: 'change-request';
      readonly id: string;
      readonly request: ActivityRequest;
      readonly change: 'changed' | 'withdrawn';
    }
  /** A question the person asked to have sent to the pådriver. */
  | {
      readonly type: 'store-question';
      readonly id: string;
      readonly text: string;
      readonly counties: readonly County[];
      readonly requester: Requester | null;
    }
  /** A question that the knowledge base did not answer, for its editors. */
  | {
      readonly type: 'store-unanswered';
      readonly text: string;
      readonly language: Language;
      readonly verdict: 'choose' | 'none';
    }
  | {
      readonly type: 'store-feedback';
      readonly articleId: string;
      readonly helpful: boolean;
      readonly comment: string | null;
    }
  /** Goes by the outbox, like a reply. */
  | { readonly type: 'send-mail'; readonly mail: Mail }
  | { readonly type: 'erase-person'; readonly withdrawRequests: boolean };

/** One turn: what is remembered next, what is said, what shall happen, and what was understood. */
export interface Turn {
  readonly session: Session;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  readonly trace: Trace;
}
