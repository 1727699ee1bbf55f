import type { DraftFields } from '../../../requests/request.ts';
import { inWords, type Outcome, type Situation, textReply } from '../../situation.ts';
import type { TwoWishes } from '../../understand/two-wishes.ts';
import { emptyFields } from './draft.ts';
import { startForm } from './form.ts';
import { sayDraft } from './second.ts';

/** What is often said once for two: "… begge for kommuner, i mars". */
const sharedSlots = ['audience', 'period', 'format', 'participants', 'organisation', 'requester'] as const;
const forEach = /(?<!\p{L})(?:begge(?: to| deler)?|både|bae|båe|both|each|hver|kvar)(?!\p{L})/iu;

/** Two wishes in one message: the first becomes the form, the second waits until that is sent. What is said for both counts for both. */
export function startBoth(situation: Situation, { lead, first, second }: TwoWishes): Outcome {
  const one = fieldsOf(situation, first);
  const other = fieldsOf(situation, second);
  const before = shared({ ...fieldsOf(situation, lead), requester: null });
  const isForEach = forEach.test(second);
  // "Et kurs og et webinar om vann i Troms": the first says nothing of itself.
  const isBare = one.topic === null && one.counties === null;
  const started = startForm(inWords(situation, first), {
    ...shared(other),
    ...(isBare ? said({ topic: other.topic, counties: other.counties }) : {}),
  });
  const waiting = startForm(aboutSecond(situation, second), {
    ...said({ counties: one.counties }),
    ...(isForEach
      ? shared(one)
      : { ...before, ...said({ organisation: one.organisation, requester: one.requester }) }),
  }).session.draft;
  if (waiting === null || waiting === undefined) return started;
  const told = situation.say('form-one-at-a-time', {
    first: situation.say(`activity-${one.activity ?? 'annet'}-the`),
    second: sayDraft(situation, waiting),
  });
  return {
    ...started,
    session: { ...started.session, shelved: waiting },
    replies: [textReply(situation, told), ...started.replies],
  };
}

/** What a stretch of the message says by itself. */
function fieldsOf(situation: Situation, text: string): DraftFields {
  return startForm(aboutSecond(situation, text)).session.draft?.fields ?? emptyFields;
}

function shared(fields: DraftFields): Partial<DraftFields> {
  return said(Object.fromEntries(sharedSlots.map((slot) => [slot, fields[slot]])));
}

/** Without what was not said. */
function said(fields: Partial<DraftFields>): Partial<DraftFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** Read apart from what the conversation was about. */
function aboutSecond(situation: Situation, text: string): Situation {
  return inWords({ ...situation, session: { ...situation.session, draft: null, counties: [] } }, text);
}
