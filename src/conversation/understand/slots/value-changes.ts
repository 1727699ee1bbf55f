import type { County } from '../../../directory/county.ts';
import type { Mention } from '../../../directory/detection.ts';
import type { Span } from '../period/read-period.ts';
import { groups } from './audience.ts';
import { onlyReach, onlyThese } from './correction-cues.ts';
import type { How } from './find-cue.ts';
import type { Kept } from './kept-part.ts';
import type { SlotChange } from './slot-change.ts';
import type { SlotReading } from './slot-reading.ts';

/** What the values that were read change, when they are set, added or taken away. */
export function valueChanges({ text, mentions }: Kept, said: SlotReading, how: How): SlotChange[] {
  return [
    ...plainChanges(said, how),
    ...audienceChange(text, said, how),
    ...countyChange(text, mentions, said, how),
  ];
}

function plainChanges(said: SlotReading, how: How): SlotChange[] {
  const { activity, period, format, participants, place, organisation, requester, topic } = said;
  if (how === 'remove') {
    const slots = (['activity', 'period', 'format', 'participants', 'place', 'organisation'] as const).filter(
      (slot) => said[slot],
    );
    return slots.filter((slot) => slot !== 'activity').map((slot) => ({ how, slot, value: null }));
  }
  const set: (SlotChange | undefined)[] = [
    activity && { how: 'set', slot: 'activity', value: activity.value },
    period && { how: 'set', slot: 'period', value: period.value },
    format && { how: 'set', slot: 'format', value: format.value },
    participants && { how: 'set', slot: 'participants', value: participants.value },
    place && { how: 'set', slot: 'place', value: place.value },
    organisation && { how: 'set', slot: 'organisation', value: organisation.value },
    requester && { how: 'set', slot: 'requester', value: requester.value },
    topic && { how: 'set', slot: 'topic', value: topic.value },
  ];
  return set.filter((change) => change !== undefined);
}

/** In a correction a group needs no preposition: "ta med næringslivet". */
function audienceChange(text: string, said: SlotReading, how: How): SlotChange[] {
  // "Heller en leverandørdag" names an activity, no suppliers.
  const elsewhere = [said.topic?.span, said.activity?.span].filter((span) => span !== undefined);
  const named = groups(text).filter(
    (group) => !elsewhere.some((span) => span.start <= group.start && group.end <= span.end),
  );
  const reached = reachOfOnly(text, named);
  const value =
    reached === null && said.audience
      ? said.audience.value
      : [...new Set((reached ?? named).map(({ audience }) => audience))];
  return value.length === 0 ? [] : [{ how: onlyThese.test(text) ? 'set' : how, slot: 'audience', value }];
}

/** A place that is where people meet changes the place, not the county. */
function countyChange(text: string, mentions: readonly Mention[], said: SlotReading, how: How): SlotChange[] {
  const inOther = [said.place?.span, said.organisation?.span].filter((span) => span !== undefined);
  const meant = mentions.filter(
    (mention) => !inOther.some((span) => span.start <= mention.start && mention.end <= span.end),
  );
  const reached = reachOfOnly(text, meant) ?? meant;
  const value: County[] = [...new Set(reached.flatMap(({ counties }) => counties))].sort();
  return value.length === 0 ? [] : [{ how: onlyThese.test(text) ? 'set' : how, slot: 'counties', value }];
}

/** What stands within reach of "bare": "bare Rogaland. Vestland har sitt eget". Null when nothing does. */
function reachOfOnly<Found extends Span>(text: string, found: readonly Found[]): readonly Found[] | null {
  const only = onlyThese.exec(text);
  if (only === null) return null;
  const rest = text.slice(only.index);
  const end = only.index + (onlyReach.exec(rest)?.index ?? rest.length);
  const reached = found.filter((each) => only.index <= each.start && each.end <= end);
  return reached.length > 0 ? reached : null;
}
