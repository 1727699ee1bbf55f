import { fold } from '../../language/tokens.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { cues } from '../understand/cues.ts';
import { wavesAside } from '../understand/erases-own.ts';
import { looksBack } from '../understand/looks-back.ts';
import { startsOver } from '../understand/starts-over.ts';
import { readBareYesNo } from '../understand/yes-no.ts';
import type { Topic } from './topic.ts';
import { starters, welcome } from './welcome.ts';

async function greet(situation: Situation): Promise<Outcome> {
  const folded = fold(situation.text).trim();
  if (startsOver(situation.text)) return startAnew(situation);
  if (wavesAside(folded) || cues.managing.test(folded)) return short(situation, 'acknowledged');
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

/** "Start på nytt" with no form to empty: what the next message could lean on is forgotten. */
function startAnew(situation: Situation): Outcome {
  return outcome(situation, 'greeting', {
    session: { welcomed: true, lastAnswer: null, counties: [], focus: null },
    replies: [textReply(situation, situation.say('started-anew'), starters(situation))],
  });
}

export const smallTalk: Topic = { intents: { greeting: greet } };
