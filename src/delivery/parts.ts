import type { Mail } from '../conversation/mail.ts';
import type { Message, Platform } from '../conversation/message.ts';
import type { Reply } from '../conversation/reply.ts';
import type { Session } from '../conversation/session.ts';
import type { Person, Trace, Turn } from '../conversation/turn.ts';
import type { Language } from '../language/languages.ts';
import type { Database } from '../storage/open-database.ts';
import type { Channel } from '../storage/schema.ts';
import type { AnyDoor } from './door.ts';
import type { DeliverySettings } from './settings.ts';

export type Converse = (input: {
  readonly message: Message;
  readonly session: Session;
  readonly sessionDropped: boolean;
  readonly person: Person;
}) => Promise<Turn>;

/** What an operator may hear of: measures, and what went wrong. Holds no words of a person, except what a cause may say. */
export type DeliveryReport =
  | { readonly type: 'accepted'; readonly platform: Platform }
  | {
      readonly type: 'turn-done';
      readonly eventKey: string;
      readonly platform: Platform;
      readonly trace: Trace;
      readonly replies: number;
      /** From taking the message up until its turn was committed, in milliseconds. */
      readonly tookMs: number;
    }
  | {
      /** One attempt to send. */
      readonly type: 'send-done';
      readonly platform: Channel;
      readonly outcome: 'sent' | 'waiting' | 'dead';
      readonly tookMs: number;
    }
  | {
      readonly type: 'turn-failed';
      readonly eventKey: string;
      /** It was given up, and the person got an apology. */
      readonly last: boolean;
      readonly cause: unknown;
    }
  | {
      readonly type: 'send-failed';
      readonly replyId: string;
      readonly platform: Channel;
      readonly code: string;
      /** It was given up: the reply is dead, and the person did not get it. */
      readonly last: boolean;
    }
  | { readonly type: 'storage-failed'; readonly cause: unknown };

/** What delivery is given. */
export interface DeliveryParts {
  readonly database: Database;
  readonly converse: Converse;
  /** The honest reply to a message whose turn failed for good. */
  readonly apology: (message: Message) => Reply;
  /** Tells a person that an e-mail of theirs did not get through. */
  readonly mailFailed: (mail: Mail, language: Language) => Reply;
  readonly doors: readonly AnyDoor[];
  readonly clock: { now(): number };
  readonly newId: () => string;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly report: (report: DeliveryReport) => void;
  readonly settings: DeliverySettings;
}
