import { fold } from '../../language/tokens.ts';
import type { Situation } from '../situation.ts';
import { cues } from './cues.ts';
import { splitIndirect } from './indirect-questions.ts';
import { isFeedback, isProposal, type Matter, readIntent, type SentenceFacts } from './intent.ts';
import { nameActivity } from './name-activity.ts';
import { joinPlaceSentences } from './place-sentences.ts';
import { asksForHelp, besideCourtesy, isPoliteQuestion, withoutPoliteTail } from './polite-request.ts';
import { isQuestionLike } from './question-like.ts';
import { sentencesOf } from './sentences.ts';
import { readSlots } from './slots/read-slots.ts';
import { corrects, speaksOfSent } from './speaks-of-sent.ts';
import { readBareYesNo } from './yes-no.ts';

/**
 * A stretch of a message that wants one thing. "form": it speaks to the request that is being filled; "why": it asks about a
 * question of that form.
 */
export interface Part {
  readonly text: string;
  readonly matter: Matter | 'form' | 'why';
  /** Statements around it that ask nothing by themselves. */
  readonly beside?: string;
}

/** What a message wants, part by part. What belongs to one request is kept together, whatever stands between. */
export function readParts(situation: Situation): Part[] {
  const isOpen = situation.session.draft !== null;
  const { detection: whole, services } = situation;
  const { detect } = services.directory;
  if (!isOpen && asksForHelp(situation.text)) return [{ text: situation.text, matter: 'help' }];
  const sentences = joinPlaceSentences(sentencesOf(situation.text), { whole, detect });
  const parts = sentences
    .flatMap(splitIndirect)
    .map((text) => readPart(situation, saidPlainly(situation, text)));
  const spoken = withoutPoliteQuestion(withoutGreeting(parts));
  if (isOpen) return gather(spoken, 'form');
  return spoken.some(({ matter }) => matter === 'request')
    ? gather(joinStatements(spoken), 'request')
    : withoutAsides(withoutPlaces(spoken, (text) => detect(text).mentions.length > 0));
}

/** "Vi skal kjøpe reinhald i haust. Kor mykje skal klima vektast?": what is told is not answered, it goes with what is asked. */
function withoutAsides(parts: readonly Part[]): Part[] {
  const told = parts.filter((part) => isStatement(part) && !cues.telling.test(fold(part.text).trim()));
  if (told.length === 0 || parts.length === 1) return [...parts];
  const beside = told.map(({ text }) => text).join(' ');
  const asked = parts.filter((part) => !told.includes(part));
  if (asked.some(({ matter }) => matter === 'question'))
    return asked.map((part) => (part.matter === 'question' ? { ...part, beside } : part));
  return [...asked, { text: beside, matter: 'question' }];
}

/** "Vi er en kommune i Agder. Hva er en dialogkonferanse?": where they are goes with the question, see `chain`. */
function withoutPlaces(parts: readonly Part[], hasPlace: (text: string) => boolean): Part[] {
  const rest = parts.filter((part) => !isMerePlace(part) && !(isStatement(part) && hasPlace(part.text)));
  const [only, ...others] = rest;
  if (only === undefined) return [...parts];
  // Whom to talk to is asked of the place itself.
  return only.matter === 'contact' && others.length === 0
    ? [{ ...only, text: parts.map(({ text }) => text).join(' ') }]
    : rest;
}

function isStatement({ text, matter }: Part): boolean {
  return matter === 'question' && !isQuestionLike(fold(text));
}

function isMerePlace({ text, matter }: Part): boolean {
  const folded = fold(text);
  return matter === 'contact' && !isQuestionLike(folded) && !asksForPerson(folded);
}

/** A wish without the courtesy around it, where what is left says something of the wish. */
function saidPlainly(situation: Situation, text: string): string {
  const { lastAnswer } = situation.session;
  const named = nameActivity(text, lastAnswer?.question ?? null);
  const beside = besideCourtesy(named);
  return beside !== null && factsOf(situation, beside).slotCount > 0 ? beside : withoutPoliteTail(named);
}

function factsOf({ services, message }: Situation, text: string): SentenceFacts {
  const detection = services.directory.detect(text);
  const { mentions } = detection;
  const slots = readSlots(text, { at: message.at, asked: null, mentions, partial: false });
  const { audience, period, participants, format } = slots;
  const slotCount = [audience, period, participants, format].filter(Boolean).length;
  return { text, detection, hasActivity: slots.activity !== undefined, slotCount };
}

function readPart(situation: Situation, text: string): Part {
  const { session } = situation;
  const { intent } = readIntent(factsOf(situation, text));
  if (session.draft === null) return { text, matter: speaksOfSent(situation, text, intent) ?? intent };
  if (cues.whyAsked.test(fold(text).trim())) return { text, matter: 'why' };
  if (isPoliteQuestion(text)) return { text, matter: 'form' };
  return { text, matter: isDigression(situation, { text, matter: intent }) ? intent : 'form' };
}

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

/** Whether a sentence, said while a form is open, is about something else than the form. */
function isDigression(situation: Situation, { text, matter }: Part): boolean {
  const { draft } = situation.session;
  if (matter === 'form' || matter === 'why' || alwaysForForm.includes(matter)) return false;
  if (neverForForm.includes(matter)) return true;
  if (!isQuestionLike(fold(text)) && corrects(situation, text)) return false;
  const folded = fold(text).trim();
  if (matter === 'feedback') return /svar|nyttig|answer|helpful|👍|👎/u.test(folded) && isFeedback(folded);
  if (matter === 'greeting')
    return isQuestionLike(folded) || !(cues.acknowledgement.test(folded) || readBareYesNo(text) !== null);
  if (matter === 'question' && draft?.waitingFor === 'topic') return asksForAnAnswer(folded);
  if (matter === 'contact') return asksForPerson(folded);
  if (matter !== 'question') return isQuestionLike(folded);
  return isQuestionLike(folded) && !isProposal(folded);
}

/** More than the name of a place, which may belong to a request. */
function asksForPerson(folded: string): boolean {
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

function withoutGreeting(parts: readonly Part[]): Part[] {
  const rest = parts.filter(({ matter }) => matter !== 'greeting');
  return rest.length === 0 ? parts.slice(0, 1) : rest;
}

/** "Kan dere bidra?" beside a wish is part of the wish, and says nothing more. */
function withoutPoliteQuestion(parts: Part[]): Part[] {
  const isWished = parts.some(({ text, matter }) => wished.includes(matter) && !isPoliteQuestion(text));
  return isWished ? parts.filter(({ text }) => !isPoliteQuestion(text)) : parts;
}

const wished: readonly Part['matter'][] = ['request', 'form'];

/** Statements around a request belong to it: "Vi er ca. 40. Helst i mars." */
function joinStatements(parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    return isStatement(part) || isMerePlace(part) ? { ...part, matter: 'request' } : part;
  });
}

/** All parts of one matter as one, in the place of the last of them, so that a digression is answered first. */
function gather(parts: readonly Part[], matter: Part['matter']): Part[] {
  const gathered = parts.filter((part) => part.matter === matter);
  if (gathered.length === 0) return [...parts];
  const others = parts.filter((part) => part.matter !== matter);
  return [...others, { matter, text: gathered.map(({ text }) => text).join(' ') }];
}
