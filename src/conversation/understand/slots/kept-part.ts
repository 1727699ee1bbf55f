import type { Mention } from '../../../directory/detection.ts';
import type { Span } from '../period/read-period.ts';
import { readBareNumber } from './bare-number.ts';
import { denial } from './correction-cues.ts';
import { readSlots } from './read-slots.ts';
import { blanked } from './rejected.ts';
import type { SlotContext, SlotReading } from './slot-reading.ts';

/** What is read of a correction, with the places in it. */
export interface Kept {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The text with a leading denial and what is rejected blanked. */
export function keptPart(text: string, mentions: readonly Mention[], rejected: readonly Span[]): Kept {
  const denied = denial.exec(text)?.[0] ?? '';
  const blanks = [{ start: 0, end: denied.length }, ...rejected];
  return {
    text: blanked(text, blanks),
    mentions: mentions.filter(
      (mention) =>
        text.slice(mention.start, mention.end).trim() !== '' &&
        !blanks.some(({ start, end }) => start <= mention.start && mention.end <= end),
    ),
  };
}

/** The places inside a span. */
export function inSpan(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  return mentions.filter((mention) => start <= mention.start && mention.end <= end);
}

/** A step is blank where other steps stand. */
export function within(mentions: readonly Mention[], step: string): readonly Mention[] {
  return mentions.filter(({ start, end }) => step.slice(start, end).trim() !== '');
}

/** Every slot of it; a number by itself counts people. */
export function readKept({ text, mentions }: Kept, context: SlotContext): SlotReading {
  const said = readSlots(text, { ...context, asked: null, mentions, partial: true });
  const isEmpty = mentions.length === 0 && Object.keys(said).length === 0;
  const participants = isEmpty && context.asked !== 'period' ? readBareNumber(text) : null;
  return participants === null ? said : { participants };
}
