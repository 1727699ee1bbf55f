import { fold } from '../../language/tokens.ts';
import { slots } from '../../requests/request.ts';
import type { Situation } from '../situation.ts';
import { cues } from './cues.ts';
import { isFeedback, type Matter } from './intent.ts';
import { isProposal } from './proposal.ts';
import { isQuestionLike } from './question-like.ts';
import { readReference } from './reference.ts';
import { declined } from './slots/declined.ts';
import { proposesNamedValue } from './slots/put-into-slot.ts';
import { readSlots } from './slots/read-slots.ts';
import { corrects } from './speaks-of-sent.ts';
import { suggestsValue } from './suggestion.ts';
import { readBareYesNo } from './yes-no.ts';

const alwaysForForm: readonly Matter[] = ['request', 'change', 'cancel', 'own-county'];
const neverForForm: readonly Matter[] = [
  'privacy',
  'help',
  'language',
  'handoff',
  'status',
  'anger',
  'signing-up',
];
const ofSent: readonly Matter[] = ['status', 'change', 'cancel'];

/** Whether a sentence, said while a form is open, is about something else than the form. */
export function isDigression(situation: Situation, text: string, matter: Matter): boolean {
  // The number of a sent request is never about the open one.
  if (readReference(text) !== null) return ofSent.includes(matter);
  if (alwaysForForm.includes(matter) || suggestsValue(situation, text)) return false;
  if (proposesNamedValue(text)) return false;
  if (neverForForm.includes(matter)) return true;
  if (answersWhatWasAsked(situation, text) || isDeclined(situation, text)) return false;
  if (!isQuestionLike(fold(text)) && corrects(situation, text)) return false;
  return isBeside(text, matter, situation.session.draft?.waitingFor === 'topic');
}

const asksSomething =
  /(?:^|[,.] ?|\b(?:og|and|men|but|forresten) )(?:hva|kva|ka|hvem|kven|hvor|kor|hvordan|korleis|hvorfor|kvifor|koffor|nar|hvilke\w*|er|kan|har|far|koster|kostar|betyr|tyder|gjelder|gjeld|finnes|finst|trenger|treng|skal|ma|vil|blir|vert|will|would|should|must|did|what|who|where|how|why|when|which|is|are|can|does|do)\b/;

/** "Primo fberuar?": a few words with a mark behind them, and nothing that asks. */
function isGuess(folded: string): boolean {
  return folded.split(/\s+/).length <= 4 && !asksSomething.test(folded);
}

/** "Mot slutten av april?": an answer that is not sure of itself. */
export function answersWhatWasAsked({ session, message, services }: Situation, text: string): boolean {
  const asked = session.draft === null ? null : slots.find((slot) => slot === session.draft?.waitingFor);
  if (!asked || asked === 'topic' || asksSomething.test(fold(withoutCondition(text)).trim())) return false;
  const { mentions, counties } = services.directory.detect(text);
  if (asked === 'counties') return counties.length > 0;
  return readSlots(text, { at: message.at, asked, mentions, partial: true })[asked] !== undefined;
}

/** "Når isen er borte, så i mai": the clause before says why then. */
function withoutCondition(text: string): string {
  return text.includes('?')
    ? text
    : text.replace(/^\s*(?:når|når som|etter at|when|once|after) [^,?]{3,60},\s*/iu, '');
}

/** "Kan vi komme tilbake til det?" asks nothing. */
function isDeclined({ session }: Situation, text: string): boolean {
  return declined(text, slots.find((slot) => slot === session.draft?.waitingFor) ?? null) !== null;
}

function isBeside(text: string, matter: Matter, isTopicAsked: boolean): boolean {
  const folded = fold(text).trim();
  switch (matter) {
    case 'feedback':
      return /svar|nyttig|answer|helpful|👍|👎/u.test(folded) && isFeedback(folded);
    case 'greeting':
      return isQuestionLike(folded) || !(cues.acknowledgement.test(folded) || readBareYesNo(text) !== null);
    case 'contact':
      return asksForPerson(folded);
    case 'question':
      return isTopicAsked
        ? asksForAnAnswer(folded)
        : isQuestionLike(folded) && !isProposal(folded) && !isGuess(folded);
    default:
      return isQuestionLike(folded);
  }
}

/** More than the name of a place, which may belong to a request. */
export function asksForPerson(folded: string): boolean {
  return (
    cues.contact.test(folded) ||
    /\b(hvem|kven|kem|who|(noen|nokon|anyone|someone) (som|i|for|covering|in))\b/.test(folded)
  );
}

/** "Hvorfor innovasjon lønner seg" is a topic; "hvorfor lønner innovasjon seg?" asks. The verb comes second in a question. */
function asksForAnAnswer(folded: string): boolean {
  if (folded.includes('?')) return true;
  return /^(hva|kva|ka|hvem|kven|hvor|kor|hvordan|korleis|hvorfor|kvifor|nar|what|who|where|how|why|when) (er|e|var|blir|kan|ma|skal|bor|vil|har|gjor|gjer|betyr|koster|kostar|far|heter|heiter|menes|is|are|was|do|does|can|should|will|has|have)\b/.test(
    folded,
  );
}
