import type { Kysely, Transaction as KyselyTransaction } from 'kysely';
import type { Platform } from '../conversation/message.ts';
import type { Language } from '../language/languages.ts';
import type { Status } from '../requests/request.ts';

// Only what SQLite and PostgreSQL both know: text, whole numbers, JSON as text. Times are milliseconds since 1970.

/** What came in. Words are blanked after a while, the event key stays so that a repeat is known. */
export interface InboxTable {
  /** Platform, tenant and the platform's event id, as JSON. */
  event_key: string;
  /** One line of numbers with the outbox, in the order of commits. */
  sequence: number;
  platform: Platform;
  conversation_key: string;
  /** Null once it was blanked. */
  person_key: string | null;
  message: string | null;
  address: string | null;
  state: 'waiting' | 'done' | 'failed';
  /** Rises with each taking; a commit with an older number is refused. */
  lease: number;
  lease_until: number;
  attempt: number;
  not_before: number;
  failure: string | null;
  /** What the turn understood; holds no words of the person. */
  trace: string | null;
  received_at: number;
  done_at: number | null;
}

/** Where something goes out: to a platform of a conversation, or by e-mail. */
export type Channel = Platform | 'email';

/** What goes out, in order within a conversation. */
export interface OutboxTable {
  id: string;
  sequence: number;
  event_key: string;
  position: number;
  platform: Channel;
  conversation_key: string;
  person_key: string | null;
  /** A reply, or an e-mail, as JSON; null once it was blanked. */
  reply: string | null;
  address: string | null;
  state: 'waiting' | 'sending' | 'sent' | 'dead';
  attempt: number;
  /** How many attempts ended without knowing whether the platform took it. */
  unknowns: number;
  lease_until: number;
  not_before: number;
  failure: string | null;
  /** 1: the person asked to be erased, the words go as soon as it is sent. */
  blank_when_sent: number;
  created_at: number;
  settled_at: number | null;
}

export interface SessionsTable {
  session_key: string;
  person_key: string;
  session: string;
  updated_at: number;
}

export interface PeopleTable {
  person_key: string;
  county: string | null;
  language: string | null;
  name: string | null;
  email: string | null;
  updated_at: number;
}

export interface RequestsTable {
  id: string;
  reference: string;
  /** Null when the person was erased. */
  person_key: string | null;
  status: Status;
  request: string;
  /** 1: the person was erased but kept the request; it loses its words when it is closed. */
  erase_when_closed: number;
  created_at: number;
  updated_at: number;
}

export interface RequestEventsTable {
  id: string;
  request_id: string;
  position: number;
  change: 'logged' | 'changed' | 'withdrawn' | 'erased';
  status: Status;
  /** The request as it was after the change; null once it was blanked. */
  request: string | null;
  at: number;
}

export interface QuestionsTable {
  id: string;
  person_key: string | null;
  event_key: string;
  /** The question, its counties and who asks, as JSON; null once it was blanked. */
  question: string | null;
  state: 'waiting' | 'withdrawn';
  /** The pådriver's own words when they were relayed; null before that, and once blanked. */
  answer: string | null;
  created_at: number;
}

/** A question that the knowledge base did not answer. Words and person go together: after a while only the row counts. */
export interface UnansweredTable {
  id: string;
  person_key: string | null;
  question: string | null;
  language: Language;
  /** `choose`: articles near it were offered. `none`: nothing was near. */
  verdict: 'choose' | 'none';
  created_at: number;
}

/** One judgement of a person on an article; the person is taken out after a while. */
export interface FeedbackTable {
  id: string;
  person_key: string | null;
  article_id: string;
  helpful: number;
  comment: string | null;
  created_at: number;
}

export interface CountersTable {
  name: string;
  value: number;
}

export interface Schema {
  inbox: InboxTable;
  outbox: OutboxTable;
  sessions: SessionsTable;
  people: PeopleTable;
  requests: RequestsTable;
  request_events: RequestEventsTable;
  questions: QuestionsTable;
  unanswered: UnansweredTable;
  feedback: FeedbackTable;
  counters: CountersTable;
}

export type Query = Kysely<Schema>;
export type Transaction = KyselyTransaction<Schema>;
