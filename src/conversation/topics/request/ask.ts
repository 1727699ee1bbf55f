import { activities, audiences, type Slot } from '../../../requests/request.ts';
import type { Choice, Reply } from '../../reply.ts';
import type { Draft } from '../../session.ts';
import type { Situation } from '../../situation.ts';
import { askedSlot } from './draft.ts';
import { summaryReply } from './summary.ts';

/** What the form says next: the question for its open slot, what to change, or the summary. */
export function formReply(situation: Situation, draft: Draft): Reply {
  if (draft.waitingFor === 'change') return askWhatToChange(situation);
  const slot = askedSlot(draft);
  return slot === null ? summaryReply(situation, draft) : askSlot(situation, slot, draft);
}

function askSlot(situation: Situation, slot: Slot, draft: Draft): Reply {
  const { say, language } = situation;
  const { activity, requester } = draft.fields;
  if (slot === 'requester' && requester?.email === null) return askAddress(situation);
  const text = say(`ask-${slot}`, { activity: say(`activity-${activity ?? 'annet'}-the`) });
  return { kind: 'question', slot, text, language, choices: slotChoices(situation, slot) };
}

function askAddress({ say, language }: Situation): Reply {
  const choices = [{ id: 'skip', label: say('choice-skip') }];
  return { kind: 'question', slot: 'requester', text: say('ask-requester-email'), language, choices };
}

function slotChoices(situation: Situation, slot: Slot): Choice[] {
  const { say } = situation;
  switch (slot) {
    case 'activity':
      return activities.map((id) => ({ id: `activity:${id}`, label: say(`activity-${id}`) }));
    case 'audience':
      return [
        ...audiences.map((id) => ({ id: `audience:${id}`, label: say(`audience-${id}`) })),
        { id: 'audience:all', label: say('choice-all') },
        { id: 'skip', label: say('choice-skip') },
      ];
    case 'period':
      return [
        { id: 'period:asap', label: say('choice-asap') },
        ...nextSeasons(situation),
        { id: 'period:unknown', label: say('choice-unknown-time') },
      ];
    case 'format':
      return (['fysisk', 'digital', 'hybrid'] as const).map((id) => ({
        id: `format:${id}`,
        label: say(`choice-${id}`),
      }));
    case 'topic':
    case 'place':
    case 'participants':
    case 'organisation':
      return [{ id: 'skip', label: say('choice-skip') }];
    default:
      return [];
  }
}

/** "Våren 2027": the next season with time to plan in, spring or autumn. */
function nextSeasons({ message, say }: Situation): Choice[] {
  const year = Number(message.at.slice(0, 4));
  const month = Number(message.at.slice(5, 7));
  const season = month >= 2 && month <= 8 ? 'autumn' : 'spring';
  const seasonYear = season === 'spring' && month >= 9 ? year + 1 : year;
  const label = say(`choice-${season}`, { year: String(seasonYear) });
  return [{ id: `period:${season}-${seasonYear}`, label }];
}

function askWhatToChange(situation: Situation): Reply {
  const { say, language } = situation;
  const changeable: readonly Slot[] = [
    'activity',
    'counties',
    'topic',
    'audience',
    'period',
    'format',
    'place',
    'participants',
    'organisation',
    'requester',
  ];
  const choices = changeable.map((slot) => ({ id: `change:${slot}`, label: say(`slot-${slot}`) }));
  return { kind: 'question', slot: null, text: say('ask-what-to-change'), language, choices };
}
