import { fold } from '../../../language/tokens.ts';
import type { Outcome, Situation } from '../../situation.ts';
import { asksToChangeLater } from '../../understand/change-later.ts';
import { formText, sayForm } from './say-form.ts';

const explained = ['activity', 'counties', 'topic', 'audience', 'period', 'requester', 'summary'];

const asksWhoSees =
  /^(?:men |og |but |and )?(?:hvem|kven|kem|who) (?:kan |can |vil |skal |will )?(?:far|ser|se|sja|les\w*|gets?|sees?|reads?)\b/;

/** "Hvorfor spør du om det?": says what the answer is for, and asks again. */
export async function explain(situation: Situation): Promise<Outcome> {
  const { draft } = situation.session;
  if (draft === null) return formText(situation, 'form-nothing-open');
  if (asksToChangeLater(situation.text)) return sayForm(situation, draft, situation.say('why-change-later'));
  if (asksWhoSees.test(fold(situation.text).trim()))
    return sayForm(situation, draft, situation.say('why-who-sees'));
  const { waitingFor } = draft;
  const reason = explained.includes(waitingFor) ? `why-${waitingFor}` : 'why-other';
  return sayForm(situation, draft, situation.say(reason));
}
