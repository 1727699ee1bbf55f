import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Message } from '../../src/conversation/message.ts';
import { replySchema } from '../../src/conversation/reply.ts';
import { loggedFields } from './core-player.ts';
import { startJsonLines } from './json-lines-process.ts';
import type { Heard, LoggedFields, Player } from './play.ts';

const answerSchema = z.object({ replies: z.array(replySchema) });

/** The JSON-lines door of the terminal, as a process of its own. */
export interface TerminalAssistant {
  player(who: Pick<Message['user'], 'name' | 'email'>): Player;
  close(): Promise<void>;
}

export async function openTerminal(): Promise<TerminalAssistant> {
  const folder = await mkdtemp(join(tmpdir(), 'terminal-transcripts-'));
  const door = startJsonLines(folder);
  return {
    player: ({ name, email }) => makePlayer(door.send, { name, email }),
    close: async () => {
      await door.end();
      await rm(folder, { recursive: true });
    },
  };
}

function makePlayer(
  send: (line: string) => Promise<string>,
  who: Pick<Message['user'], 'name' | 'email'>,
): Player {
  const id = randomUUID();
  let logged: LoggedFields | null = null;

  async function say(input: object, at: string): Promise<readonly Heard[]> {
    const line = { id: randomUUID(), conversation: id, user: { id, ...who }, at, ...input };
    const { replies } = answerSchema.parse(JSON.parse(await send(JSON.stringify(line))));
    for (const reply of replies) if (reply.kind === 'receipt') logged = loggedFields(reply.request);
    return replies;
  }

  return {
    says: (text, at) => say({ text }, at),
    clicks: ({ id: action, data }, at) => say({ action: { id: action, data } }, at),
    logged: async () => logged,
    close: async () => {},
  };
}
