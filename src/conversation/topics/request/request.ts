import { activities, audiences, type DraftFields, formats } from '../../../requests/request.ts';
import { type Action, actionName, actionValue } from '../../choices.ts';
import { countiesOf } from '../../clarify-county.ts';
import { inWords, type Outcome, type Situation } from '../../situation.ts';
import { readTwoWishes } from '../../understand/two-wishes.ts';
import type { Topic } from '../topic.ts';
import { periodOfChoice } from './choice-period.ts';
import { answerDrop, drop, dropAgreed, keep } from './drop.ts';
import { setFields, startForm } from './form.ts';
import { notCaught } from './missed.ts';
import { formText } from './say-form.ts';
import { answerSecond, takeAsChange, takeSecondLater, takeSecondNow } from './second.ts';
import { send } from './send.ts';
import { back, change, mark, restart, skip, undo, wait } from './steer.ts';
import { startBoth } from './two.ts';

async function start(situation: Situation): Promise<Outcome> {
  const two = readTwoWishes(situation.text);
  return two === null ? startForm(situation) : startBoth(situation, two);
}

async function startClicked(situation: Situation, action: Action): Promise<Outcome> {
  const activity = activities.find((id) => id === action.data);
  if (activity !== undefined) return startForm(situation, { activity });
  return startForm(inWords(situation, action.data ?? ''));
}

/** A choice of a slot: "activity:kurs", "period:asap", "county:46". */
async function pick(situation: Situation, action: Action): Promise<Outcome> {
  const changes = fieldsOf(situation, action);
  const { draft } = situation.session;
  if (draft === null)
    return changes === null ? formText(situation, 'form-nothing-open') : startForm(situation, changes);
  return changes === null ? notCaught(situation, draft) : setFields(situation, draft, changes);
}

function fieldsOf(situation: Situation, action: Action): Partial<DraftFields> | null {
  const value = actionValue(action.id);
  switch (actionName(action.id)) {
    case 'activity':
      return only(activities, value, (activity) => ({ activity }));
    case 'audience':
      if (value === 'all') return { audience: [...audiences] };
      return only(audiences, value, (audience) => ({ audience: [audience] }));
    case 'format':
      return only(formats, value, (format) => ({ format }));
    case 'period': {
      const period = periodOfChoice(situation, value);
      return period === null ? null : { period };
    }
    case 'county': {
      const counties = countiesOf(value);
      return counties.length === 0 ? null : { counties };
    }
    default:
      return null;
  }
}

function only<Id extends string>(
  ids: readonly Id[],
  value: string,
  fields: (id: Id) => Partial<DraftFields>,
): Partial<DraftFields> | null {
  const id = ids.find((candidate) => candidate === value);
  return id === undefined ? null : fields(id);
}

export { pick as pickSlot };

export const requests: Topic = {
  intents: { request: start },
  actions: {
    request: startClicked,
    activity: pick,
    audience: pick,
    format: pick,
    period: pick,
    send,
    change,
    cancel: drop,
    undo,
    skip,
    restart,
    back,
    wait,
    sensitive: mark,
    'drop-yes': dropAgreed,
    'drop-no': keep,
    'second-later': takeSecondLater,
    'second-now': takeSecondNow,
    'second-same': takeAsChange,
  },
  pending: { 'drop-draft': answerDrop, 'second-request': answerSecond },
};
