import { fold } from '../../language/tokens.ts';
import type { Situation } from '../situation.ts';
import { asksAboutThings } from './around-place.ts';
import { gather, withoutGreeting, withoutPoliteQuestion } from './arrange-parts.ts';
import { asksOfForm } from './asks-of-form.ts';
import { asksToChangeLater } from './change-later.ts';
import { cues } from './cues.ts';
import { asksForPerson, isDigression } from './digression.ts';
import { splitAskedAndWished, splitIndirect } from './indirect-questions.ts';
import { readIntent } from './intent.ts';
import { nameActivity } from './name-activity.ts';
import type { Part } from './part.ts';
import { joinPlaceSentences } from './place-sentences.ts';
import { asksForHelp, besideCourtesy, isPoliteQuestion, withoutPoliteTail } from './polite-request.ts';
import { isQuestionLike } from './question-like.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { sentencesOf } from './sentences.ts';
import { saysSomethingHeld } from './slots/activity.ts';
import { readSlots } from './slots/read-slots.ts';
import { spelt } from './slots/spelling.ts';
import { wordCount } from './slots/word-matches.ts';
import { speaksOfSent } from './speaks-of-sent.ts';
import { suggestedSubject } from './suggestion.ts';
import { joinTelegram } from './telegram.ts';
import { splitThenAsks } from './then-asks.ts';
import { asksForSomeone, wishesInQuestion } from './wish-question.ts';
import { withoutHello } from './without-hello.ts';

/** What a message wants, part by part. What belongs to one request is kept together, whatever stands between. */
export function readParts(situation: Situation): Part[] {
  const isOpen = situation.session.draft !== null;
  const { detection: whole, services } = situation;
  const { detect } = services.directory;
  if (!isOpen && asksForHelp(situation.text))
    return [{ text: situation.text, matter: 'help', why: 'asks for help' }];
  const sentences = joinPlaceSentences(joinTelegram(sentencesOf(situation.text)), { whole, detect });
  const parts = sentences
    .flatMap(splitIndirect)
    .flatMap((text) => (isOpen ? [text] : splitAskedAndWished(text)))
    .flatMap((text) =>
      isOpen ? splitThenAsks(situation, text, (said) => asksBeside(situation, said)) : [text],
    )
    .map((text, index, all) =>
      readPart(situation, saidPlainly(situation, withoutHello(text, detect), all[index - 1] ?? '')),
    );
  const spoken = withoutPoliteQuestion(withoutGreeting(parts));
  if (isOpen) return gather(spoken, 'form');
  if (isSpreadWish(situation, spoken))
    return [{ text: textOf(spoken), matter: 'request', why: 'a wish told in more than one sentence' }];
  return spoken.some(({ matter }) => matter === 'request')
    ? gather(
        joinStatements(spoken, (text) => tellsOfSlots(situation, text)),
        'request',
      )
    : withoutAsides(withoutPlaces(spoken, (text) => detect(text).mentions.length > 0));
}

/** "Vi skal kjøpe nytt sykesignalanlegg. Kan dere hjelpe oss gjennom det?", "… Vi trenger noen å støtte oss på.": only together they say what is wanted. */
function isSpreadWish(situation: Situation, parts: readonly Part[]): boolean {
  const asked = parts.filter(({ text }) => isQuestionLike(fold(text).trim()));
  const isOneWish =
    parts.length > 1 &&
    parts.every((part) => part.matter === 'question' || isMerePlace(part)) &&
    (asked.length === 0
      ? parts.some((part) => isWished(part) || isMerePlace(part))
      : asked.length === 1 && asked.every(isAskedFor));
  return isOneWish && readIntent(factsOf(situation, textOf(parts))).intent === 'request';
}

function isAskedFor({ text }: Pick<Part, 'text'>): boolean {
  const folded = fold(text).trim();
  return wishesInQuestion(folded) || asksForSomeone(folded);
}

function isWished({ text }: Part): boolean {
  return cues.wishing.test(fold(text));
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join(' ');
}

/** "Vi skal kjøpe reinhald i haust. Kor mykje skal klima vektast?": what is told is not answered, it goes with what is asked. */
function withoutAsides(parts: readonly Part[]): Part[] {
  const told = parts.filter((part) => isStatement(part) && !cues.telling.test(fold(part.text).trim()));
  if (told.length === 0 || parts.length === 1) return [...parts];
  const beside = told.map(({ text }) => text).join(' ');
  const asked = parts.filter((part) => !told.includes(part));
  if (asked.some(({ matter }) => matter === 'question'))
    return asked.map((part) => (part.matter === 'question' ? { ...part, beside } : part));
  return [...asked, { text: beside, matter: 'question', why: 'statements' }];
}

