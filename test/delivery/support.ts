import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Message } from '../../src/conversation/message.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import { newSession } from '../../src/conversation/session.ts';
import type { Effect, Turn } from '../../src/conversation/turn.ts';
import { type Delivery, makeDelivery } from '../../src/delivery/delivery.ts';
import type { Door, OutgoingReply } from '../../src/delivery/door.ts';
import type { Converse, DeliveryParts, DeliveryReport } from '../../src/delivery/parts.ts';
import { type DeliverySettings, defaultDeliverySettings } from '../../src/delivery/settings.ts';
import { type Database, openDatabase } from '../../src/storage/open-database.ts';

/** A folder that is gone after the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assistant-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A database of its own, closed after the test. */
export async function makeDatabase(file?: string): Promise<Database> {
  const database = await openDatabase({
    kind: 'sqlite',
    file: file ?? join(await makeFolder(), 'assistant.db'),
  });
  onTestFinished(() => database.close().catch(() => {}));
  return database;
}

type Saying = Partial<Omit<Message, 'user'>> & { readonly user?: string };

/** "Said in a conversation": by default everything is said by one person in one conversation. */
export function say(text: string, { user = 'kari', ...rest }: Saying = {}): Message {
  return {
    eventId: randomUUID(),
    platform: 'web',
    tenant: null,
    conversation: 'samtale',
    thread: null,
    audience: 'personal',
    user: { id: user, name: null, email: null, locale: null },
    at: '2026-11-23T09:00:00+01:00',
    input: { type: 'text', text },
    ...rest,
  };
}

export function textOf(message: Message): string {
  return message.input.type === 'text' ? message.input.text : '';
}

function textReply(text: string): Reply {
  return { kind: 'text', text, language: 'nb', choices: [] };
}

/** A turn that says these texts. */
export function turnOf(texts: readonly string[], effects: readonly Effect[] = []): Turn {
  return {
    session: newSession,
    replies: texts.map(textReply),
    effects,
    trace: { language: 'nb', intents: ['other'], counties: [], confidence: 1, retrieved: [], why: [] },
  };
}

/** Answers "Svar på …" to everything. */
export const echo: Converse = async ({ message }) => turnOf([`Svar på ${textOf(message)}`]);

export interface House {
  readonly delivery: Delivery;
  readonly database: Database;
  readonly sent: OutgoingReply[];
  readonly problems: DeliveryReport[];
  readonly clock: { time: number; now(): number };
  readonly parts: DeliveryParts;
}

export type HouseParts = Partial<Omit<DeliveryParts, 'settings'>> & {
  readonly settings?: Partial<DeliverySettings>;
};

/** Delivery on a real database, with a door that keeps what it is given. Not started. Its clock can be put ahead. */
export async function makeHouse({ settings, ...given }: HouseParts = {}): Promise<House> {
  const database = given.database ?? (await makeDatabase());
  const sent: OutgoingReply[] = [];
  const problems: DeliveryReport[] = [];
  const clock = { time: 0, now: () => Date.now() + clock.time };
  const door: Door = { platform: 'web', deliver: async (outgoing) => void sent.push(outgoing) };
  const parts: DeliveryParts = {
    database,
    converse: echo,
    apology: () => textReply('Det gikk galt hos meg.'),
    mailFailed: ({ to }) => textReply(`E-posten til ${to.email} kom ikke fram.`),
    doors: [door],
    clock,
    newId: randomUUID,
    random: () => 0.5,
    report: (report) => {
      if (report.type.endsWith('failed')) problems.push(report);
    },
    settings: { ...defaultDeliverySettings, pollMs: 20, ...settings },
    ...given,
  };
  const delivery = makeDelivery(parts);
  onTestFinished(() => delivery.stop());
  return { delivery, database, sent, problems, clock, parts };
}

export function textsOf(sent: readonly OutgoingReply[]): string[] {
  return sent.map(({ reply }) => reply.text);
}

/** Waits until a check passes; long enough for a busy machine. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 15_000, interval: 10 });
}
