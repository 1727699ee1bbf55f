import type { Input } from '../../src/conversation/message.ts';
import type { Choice, Reply } from '../../src/conversation/reply.ts';

/** Something that was said in a conversation, by either side, in the order of `sequence`. */
export type HistoryEntry =
  | {
      readonly type: 'said';
      readonly sequence: number;
      readonly eventId: string;
      readonly input: Input;
    }
  | {
      readonly type: 'reply';
      readonly sequence: number;
      /** The outbox row's id. */
      readonly id: string;
      /** The event it answers. */
      readonly eventId: string;
      readonly reply: Reply;
    };

/** Reads what was said in a conversation after a sequence number (0: from the beginning), oldest first. */
export type History = (conversation: string, after: number) => Promise<readonly HistoryEntry[]>;

export interface Picked {
  readonly id: string;
  readonly data: string | null;
}

/** An entry as the page shows it. */
export type Line =
  | {
      readonly from: 'person';
      readonly sequence: number;
      readonly eventId: string;
      readonly text: string;
      /** The button that was pressed to say it, or null. */
      readonly picked: Picked | null;
    }
  | {
      readonly from: 'assistant';
      readonly sequence: number;
      readonly id: string;
      readonly eventId: string;
      readonly reply: Reply;
    };

/** Turns the next entries of one history into lines. To be given all of them in order, since labels stand in older ones. */
export type ReadLines = (entries: readonly HistoryEntry[]) => Line[];

/**
 * What people see of a history. A click is shown as the label of its button, found in the replies before it;
 * the start of a conversation is not shown at all.
 */
export function makeLineReader(): ReadLines {
  const labels = new Map<string, string>();
  return (entries) => entries.flatMap((entry) => lineOf(entry, labels) ?? []);
}

function lineOf(entry: HistoryEntry, labels: Map<string, string>): Line | null {
  if (entry.type === 'said') {
    const { sequence, eventId, input } = entry;
    const text = shownText(input, labels);
    const picked = input.type === 'action' ? { id: input.id, data: input.data } : null;
    return text === null ? null : { from: 'person', sequence, eventId, text, picked };
  }
  const { sequence, id, eventId, reply } = entry;
  for (const choice of reply.choices) labels.set(labelKey(choice.id, choice.data ?? null), choice.label);
  return { from: 'assistant', sequence, id, eventId, reply };
}

function shownText(input: Input, labels: ReadonlyMap<string, string>): string | null {
  if (input.type === 'start') return null;
  if (input.type === 'text') return input.text;
  return labels.get(labelKey(input.id, input.data)) ?? null;
}

function labelKey(id: Choice['id'], data: string | null): string {
  return JSON.stringify([id, data]);
}
