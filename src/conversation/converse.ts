import { shownChoices } from './choices.ts';
import { chooseLanguage } from './choose-language.ts';
import type { Message } from './message.ts';
import { personKey } from './person.ts';
import { respond } from './respond.ts';
import type { Services } from './services.ts';
import type { Session } from './session.ts';
import { type Outcome, type Situation, textReply } from './situation.ts';
import { returnToForm } from './topics/request/return.ts';
import type { Intent, Person, Turn } from './turn.ts';

export interface TurnInput {
  readonly message: Message;
  readonly session: Session;
  /** A stored session could not be read and was dropped: the person is told. */
  readonly sessionDropped: boolean;
  readonly person: Person;
}

/**
 * One turn: reads a message in the light of what is remembered, and says what is said and done. Touches nothing itself;
 * the same input gives the same turn.
 */
export async function converse(input: TurnInput, services: Services): Promise<Turn> {
  const situation = openTurn(input, services);
  const outcome = returnToForm(situation, await respond(situation));
  return closeTurn(situation, input.sessionDropped ? tellDropped(situation, outcome) : outcome);
}

function openTurn({ message, session, person }: TurnInput, services: Services): Situation {
  const language = chooseLanguage(message, session, person);
  const text = message.input.type === 'text' ? message.input.text : '';
  return {
    message,
    session,
    person,
    personKey: personKey(message),
    language,
    services,
    text,
    detection: services.directory.detect(text),
    say: (id, args) => services.words(language, id, args),
  };
}

function tellDropped(situation: Situation, outcome: Outcome): Outcome {
  const told = textReply(situation, situation.say('session-dropped'));
  return { ...outcome, replies: [told, ...outcome.replies] };
}

function closeTurn(situation: Situation, outcome: Outcome): Turn {
  const { session, replies, effects } = outcome;
  const language = replies[0]?.language ?? situation.language;
  return {
    session: { ...session, language, choices: shownChoices(replies), updatedAt: situation.message.at },
    replies,
    effects,
    trace: {
      language,
      intents: outcome.intents.length > 0 ? [...outcome.intents] : (['other'] satisfies Intent[]),
      // A greeting or a word of thanks may name a place too.
      counties: [...(outcome.counties.length > 0 ? outcome.counties : situation.detection.counties)],
      confidence: outcome.confidence,
      retrieved: [...outcome.retrieved],
    },
  };
}
