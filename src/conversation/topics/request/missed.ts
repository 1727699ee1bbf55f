import { countyNumbers } from '../../../directory/county.ts';
import type { Choice } from '../../reply.ts';
import type { Draft } from '../../session.ts';
import type { Outcome, Situation } from '../../situation.ts';
import type { PeriodProblem } from '../../understand/period/read-period.ts';
import { offerPerson } from '../handoff.ts';
import { askedSlot, withFields } from './draft.ts';
import { sayForm, waitForNext } from './say-form.ts';

// What a form says when it got nothing it can use: asks again, then in other words with an example, then offers a person.

/** Nothing was understood. */
export function notCaught(situation: Situation, draft: Draft): Outcome {
  const isSummary = draft.waitingFor === 'summary';
  const again = isSummary ? 'form-not-caught-summary' : 'form-not-caught-again';
  return escalate(situation, draft, ['form-not-caught', again]);
}

/** A request cannot go anywhere without these. */
export function isNeeded({ waitingFor }: Draft): boolean {
  return waitingFor === 'activity' || waitingFor === 'counties';
}

/** Says why a slot cannot be skipped, and asks for it again. Who does not know the activity gets "something else". */
export function insist(situation: Situation, draft: Draft): Outcome {
  const { waitingFor } = draft;
  if (waitingFor === 'activity' && situation.session.misses > 0) {
    const open = waitForNext(withFields(draft, { activity: 'annet' }));
    return sayForm(situation, open, situation.say('need-activity-chosen'));
  }
  return escalate(situation, draft, [`need-${waitingFor}`, `need-${waitingFor}-again`]);
}

/** A time that cannot be is asked for again; of holidays that differ between counties, which week is meant. */
export function noSuchTime(situation: Situation, draft: Draft, problem: PeriodProblem): Outcome {
  // What was missed before the form was begun has nothing to do with it.
  const misses = situation.session.draft === null ? 0 : situation.session.misses;
  const activity = situation.say(`activity-${draft.fields.activity ?? 'annet'}-the`);
  const said = sayForm(situation, { ...draft, waitingFor: 'period' }, null);
  const reason =
    misses === 0 ? sayProblem(situation, problem, activity) : situation.say('period-again', { activity });
  const replies = said.replies.map((reply) => {
    if (misses > 1) return { ...reply, text: situation.say('period-leave-open', { activity }) };
    return { ...reply, text: problem === 'vague' && misses === 0 ? reason : `${reason} ${reply.text}` };
  });
  return { ...said, replies, session: { ...said.session, misses: misses + 1 } };
}

/** Why a time cannot be; of a week, which one. */
function sayProblem({ say, text }: Situation, problem: PeriodProblem, activity: string): string {
  const week = /(?<!\p{L})(?:uke|veke|week)\s*(?:nr\.?\s*|number\s*)?(?<week>\d{2})(?!\d)/iu.exec(text)
    ?.groups?.['week'];
  if (problem === 'impossible' && week !== undefined && Number(week) > 52)
    return say('period-impossible-week', { week });
  return say(`period-${problem}`, { activity });
}

function escalate(situation: Situation, draft: Draft, [first, again]: readonly [string, string]): Outcome {
  const misses = situation.session.misses + 1;
  if (misses > 2) return { ...offerPerson(situation, 'form-offer-person'), intents: ['request'] };
  const said = sayForm(situation, draft, situation.say(misses === 1 ? first : again));
  const slot = askedSlot(draft);
  // The second time the words before the question say what can be answered; the question itself is left out.
  const replies =
    misses === 1 || slot === null
      ? said.replies
      : said.replies.map((reply) => ({
          ...reply,
          text: `${situation.say(again)} ${situation.say(`ask-${slot}-again`)}`,
          choices: slot === 'counties' ? countiesToChoose(situation) : reply.choices,
        }));
  return { ...said, replies, session: { ...said.session, misses }, confidence: 0.2 };
}

/** All of them: too many to show before words have failed twice. */
function countiesToChoose({ services }: Situation): Choice[] {
  return countyNumbers.map((county) => ({
    id: `county:${county}`,
    label: services.directory.countyName(county),
  }));
}
