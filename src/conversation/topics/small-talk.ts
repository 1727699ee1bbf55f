import { fold } from '../../language/tokens.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { cues } from '../understand/cues.ts';
import { looksBack } from '../understand/looks-back.ts';
import { readBareYesNo } from '../understand/yes-no.ts';
import type { Topic } from './topic.ts';
import { welcome } from './welcome.ts';

async function greet(situation: Situation): Promise<Outcome> {
  const folded = fold(situation.text).trim();
  if (cues.managing.test(folded)) return short(situation, 'acknowledged');
  if (looksBack(situation.text)) return short(situation, 'met-before');
  if (cues.thanks.test(folded)) return short(situation, 'thanks');
  if (cues.praise.test(folded)) return short(situation, 'praised');
  if (cues.bye.test(folded)) return short(situation, 'goodbye');
  if (cues.acknowledgement.test(folded) || readBareYesNo(folded) !== null)
    return short(situation, 'acknowledged');
  return welcome(situation);
}

function short(situation: Situation, id: string): Outcome {
  return outcome(situation, 'greeting', { replies: [textReply(situation, situation.say(id))] });
}

export const smallTalk: Topic = { intents: { greeting: greet } };
