import { shownChoices } from './choices.ts';
import { chooseLanguage, heardLanguage, otherLanguage } from './choose-language.ts';
import { unlessGoingRound } from './going-round.ts';
import { hadIdentityNumber } from './identity-numbers.ts';
import type { Message } from './message.ts';
import { type TakenUp, takeUp } from './pause.ts';
import { personKey } from './person.ts';
import type { Reply } from './reply.ts';
import { respond } from './respond.ts';
import { saidInARow } from './said-last.ts';
import { hadSensitiveMatter } from './sensitive-matters.ts';
import type { Services } from './services.ts';
import type { Session } from './session.ts';
import { type Outcome, outcome, type Situation, textReply } from './situation.ts';
import { returnToForm } from './topics/request/return.ts';
import { sayOpenForm } from './topics/request/say-open-form.ts';
import type { Intent, Person, Turn } from './turn.ts';
import { answersWhatWasAsked } from './understand/digression.ts';

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
  const { session, told: pause } = takeUp(input.session, input.message.at);
  const situation = openTurn({ ...input, session }, services);
  const isLate =
    pause === 'expired' && answersWhatWasAsked({ ...situation, session: input.session }, situation.text);
  const answer = isLate ? outcome(situation, 'request', {}) : await respond(situation);
  const responded = unlessGoingRound(situation, returnToForm(situation, answer));
  const told = [
    ...(input.sessionDropped ? [situation.say('session-dropped')] : []),
    ...(hadIdentityNumber(situation.text) ? [situation.say('identity-number')] : []),
    ...sayPause(situation, pause, responded),
  ];
  return closeTurn(
    situation,
    tellNotKept(situation, tellFirst(situation, told, offerLanguage(situation, responded))),
  );
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
    beside: '',
    unanswered: '',
    detection: services.directory.detect(text),
    say: (id, args) => services.words(language, id, args),
  };
}

/** After a pause of days: where the form was, unless a summary or a receipt tells it anyway. */
function sayPause(situation: Situation, told: TakenUp['told'], { replies }: Outcome): string[] {
  const { draft } = situation.session;
  if (told === 'expired') return [situation.say('form-expired')];
  const isTold = replies.some(({ kind }) => kind === 'summary' || kind === 'receipt');
  if (told === null || draft === null || isTold) return [];
  const text = sayOpenForm(situation, draft, 'form-resumed');
  return text === null ? [] : [text];
}

function tellFirst(situation: Situation, texts: readonly string[], told: Outcome): Outcome {
  const first = texts.map((text) => textReply(situation, text));
  return { ...told, replies: [...first, ...told.replies] };
}

/** That what was told of one's health, union, faith or orientation is not kept; after the kind words, where there are any. */
function tellNotKept(situation: Situation, said: Outcome): Outcome {
  if (!hadSensitiveMatter(situation.text)) return said;
  const note = textReply(situation, situation.say('sensitive-matter'));
  const isMetKindly = said.intents.every((intent) => intent === 'other');
  const at = isMetKindly ? 1 : 0;
  return { ...said, replies: [...said.replies.slice(0, at), note, ...said.replies.slice(at)] };
}

/** The language that was asked for holds; that of the message is offered beside it. */
function offerLanguage(situation: Situation, outcome: Outcome): Outcome {
  const { message, person, services } = situation;
  const last = outcome.replies.at(-1);
  const other = person.language && otherLanguage(message, person.language);
  if (!other || !last || last.language !== person.language) return outcome;
  const offer = { id: 'language', label: services.words(other, 'choice-language'), data: other };
  return {
    ...outcome,
    replies: [...outcome.replies.slice(0, -1), { ...last, choices: [...last.choices, offer] }],
  };
}

/** Two parts of a message may be met by the very same words: they are said once. */
function withoutRepeats(replies: readonly Reply[]): Reply[] {
  const said = replies.map((reply) => JSON.stringify(reply));
  return replies.filter((_, index) => said.indexOf(said[index] ?? '') === index);
}

function closeTurn(situation: Situation, outcome: Outcome): Turn {
  const { session, effects } = outcome;
  const replies = withoutRepeats(outcome.replies);
  const language = replies[0]?.language ?? situation.language;
  const heard =
    session.language === situation.session.language
      ? heardLanguage(situation.message, session)
      : session.language;
  return {
    session: {
      ...session,
      language: heard,
      choices: shownChoices(replies),
      saidLast: saidInARow(situation.session.saidLast, replies.at(-1)?.text ?? ''),
      updatedAt: situation.message.at,
    },
    replies,
    effects,
    trace: {
      language,
      intents: outcome.intents.length > 0 ? [...outcome.intents] : (['other'] satisfies Intent[]),
      // A greeting or a word of thanks may name a place too.
      counties: [...(outcome.counties.length > 0 ? outcome.counties : situation.detection.counties)],
      confidence: outcome.confidence,
      retrieved: [...outcome.retrieved],
      why: [...outcome.why],
    },
  };
}
