import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assistant, assemble } from '../../src/assemble.ts';
import { configure } from '../../src/config.ts';
import type { Input, Message } from '../../src/conversation/message.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import type { Door } from '../../src/delivery/door.ts';
import { eventKey } from '../../src/delivery/keys.ts';
import { makeLog } from '../../src/operations/log.ts';
import type { ActivityRequest } from '../../src/requests/request.ts';
import type { Player } from './play.ts';

/** One person, as the platform knows them. */
export interface Speaker {
  readonly name: string | null;
  readonly email: string | null;
}

/** Takes a message from one person in one conversation, and gives the replies in full. */
export type Send = (input: Input, at: string) => Promise<readonly Reply[]>;

/** The whole assistant with a door that only listens: everything but an adapter. */
export interface ListeningAssistant {
  readonly assistant: Assistant;
  player(who: Speaker): Player;
  open(who: Speaker): Send;
  close(): Promise<void>;
}

/** @param environment settings beside those of the test */
export async function openListeningAssistant(
  environment: Readonly<Record<string, string>> = {},
): Promise<ListeningAssistant> {
  const folder = await mkdtemp(join(tmpdir(), 'transcripts-'));
  const configuration = configure({ DATA_DIR: folder, LOG_LEVEL: 'error', ...environment }, folder);
  if (!configuration.ok) throw new Error(configuration.problems.join(' '));
  const { settings } = configuration.value;
  const door: Door = { platform: 'terminal', deliver: async () => {} };
  const assistant = await assemble({
    settings,
    log: makeLog(settings.logLevel),
    openAdapters: () => [{ door }],
  });
  await assistant.delivery.start();
  return {
    assistant,
    player: (who) => makePlayer(openConversation(assistant, who)),
    open: (who) => openConversation(assistant, who),
    close: async () => {
      await assistant.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function openConversation(assistant: Assistant, who: Speaker): Send {
  const id = randomUUID();
  return async (input, at) => {
    const message: Message = {
      eventId: randomUUID(),
      platform: 'terminal',
      tenant: null,
      conversation: id,
      thread: null,
      audience: 'personal',
      user: { id, name: who.name, email: who.email, locale: null },
      at,
      input,
    };
    await assistant.accept(message, null);
    return (await assistant.delivery.answerTo(eventKey(message)))?.replies ?? [];
  };
}

function makePlayer(open: Send): Player {
  let logged: ActivityRequest | null = null;

  async function send(input: Input, at: string): Promise<readonly Reply[]> {
    const replies = await open(input, at);
    for (const reply of replies) if (reply.kind === 'receipt') logged = reply.request;
    return replies;
  }

  return {
    says: (text, at) => send({ type: 'text', text }, at),
    clicks: (choice, at) => send({ type: 'action', id: choice.id, data: choice.data ?? null }, at),
    logged: async () => (logged === null ? null : loggedFields(logged)),
    close: async () => {},
  };
}

export function loggedFields({ activity, counties, topic, audience, period }: ActivityRequest): string[] {
  const when = period?.from && period.to ? `${period.from}–${period.to}` : period?.asap ? 'snarest' : '-';
  return [activity, counties.join(', '), topic, audience.join(', ') || '-', when];
}
