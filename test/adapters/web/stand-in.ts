import type { History, HistoryEntry } from '../../../adapters/web/history.ts';
import type { Message } from '../../../src/conversation/message.ts';
import type { Choice, Reply } from '../../../src/conversation/reply.ts';
import type { Accept, Door } from '../../../src/delivery/door.ts';
import { everyKind } from './every-kind.ts';

/** The far side of the web chat in tests: takes messages in and answers through the door, in memory. */
export interface StandIn {
  readonly accept: Accept;
  readonly history: History;
  readonly accepted: Message[];
  connect(door: Door): void;
  /** Says something that nobody asked for. */
  say(conversation: string, reply: Reply): Promise<void>;
  /** The same, but its words are gone from the history as soon as it was delivered: the person was erased. */
  sayOnce(conversation: string, reply: Reply): Promise<void>;
  /** Holds replies back until called again with false. */
  hold(isHeld: boolean): void;
}

const starters: Choice[] = [
  { id: 'help', label: 'Hva kan du hjelpe med?' },
  { id: 'contact', label: 'Finn pådriveren' },
];

export function makeStandIn(): StandIn {
  const entries: (HistoryEntry & { conversation: string })[] = [];
  const accepted: Message[] = [];
  let held: (() => Promise<void>)[] | null = null;
  let door: Door | null = null;

  async function say(conversation: string, reply: Reply, eventId = 'unasked') {
    const sequence = entries.length + 1;
    const id = `reply-${sequence}`;
    entries.push({ conversation, type: 'reply', sequence, id, eventId, reply });
    const outgoing = { id, eventId, tenant: null, conversation, thread: null, userId: conversation, reply };
    await door?.deliver({ ...outgoing, platform: 'web', position: 0, address: null, attempt: 1 });
  }

  async function answer({ conversation, eventId, input }: Message) {
    for (const reply of repliesTo(input)) await say(conversation, reply, eventId);
  }

  return {
    accepted,
    say,
    async sayOnce(conversation, reply) {
      await say(conversation, reply);
      entries.pop();
    },
    connect: (given) => {
      door = given;
    },
    hold(isHeld) {
      const waiting = held ?? [];
      held = isHeld ? [] : null;
      for (const release of waiting) void release();
    },
    history: async (conversation, after) =>
      entries.filter((entry) => entry.conversation === conversation && entry.sequence > after),
    accept: async (message) => {
      if (accepted.some(({ eventId }) => eventId === message.eventId)) return 'repeat';
      accepted.push(message);
      const { conversation, eventId, input } = message;
      entries.push({ conversation, type: 'said', sequence: entries.length + 1, eventId, input });
      if (held) held.push(() => answer(message));
      else setTimeout(() => void answer(message), 5);
      return 'accepted';
    },
  };
}

function repliesTo(input: Message['input']): readonly Reply[] {
  if (input.type === 'start')
    return [plain('Hei! Jeg er LUPs digitale assistent, og svarer automatisk.', starters)];
  if (input.type === 'action') return [plain(`Du valgte ${input.id}.`)];
  return input.text === 'alt' ? everyKind : [plain(`Du skrev: ${input.text}`)];
}

export function plain(text: string, choices: Choice[] = []): Reply {
  return { kind: 'text', language: 'nb', text, choices };
}
