import type { Reply } from '../../../src/conversation/reply.ts';
import { activities, audiences, formats, type Slot } from '../../../src/requests/request.ts';
import { limits } from '../limits.ts';
import type { Element } from './card.ts';
import { clip } from './escape.ts';
import type { Say } from './say.ts';

type Form = Extract<Reply, { kind: 'form' }>;

/** The open fields of a request, to be filled in one go. What comes back is read like a message with these labels. */
export function formParts({ slots, request }: Form, say: Say): Element[] {
  const asked = [...new Set(slots)];
  const labels = Object.fromEntries(asked.map((slot) => [slot, say(`slot-${slot}`)]));
  return [
    ...asked.map((slot) => input(slot, request, say)),
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.Submit', title: say('teams-form-send'), data: { form: labels } }],
    },
  ];
}

function input(slot: Slot, known: Form['request'], say: Say): Element {
  const label = say(`slot-${slot}`);
  const field = { id: slot, label };
  if (slot === 'activity') return choiceSet(field, wordsOf(activities, 'activity', say), known.activity);
  if (slot === 'format') return choiceSet(field, wordsOf(formats, 'format', say), known.format);
  if (slot === 'audience')
    return {
      ...choiceSet(field, wordsOf(audiences, 'audience', say), known.audience?.join(',')),
      isMultiSelect: true,
    };
  return { type: 'Input.Text', ...field, value: clip(knownValue(slot, known), limits.factValue) };
}

interface Words {
  readonly title: string;
  readonly value: string;
}

function wordsOf(ids: readonly string[], kind: string, say: Say): (Words & { readonly id: string })[] {
  // The value is what a person would write: it is read as words.
  return ids.map((id) => ({ id, title: say(`${kind}-${id}`), value: say(`${kind}-${id}`) }));
}

function choiceSet(
  field: { readonly id: string; readonly label: string },
  words: readonly (Words & { readonly id: string })[],
  chosen: string | null | undefined,
): Element {
  const ids = (chosen ?? '').split(',');
  return {
    type: 'Input.ChoiceSet',
    ...field,
    choices: words.map(({ title, value }) => ({ title, value })),
    value: words
      .filter(({ id }) => ids.includes(id))
      .map(({ value }) => value)
      .join(','),
  };
}

function knownValue(slot: Slot, known: Form['request']): string {
  if (slot === 'period') return known.period?.said ?? '';
  if (slot === 'requester') return [known.requester?.name, known.requester?.email].filter(Boolean).join(', ');
  const value = known[slot];
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}
