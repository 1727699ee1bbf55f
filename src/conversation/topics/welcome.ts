import { fold } from '../../language/tokens.ts';
import { firstName } from '../first-name.ts';
import type { Choice } from '../reply.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { cues } from '../understand/cues.ts';
import type { Topic } from './topic.ts';

/** Says once that this is an automatic assistant and what one can do; afterwards greets shortly. */
export async function welcome(situation: Situation): Promise<Outcome> {
  const { say, session, message } = situation;
  if (session.welcomed || session.draft !== null) {
    // With a form open its own question comes after, and is the only one.
    const reply =
      session.draft === null
        ? textReply(situation, say('hello-again'), starters(situation))
        : textReply(situation, say('hello-again-form'));
    return outcome(situation, 'greeting', { replies: [reply] });
  }
  const name = firstName(message.user.name);
  const hello = name === null ? say('welcome') : say('welcome-name', { name });
  return outcome(situation, 'greeting', {
    session: { welcomed: true },
    replies: [textReply(situation, hello, starters(situation))],
  });
}

/** The three things one can do, as first choices. */
export function starters({ say }: Situation): Choice[] {
  return [
    { id: 'help', label: say('choice-help') },
    { id: 'contact', label: say('choice-find-padriver') },
    { id: 'request', label: say('choice-request') },
  ];
}

async function help(situation: Situation): Promise<Outcome> {
  const folded = fold(situation.text).trim();
  if (cues.doubt.test(folded)) return tellOfItself(situation, 'sure');
  if (cues.aboutAssistant.test(folded)) return tellOfItself(situation, 'about');
  const choices = [
    { id: 'article', label: situation.say('choice-activities'), data: 'hva-kan-jeg-be-om' },
    ...starters(situation).slice(1),
    { id: 'privacy-show', label: situation.say('choice-privacy') },
  ];
  return outcome(situation, 'help', {
    session: { welcomed: true },
    replies: [textReply(situation, situation.say('help'), choices)],
  });
}

/** "Er du en robot?" and "er du sikker?" get a straight answer. */
function tellOfItself(situation: Situation, id: 'about' | 'sure'): Outcome {
  const { say } = situation;
  const choices = [
    { id: 'help', label: say('choice-help') },
    { id: 'ask-padriver', label: say('choice-ask-padriver') },
  ];
  return outcome(situation, 'help', {
    session: { welcomed: true },
    replies: [textReply(situation, say(id), choices)],
  });
}

export const welcomeAndHelp: Topic = {
  intents: { help },
  actions: { help, start: welcome },
};
