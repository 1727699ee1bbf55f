import type { Mail } from '../conversation/mail.ts';
import type { Message, Platform } from '../conversation/message.ts';
import type { Reply } from '../conversation/reply.ts';

/** One reply on its way out, as an outbox row holds it. */
export interface OutgoingReply {
  /** The row's id: the same at every attempt. */
  readonly id: string;
  /** The event it answers. */
  readonly eventId: string;
  readonly platform: Platform;
  readonly tenant: string | null;
  readonly conversation: string;
  readonly thread: string | null;
  readonly userId: string;
  /** Position among the replies of its turn, from 0. */
  readonly position: number;
  readonly reply: Reply;
  /** How the adapter reaches the conversation (its own JSON, given with `accept`), or null. */
  readonly address: string | null;
  readonly attempt: number;
}

/** The way out to one platform. Sends once; never retries by itself. */
export interface Door {
  readonly platform: Platform;
  /** @throws DeliveryFailure, saying whether and when to try again */
  deliver(outgoing: OutgoingReply): Promise<void>;
  /** Told when another process answered in a conversation: for a door that shows what lies in the history. */
  overhear?(conversation: string): void;
}

/** One e-mail on its way out. */
export interface OutgoingMail {
  /** The row's id: the same at every attempt. */
  readonly id: string;
  readonly mail: Mail;
  readonly attempt: number;
}

/** The way out by e-mail, with the same rules. */
export interface MailDoor {
  readonly platform: 'email';
  /** @throws DeliveryFailure, saying whether and when to try again */
  deliver(outgoing: OutgoingMail): Promise<void>;
}

export type AnyDoor = Door | MailDoor;

/** Takes a message in: resolves when its inbox row is on disk. Only then may the platform be acknowledged. */
export type Accept = (message: Message, address: string | null) => Promise<'accepted' | 'repeat'>;

/**
 * Why a reply did not get through. `later`: it surely did not arrive, try again. `unknown`: it may have arrived
 * (a reset, a time-out); tried again a few times, after pauses. `never`: the platform refused it for good.
 */
export class DeliveryFailure extends Error {
  readonly kind: 'later' | 'unknown' | 'never';
  /** What the platform asked us to wait, in milliseconds; null when it said nothing. */
  readonly retryAfterMs: number | null;

  constructor(kind: DeliveryFailure['kind'], code: string, retryAfterMs: number | null = null) {
    super(code);
    this.name = 'DeliveryFailure';
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}
