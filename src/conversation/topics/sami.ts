import { join } from '../chain.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { findContact } from './contact.ts';

/** Sámi is understood to be Sámi, no more: says so in words a person wrote, and offers one. */
export async function answerSami(situation: Situation): Promise<Outcome> {
  const { say, detection } = situation;
  const choices = [{ id: 'ask-padriver', label: say('choice-ask-padriver') }];
  const told = outcome(situation, 'other', { replies: [textReply(situation, say('sami'), choices)] });
  return detection.counties.length === 0 ? told : join(told, await findContact(situation));
}
