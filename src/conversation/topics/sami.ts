import { asksWhoInSami } from '../../language/sami.ts';
import { tokenize } from '../../language/tokens.ts';
import { join } from '../chain.ts';
import type { Outcome, Situation } from '../situation.ts';
import { findContact } from './contact.ts';
import { offerHandoff, offerPerson } from './handoff.ts';

/** A greeting or a word of thanks holds no question yet. In words. */
const longestGreeting = 2;

/** Sámi is understood to be Sámi, no more: says so in words a person wrote, and offers to give it to one. */
export async function answerSami(situation: Situation): Promise<Outcome> {
  const { say, text, detection, session } = situation;
  const isGreeting = tokenize(text).length <= longestGreeting && session.draft === null;
  const told = isGreeting ? offerPerson(situation, 'sami-person') : offerHandoff(situation, say('sami'));
  if (detection.counties.length === 0 || !asksWhoInSami(text)) return { ...told, intents: ['other'] };
  const contact = await findContact(situation);
  return { ...join(told, contact), session: { ...contact.session, pending: told.session.pending } };
}
