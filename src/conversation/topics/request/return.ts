import { fold } from '../../../language/tokens.ts';
import type { Reply } from '../../reply.ts';
import { SAID_LENGTH } from '../../said-last.ts';
import type { Draft } from '../../session.ts';
import { inLanguage, type Outcome, type Situation } from '../../situation.ts';
import { isQuestionLike } from '../../understand/question-like.ts';
import { formReply } from './ask.ts';
import { askedSlot } from './draft.ts';
import { notCaught } from './missed.ts';
import { withBefore } from './say-form.ts';

/**
 * After a digression, comes back to the open form at the slot it was at. Not while another question is open: one
 * question a message.
 */
export function returnToForm(situation: Situation, outcome: Outcome): Outcome {
  const { draft } = outcome.session;
  const isOffer = isOfferBeside(outcome);
  const pending = isOffer ? null : outcome.session.pending;
  if (draft === null || pending !== null || outcome.intents.includes('request')) return outcome;
  if (outcome.restsForm) return outcome;
  const misses = isUnmet(outcome) ? situation.session.misses + 1 : 0;
  if (misses >= tooOften(situation, outcome)) return goOnOtherwise(situation, outcome, draft);
  const spoken = inLanguage(situation, outcome.replies.at(-1)?.language ?? situation.language);
  return {
    ...outcome,
    session: { ...outcome.session, pending, misses },
    replies: [...outcome.replies, wayBack(spoken, draft)],
  };
}

/**
 * So many messages in a row that got no answer may have been answers to the form. Titles to choose from show that something was not
 * understood, which may have been no question; "I don't know" is an honest answer to another question too.
 */
function tooOften({ text }: Situation, { replies }: Outcome): number {
  return replies.some(({ kind }) => kind === 'clarify') && !isQuestionLike(fold(text)) ? 2 : 3;
}

function isUnmet({ replies }: Outcome): boolean {
  return replies.every(({ kind }) => kind === 'clarify' || kind === 'handoff');
}

/** Not the same way round again: the form says in other words what it asks, and then offers a person. */
function goOnOtherwise(situation: Situation, unmet: Outcome, draft: Draft): Outcome {
  const { session, ...missed } = notCaught(situation, draft);
  return { ...missed, session, effects: unmet.effects, retrieved: unmet.retrieved, why: unmet.why };
}

/** "Do you mean one of these?" beside an open form: its buttons stay, but the form's own question is the one that is open. */
function isOfferBeside({ session, replies }: Outcome): boolean {
  return (
    session.pending?.type === 'handoff' &&
    session.pending.stage === 'offered' &&
    replies.at(-1)?.kind === 'clarify'
  );
}

/** The question the form was at; in other words when it came back with the same ones just before. */
function wayBack(situation: Situation, draft: Draft): Reply {
  const { say, session } = situation;
  const question = withBefore(formReply(situation, draft), say('form-back'));
  if (session.saidLast[0] !== question.text.slice(0, SAID_LENGTH)) return question;
  const slot = askedSlot(draft);
  if (slot !== null) return { ...question, text: `${say('form-back')} ${say(`ask-${slot}-again`)}` };
  return question.kind === 'summary' ? { ...question, text: say('form-back-summary') } : question;
}
