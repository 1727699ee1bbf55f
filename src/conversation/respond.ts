import { fold } from '../language/tokens.ts';
import { act, refuse } from './act.ts';
import { asShown, typedChoice } from './choices.ts';
import { besideIdentityNumber, saysOnlyIdentityNumber } from './identity-numbers.ts';
import { MAX_TEXT_LENGTH } from './message.ts';
import { respondToText } from './respond-to-text.ts';
import { inWords, type Outcome, outcome, type Situation } from './situation.ts';
import { meetAbuse } from './topics/abuse.ts';
import { meetDistress } from './topics/distress.ts';
import { welcome } from './topics/welcome.ts';
import { isAbuse } from './understand/abuse.ts';
import { soundsDesperate } from './understand/despair.ts';

/** Decides what is said to one message. Every message gets an answer, a question or an honest reason. */
export async function respond(situation: Situation): Promise<Outcome> {
  const { input } = situation.message;
  switch (input.type) {
    case 'start':
      return welcome(situation);
    case 'action':
      return act(situation, asShown(input, situation.session.choices));
    case 'text':
      return respondToWritten(situation, input.text);
  }
}

async function respondToWritten(situation: Situation, text: string): Promise<Outcome> {
  if (text.trim() === '') return refuse(situation, situation.say('empty'));
  if (text.length > MAX_TEXT_LENGTH)
    return refuse(situation, situation.say('too-long', { limit: MAX_TEXT_LENGTH }));
  if (saysOnlyIdentityNumber(text)) return outcome(situation, 'other', {});
  if (soundsDesperate(fold(text))) return meetDistress(situation);
  if (isAbuse(text, situation.session.draft !== null)) return meetAbuse(situation);
  const clicked = typedChoice(text, situation.session.choices);
  if (clicked !== null) return act({ ...situation, text: '' }, clicked);
  const said = besideIdentityNumber(text);
  return respondToText(inWords(situation, said));
}
