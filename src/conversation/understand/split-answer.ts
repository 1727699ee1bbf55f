import { fold } from '../../language/tokens.ts';
import type { Situation } from '../situation.ts';
import { readParts } from './parts.ts';
import { isQuestionLike } from './question-like.ts';
import { sentencesOf } from './sentences.ts';
import { readBareYesNo, readFirmYesNo } from './yes-no.ts';

interface Split {
  /** A yes or no to what is open; null when the message does not begin with one and go on. */
  readonly answer: string | null;
  readonly rest: string;
}

const answerAndMore =
  /^\s*(?<answer>(?:ja|jau|yes|nei|no)(?: takk| thanks)?),? (?:(?:og|and) (?<also>.+)|(?<but>(?:men|but) .+))$/iu;

const another = /(?<!\p{L})(?:et|en|ei|eit|ein|a|an|another)\s+\p{L}+/iu;

/** "Ja. Og webinaret trenger vi ikke lenger": a plain yes or no, and then another matter. What belongs to the open form is not split off. */
export function splitAnswer(situation: Situation): Split {
  const { text, session } = situation;
  const whole: Split = { answer: null, rest: text };
  if (session.pending === null && session.draft?.waitingFor !== 'summary') return whole;
  // "Ja, det er riktig. Tusen takk!"
  if (readBareYesNo(text) !== null) return whole;
  const { answer, rest } = begin(text);
  if (answer === undefined || rest === '' || readFirmYesNo(answer) === null) return whole;
  if (isHedged(answer, rest)) return whole;
  return session.draft !== null && speaksToForm({ ...situation, text: rest }) ? whole : { answer, rest };
}

/** "Ja, men til juli": has not agreed to what was asked. "Ja, men hva koster det?" has. */
function isHedged(answer: string, rest: string): boolean {
  const isBut = /^\s*(?:men|but)\s/iu.test(rest) || /\s(?:men|but)$/iu.test(answer);
  return isBut && !isQuestionLike(fold(rest.replace(/^\s*(?:men|but)\s+/iu, '')).trim());
}

/** Unless it asks for yet another activity: "og så trenger vi et webinar også". */
function speaksToForm(situation: Situation): boolean {
  const without = { ...situation, session: { ...situation.session, draft: null } };
  const isAnother =
    another.test(situation.text) && readParts(without).some(({ matter }) => matter === 'request');
  return !isAnother && readParts(situation).some(({ matter }) => matter === 'form');
}

function begin(text: string): { readonly answer: string | undefined; readonly rest: string } {
  const [first, ...others] = sentencesOf(text);
  if (others.length > 0) return { answer: first, rest: others.join(' ') };
  const joined = answerAndMore.exec(text)?.groups;
  return { answer: joined?.['answer'], rest: joined?.['also'] ?? joined?.['but'] ?? '' };
}