/** "Vi er en kommune i Agder. Hva er en dialogkonferanse?": where they are goes with the question, see `chain`. */
function withoutPlaces(parts: readonly Part[], hasPlace: (text: string) => boolean): Part[] {
  const rest = parts.filter((part) => !isMerePlace(part) && !(isStatement(part) && hasPlace(part.text)));
  const [only, ...others] = rest;
  if (only === undefined) return [...parts];
  // Whom to talk to is asked of the place itself.
  return only.matter === 'contact' && others.length === 0 ? [{ ...only, text: textOf(parts) }] : rest;
}

function isStatement({ text, matter }: Part): boolean {
  return matter === 'question' && !isQuestionLike(fold(text));
}

function isMerePlace({ text, matter }: Part): boolean {
  const folded = fold(text);
  return matter === 'contact' && !isQuestionLike(folded) && !asksForPerson(folded);
}

/** A wish without the courtesy around it, where what is left says something of the wish. */
function saidPlainly(situation: Situation, text: string, before: string): string {
  const { lastAnswer } = situation.session;
  const named = nameActivity(nameActivity(text, before), lastAnswer?.question ?? null);
  const beside = besideCourtesy(named);
  return beside !== null && factsOf(situation, beside).slotCount > 0 ? beside : withoutPoliteTail(named);
}

function factsOf({ services, message }: Situation, text: string): SentenceFacts {
  const detection = services.directory.detect(text);
  const { mentions } = detection;
  const slots = readSlots(text, { at: message.at, asked: null, mentions, partial: false });
  const { audience, period, participants, format } = slots;
  const slotCount = [audience, period, participants, format].filter(Boolean).length;
  const isDescribed = slots.activity?.isDescribed ?? saysSomethingHeld(text);
  return {
    text: spelt(text, mentions).text,
    detection,
    hasActivity: slots.activity !== undefined && !isDescribed,
    isDescribed,
    slotCount,
  };
}

function asksBeside(situation: Situation, text: string): boolean {
  return isQuestionLike(fold(text).trim()) && readPart(situation, text).matter !== 'form';
}

function readPart(situation: Situation, text: string): Part {
  const { session } = situation;
  const { intent, why } = readIntent(factsOf(situation, text));
  if (session.draft === null) {
    const ofSent = speaksOfSent(situation, text, intent);
    return ofSent === null
      ? { text, matter: intent, why }
      : { text, matter: ofSent, why: 'speaks of a sent request' };
  }
  if (cues.whyAsked.test(fold(text).trim()) || asksToChangeLater(text))
    return { text, matter: 'why', why: 'asks why the form asks' };
  if (asksOfForm(text) !== null) return { text, matter: 'status', why: 'asks what the form holds' };
  const subject = session.draft.waitingFor === 'topic' ? suggestedSubject(text) : null;
  if (subject !== null) return { text: subject, matter: 'form', why: 'proposes a subject' };
  if (isPoliteQuestion(text)) return { text, matter: 'form', why: 'a courtesy' };
  return isDigression(situation, text, intent)
    ? { text, matter: intent, why }
    : { text, matter: 'form', why: 'speaks to the open form' };
}

/** Statements around a request belong to it: "Vi er ca. 40. Helst i mars." */
function joinStatements(parts: readonly Part[], tells: (text: string) => boolean): Part[] {
  return parts.map((part) => {
    const isTold = part.matter === 'question' && tells(part.text);
    return isStatement(part) || isMerePlace(part) || isTold ? { ...part, matter: 'request' } : part;
  });
}

/** "Har dere folk som kan skrive den sammen med oss?" */
const pointsToWish =
  /\b(?:den|det|dette|it|this|that)\b.*\b(?:oss|us)\b|\b(?:oss|us)\b.*\b(?:den|det|dette|it|this|that)\b/;

/** "Gjeld Vestland, i løpet av mai": begins like a question, and says where and when. */
function tellsOfSlots(situation: Situation, text: string): boolean {
  const folded = fold(text).trim();
  const { slotCount, detection } = factsOf(situation, text);
  if (isAskedFor({ text }) && (slotCount > 0 || pointsToWish.test(folded))) return true;
  if (text.includes('?') || asksAboutThings(folded)) return false;
  return slotCount > 0 && wordCount(text) <= 10 && (slotCount > 1 || detection.mentions.length > 0);
}
