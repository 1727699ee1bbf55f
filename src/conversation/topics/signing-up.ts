import type { Outcome, Situation } from '../situation.ts';
import { offerHandoff } from './handoff.ts';
import type { Topic } from './topic.ts';

/** Nobody is signed up here: says so, and offers to ask the pådriver. */
async function offerToAsk(situation: Situation): Promise<Outcome> {
  const offered = offerHandoff(situation, situation.say('signing-up-not-here'));
  return { ...offered, intents: ['handoff'] };
}

export const signingUp: Topic = { intents: { 'signing-up': offerToAsk } };
