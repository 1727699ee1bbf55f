import { isSami } from '../language/sami.ts';
import { act } from './act.ts';
import { chain, join } from './chain.ts';
import { inWords, type Outcome, type Situation } from './situation.ts';
import { meetAfterAnswer } from './topics/after-answer.ts';
import { answerTheRest } from './topics/beside-the-rest.ts';
import { askOfLastDocument } from './topics/document-details.ts';
import { meetOutOfPlace } from './topics/out-of-place.ts';
import { readCommand } from './topics/request/commands.ts';
import { fillOpenForm } from './topics/request/fill.ts';
import { askSecond } from './topics/request/second.ts';
import { waitsAlready } from './topics/request/steer.ts';
import { explain } from './topics/request/why.ts';
import { returnToHandoff } from './topics/return-to-handoff.ts';
import { answerSami } from './topics/sami.ts';
import { switchBetween } from './topics/switch-between.ts';
import { topics } from './topics/topics.ts';
import { withoutLookingBack } from './understand/looks-back.ts';
import type { Part } from './understand/part.ts';
import { readParts } from './understand/parts.ts';
import { splitAnswer } from './understand/split-answer.ts';
import { afterStartingOver } from './understand/starts-over.ts';

/** Words: an answer to what was asked, a command to the open form, or one or more new matters; or the first, and then the last. */
export async function respondToText(situation: Situation): Promise<Outcome> {
  const switched = await switchBetween(situation);
  if (switched !== null) return because(switched, 'asks for another language');
  const anew = situation.session.draft === null ? null : afterStartingOver(situation.text);
  if (anew !== null) return startAnew(situation, anew);
  const { answer, rest } = splitAnswer(situation);
  if (answer === null) return (await settle(situation)) ?? newMatters(situation);
  const settled = await settle(inWords(situation, answer));
  if (settled === null) return newMatters(situation);
  return join(settled, await newMatters(inWords({ ...situation, session: settled.session }, rest)));
}

/** "Begynn på nytt, webinar om ferger i Troms": an empty form, and then what it shall hold. */
async function startAnew(situation: Situation, rest: string): Promise<Outcome> {
  const { session } = await act({ ...situation, text: '' }, { id: 'restart', data: null });
  const { replies, ...said } = await newMatters(inWords({ ...situation, session }, rest));
  const [first, ...others] = replies;
  const told = situation.say('form-restarted-undo');
  return { ...said, replies: first ? [{ ...first, text: `${told} ${first.text}` }, ...others] : [] };
}

/** What was asked is answered, or the open form is steered; null when the words are about something else. */
async function settle(situation: Situation): Promise<Outcome | null> {
  const resumed = await resume(situation);
  if (resumed !== null) return because(resumed, 'answers what was asked');
  const command = readCommand(situation.text, situation.session, waitsAlready(situation));
  if (command === null) return null;
  return because(await act({ ...situation, text: '' }, command), `the command "${command.id}"`);
}

async function newMatters(said: Situation): Promise<Outcome> {
  const text = withoutLookingBack(said.text);
  const situation = text === said.text ? said : inWords(said, text);
  if (isSami(situation.text, situation.detection.mentions)) return answerSami(situation);
  const outOfPlace = meetOutOfPlace(situation);
  if (outOfPlace !== null)
    return (await answerTheRest(situation, (rest) => newMatters(inWords(situation, rest)))) ?? outOfPlace;
  const ofDocument = await askOfLastDocument(situation);
  if (ofDocument !== null) return because(ofDocument, 'asks on about the document');
  const ofAnswer = await meetAfterAnswer(situation);
  if (ofAnswer !== null) return because(ofAnswer, 'speaks of the last answer');
  const forgetful = { ...situation, session: { ...situation.session, pending: keptPending(situation) } };
  const answered = await chain(forgetful, readParts(forgetful), explainedPart);
  return returnToHandoff(situation, situation.session, answered);
}

/** What was asked is forgotten once the person speaks of something else; a dropped form can still be brought back. */
function keptPending({ session }: Situation): Situation['session']['pending'] {
  return session.pending?.type === 'dropped-draft' ? session.pending : null;
}

async function resume(situation: Situation): Promise<Outcome | null> {
  const { pending } = situation.session;
  if (pending === null) return null;
  for (const topic of topics) {
    const outcome = await topic.pending?.[pending.type]?.(situation);
    if (outcome) return outcome;
  }
  return null;
}

/** An outcome with the rule that led to it. */
function because(outcome: Outcome, why: string): Outcome {
  return { ...outcome, why: [why] };
}

async function explainedPart(situation: Situation, part: Part): Promise<Outcome> {
  return because(await answerPart(situation, part), `${part.matter}: ${part.why}`);
}

async function answerPart(situation: Situation, { matter }: Part): Promise<Outcome> {
  const { draft } = situation.session;
  if (matter === 'why') return explain(situation);
  if (matter === 'form' && draft !== null)
    return askSecond(situation, draft) ?? fillOpenForm(situation, draft);
  const wanted = matter === 'form' ? 'request' : matter;
  for (const topic of topics) {
    const answer = topic.intents?.[wanted];
    if (answer) return answer(situation);
  }
  throw new Error(`no topic answers the matter "${wanted}"`);
}
