import { fold, tokenize } from '../../language/tokens.ts';
import type { Intent } from '../turn.ts';
import { asksAboutThings, asksHowToReach, saysLittleBesides, saysWhereOneIs } from './around-place.ts';
import { asksAfterOwn, waitsForOwn } from './asks-after-own.ts';
import { askedLanguage, cues } from './cues.ts';
import { asksToErase, wavesAside } from './erases-own.ts';
import { looksBack } from './looks-back.ts';
import { isProposal } from './proposal.ts';
import { isQuestionLike } from './question-like.ts';
import type { Sentence, SentenceFacts } from './sentence-facts.ts';
import { signsUp } from './signing-up.ts';
import { startsOver } from './starts-over.ts';
import { isRequest } from './wishes-activity.ts';
import { readBareYesNo } from './yes-no.ts';

/** An intent, or something about the assistant itself, which counts as "other" to the outside. */
export type Matter = Intent | 'own-county' | 'language' | 'anger' | 'signing-up';

/** What one sentence wants, and the rule that saw it. */
export interface IntentReading {
  readonly intent: Matter;
  readonly why: string;
}

interface Rule extends IntentReading {
  readonly holds: (sentence: Sentence) => boolean;
}

// Read from the top: the first rule that holds decides.
const rules: readonly Rule[] = [
  { intent: 'language', why: 'asks for another language', holds: (s) => askedLanguage(s.folded) !== null },
  { intent: 'own-county', why: 'tells or changes their own county', holds: (s) => isOwnCounty(s) },
  {
    intent: 'greeting',
    why: 'starts anew, or drops the matter',
    holds: (s) => startsOver(s.text) || wavesAside(s.folded),
  },
  { intent: 'status', why: 'waits for an answer to a request', holds: (s) => waitsForOwn(s.folded) },
  {
    intent: 'privacy',
    why: 'asks about stored data',
    holds: (s) => cues.privacy.test(s.folded) || asksToErase(s.folded) || cues.whoSees.test(s.folded),
  },
  { intent: 'cancel', why: 'withdraws an own request', holds: (s) => isAboutOwn(s, cues.withdrawing) },
  { intent: 'change', why: 'changes an own request', holds: (s) => isAboutOwn(s, cues.changing) },
  {
    intent: 'status',
    why: 'asks how a request goes',
    holds: (s) =>
      cues.status.test(s.folded) || cues.whereWasI.test(s.folded) || asksAfterOwn(s.folded, s.isQuestion),
  },
  {
    intent: 'question',
    why: 'asks what a pådriver is or does',
    holds: (s) => cues.aboutPadriver.test(s.folded) && !asksHowToReach(s.folded),
  },
  { intent: 'signing-up', why: 'wants to sign up', holds: (s) => signsUp(s.folded) },
  { intent: 'handoff', why: 'wants a person to answer', holds: isHandoff },
  { intent: 'request', why: 'wishes for an activity', holds: isRequest },
  {
    intent: 'help',
    why: 'asks what the assistant is',
    holds: (s) => cues.aboutAssistant.test(s.folded) || cues.doubt.test(s.folded),
  },
  { intent: 'contact', why: 'asks for a contact', holds: isContact },
  { intent: 'feedback', why: 'judges the last answer', holds: (s) => isFeedback(s.folded) },
  { intent: 'anger', why: 'is angry', holds: isAnger },
  { intent: 'help', why: 'asks what the assistant can do', holds: (s) => cues.help.test(s.folded) },
  { intent: 'greeting', why: 'greets, thanks or says goodbye', holds: isSmallTalk },
  { intent: 'contact', why: 'names a place and little else', holds: isBarePlace },
];

/** Reads what a sentence wants. Without a better reading it is a question, which the knowledge base then judges. */
export function readIntent(facts: SentenceFacts): IntentReading {
  const folded = fold(facts.text).trim();
  const sentence: Sentence = {
    ...facts,
    folded,
    isQuestion: isQuestionLike(folded),
    wordCount: tokenize(facts.text).length,
  };
  const rule = rules.find((candidate) => candidate.holds(sentence));
  return rule ?? { intent: 'question', why: 'no other reading' };
}

export function isFeedback(folded: string): boolean {
  return cues.helpful.test(folded) || cues.unhelpful.test(folded);
}

/** "Hva gjør vi med en håpløs leverandør?" is a question, not anger. */
function isAnger({ folded, wordCount }: Sentence): boolean {
  if (cues.complaint.test(folded)) return true;
  return cues.anger.test(folded) && wordCount <= 14 && !cues.asking.test(folded);
}

function isOwnCounty({ folded, detection }: Sentence): boolean {
  if (cues.showCounty.test(folded) && detection.mentions.length === 0) return true;
  if (cues.changeCounty.test(folded) || cues.forgetCounty.test(folded)) return true;
  return cues.rememberCounty.test(folded) && detection.counties.length > 0;
}

function isAboutOwn(sentence: Sentence, deed: RegExp): boolean {
  const { folded, isQuestion } = sentence;
  const isOwn = cues.ownRequest.test(folded) || pointsToOne(sentence);
  return deed.test(folded) && isOwn && (!isQuestion || isProposal(folded));
}

/** "Avlys den i mai", "cancel the April one": one of several, by its time, place or subject. */
function pointsToOne({ folded, detection, slotCount }: Sentence): boolean {
  const isDescribed = slotCount > 0 || detection.mentions.length > 0 || /\b(?:om|about)\b/.test(folded);
  return isDescribed && cues.oneOfThem.test(folded);
}

function isSmallTalk(sentence: Sentence): boolean {
  const { folded, wordCount } = sentence;
  if (cues.acknowledgement.test(folded) || readBareYesNo(sentence.text) !== null) return true;
  if (cues.thanksAndBye.test(folded) || cues.managing.test(folded)) return true;
  if (looksBack(sentence.text)) return true;
  const goesOn = cues.thanks.test(folded) && /\?|\b(men|but)\b/.test(folded);
  return (
    wordCount <= 6 &&
    !goesOn &&
    (cues.praise.test(folded) ||
      cues.greeting.test(folded) ||
      cues.thanks.test(folded) ||
      cues.bye.test(folded))
  );
}

/** "Jeg er i Skien og vil snakke med noen" is a wish for the contact there, whom one can then write to. */
function isHandoff({ text, folded, detection }: Sentence): boolean {
  const someoneThere =
    /\bmed (noen|nokon)\b|\b(to|with) someone\b/.test(folded) && detection.mentions.length > 0;
  if (cues.sendMeContact.test(folded)) return false;
  return cues.handoff.test(folded) && !(someoneThere && saysLittleBesides(text, detection.mentions));
}

function isContact({ text, folded, detection }: Sentence): boolean {
  if (cues.contact.test(folded) || cues.sendMeContact.test(folded)) return true;
  if (cues.whoseThere.test(folded) && detection.mentions.length > 0) return true;
  return cues.whoHelps.test(folded) && saysLittleBesides(text, detection.mentions);
}

function isBarePlace({ text, folded, detection, hasActivity, isQuestion }: Sentence): boolean {
  const { mentions, nationwide } = detection;
  if (mentions.length === 0 || nationwide || hasActivity || asksAboutThings(folded)) return false;
  return saysLittleBesides(text, mentions) || (!isQuestion && saysWhereOneIs(folded));
}
