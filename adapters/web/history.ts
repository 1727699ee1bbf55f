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

/** An entry as the page shows it. */
export type Line =
  | {
      readonly from: 'person';
      readonly sequence: number;
      readonly eventId: string;
      readonly text: string;
    }
  | {
      readonly from: 'assistant';
      readonly sequence: number;
      readonly id: string;
      readonly eventId: string;
      readonly reply: Reply;
    };

/**
 * What people see of a history. A click is shown as the label of its button, found in the replies before it;
 * the start of a conversation is not shown at all.
 */
export function linesOf(entries: readonly HistoryEntry[]): Line[] {
  const labels = new Map<string, string>();
  const lines: Line[] = [];
  for (const entry of entries) {
    if (entry.type === 'reply') {
      const { sequence, id, eventId, reply } = entry;
      lines.push({ from: 'assistant', sequence, id, eventId, reply });
      for (const choice of reply.choices) labels.set(labelKey(choice.id, choice.data ?? null), choice.label);
      continue;
    }
    const text = shownText(entry.input, labels);
    if (text !== null) lines.push({ from: 'person', sequence: entry.sequence, eventId: entry.eventId, text });
  }
  return lines;
}

function shownText(input: Input, labels: ReadonlyMap<string, string>): string | null {
  if (input.type === 'start') return null;
  if (input.type === 'text') return input.text;
  return labels.get(labelKey(input.id, input.data)) ?? null;
}

function labelKey(id: Choice['id'], data: string | null): string {
  return JSON.stringify([id, data]);
}
