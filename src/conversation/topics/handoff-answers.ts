import { fold } from '../../language/tokens.ts';
import { type Outcome, type Situation, textReply } from '../situation.ts';
import { cues } from '../understand/cues.ts';
import { isNoQuestion, saysOnlyWhere } from '../understand/no-question.ts';
import { isQuestionLike } from '../understand/question-like.ts';
import { mergeRequester, readRequester } from '../understand/slots/requester.ts';
import { readBareYesNo } from '../understand/yes-no.ts';
import { askFor, finish, proceed, type Question, store } from './handoff-steps.ts';

/** What they want to ask. A place alone is where it is about; a greeting or "vet ikke" is no question. */
export function takeWording(situation: Situation, pending: Question): Outcome {
  const { text, detection, say, services } = situation;
  const { counties } = detection;
  const known = counties.length > 0 ? { ...pending, counties } : pending;
  if (saysOnlyWhere(text, detection)) {
    const where = counties.map((county) => services.directory.countyName(county)).join(', ');
    return askFor(situation, 'wording', known, { before: say('handoff-county-noted', { where }) });
  }
  if (isNoQuestion(text)) return askFor(situation, 'wording', pending, { id: 'handoff-wording-again' });
  return proceed(situation, { ...known, question: text });
}

/** Which county it is about. Null for another matter; a question that names a place is one. */
export function takeCounty(situation: Situation, pending: Question): Outcome | null {
  const { text, say } = situation;
  const { counties, ambiguous, nationwide } = situation.detection;
  if (asksWhy(situation)) return askFor(situation, 'county', pending, { before: say('why-counties') });
  if (isAsking(text)) return null;
  if (nationwide) return finish(situation, { ...pending, counties: [] });
  if (ambiguous !== null) return askFor(situation, 'county', pending, { readings: ambiguous.readings });
  if (counties.length > 0) return finish(situation, { ...pending, counties });
  return isNoAnswer(text)
    ? askFor(situation, 'county', pending, { before: say('handoff-need-county') })
    : null;
}

export function takeRequester(situation: Situation, pending: Question): Outcome | null {
  const { person, text, say } = situation;
  if (asksWhy(situation)) return askFor(situation, 'requester', pending, { before: say('why-requester') });
  if (isNoAnswer(text)) return askFor(situation, 'requester', pending, { before: say('why-requester') });
  const requester = isAsking(text) ? null : mergeRequester(readRequester(text), person);
  if (requester === null) return null;
  const known = { ...situation, person: { ...person, ...requester } };
  const next =
    requester.email === null
      ? askFor(known, 'requester', pending, { id: 'ask-requester-email' })
      : store(known, pending);
  return { ...next, effects: [{ type: 'remember', changes: requester }, ...next.effects] };
}

/** Why it is shown before it goes, and then again what would go. */
export function explainPreview(situation: Situation, pending: Question): Outcome {
  const shown = finish(situation, pending);
  return { ...shown, replies: [textReply(situation, situation.say('why-summary')), ...shown.replies] };
}

export function asksWhy({ text }: Situation): boolean {
  return cues.whyAsked.test(fold(text).trim());
}

/** "Agder?" answers with some doubt; "hva koster det i Agder?" asks. */
function isAsking(text: string): boolean {
  const folded = fold(text).trim();
  return isQuestionLike(folded) && folded.split(/\s+/).length > 2;
}

/** "Send", "vet ikke", an emoji: neither an answer nor another matter. */
function isNoAnswer(text: string): boolean {
  return readBareYesNo(text) === 'yes' || isNoQuestion(text);
}
