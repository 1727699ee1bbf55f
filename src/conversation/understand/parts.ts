import { fold } from '../../language/tokens.ts';
import type { Situation } from '../situation.ts';
import { cues } from './cues.ts';
import { isQuestionLike, type Matter, readIntent } from './intent.ts';
import { joinPlaceSentences } from './place-sentences.ts';
import { sentencesOf } from './sentences.ts';
import { readSlots } from './slots/read-slots.ts';

/** A stretch of a message that wants one thing. "form": it speaks to the request that is being filled. */
export interface Part {
  readonly text: string;
  readonly matter: Matter | 'form';
}

/** What a message wants, part by part. What belongs to one request is kept together, whatever stands between. */
export function readParts(situation: Situation): Part[] {
  const isOpen = situation.session.draft !== null;
  const { detection: whole, services } = situation;
  const { detect } = services.directory;
  const sentences = joinPlaceSentences(sentencesOf(situation.text), { whole, detect });
  const parts = sentences.map((text) => readPart(situation, text));
  const spoken = withoutGreeting(parts);
  if (isOpen) return gather(spoken, 'form');
  return spoken.some(({ matter }) => matter === 'request')
    ? gather(joinStatements(spoken), 'request')
    : spoken;
}

function readPart(situation: Situation, text: string): Part {
  const { services, message, session } = situation;
  const detection = services.directory.detect(text);
  const slots = readSlots(text, {
    at: message.at,
    asked: null,
    mentions: detection.mentions,
    partial: false,
  });
  const { audience, period, participants, format } = slots;
  const slotCount = [audience, period, participants, format].filter(Boolean).length;
  const { intent } = readIntent({ text, detection, hasActivity: slots.activity !== undefined, slotCount });
  if (session.draft === null) return { text, matter: intent };
  return { text, matter: isDigression(situation, { text, matter: intent }) ? intent : 'form' };
}

const alwaysForForm: readonly Matter[] = ['request', 'change', 'cancel', 'own-county'];
const neverForForm: readonly Matter[] = ['privacy', 'help', 'language', 'handoff', 'status'];

/** Whether a sentence, said while a form is open, is about something else than the form. */
function isDigression({ session }: Situation, { text, matter }: Part): boolean {
  if (matter === 'form' || alwaysForForm.includes(matter)) return false;
  if (neverForForm.includes(matter)) return true;
  const folded = fold(text);
  if (matter === 'contact') return cues.contact.test(folded);
  if (matter !== 'question') return isQuestionLike(folded) && session.draft !== null;
  return isQuestionLike(folded) && !isProposal(folded);
}

// "Kan vi ta det i april?" asks for a slot's value, not for knowledge.
function isProposal(folded: string): boolean {
  return /^(kan|kunne|skal|can|could|shall) (vi|me|dere|de|we|you) (ta|flytte|heller|gjore|gjere|legge|leggje|bytte|byte|endre|ha det|take|move|make|do) /.test(
    folded,
  );
}

function withoutGreeting(parts: readonly Part[]): Part[] {
  const rest = parts.filter(({ matter }) => matter !== 'greeting');
  return rest.length === 0 ? parts.slice(0, 1) : rest;
}

/** Statements around a request belong to it: "Vi er ca. 40. Helst i mars." */
function joinStatements(parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    const isStatement = part.matter === 'question' && !isQuestionLike(fold(part.text));
    const isPlace = part.matter === 'contact' && !cues.contact.test(fold(part.text));
    return isStatement || isPlace ? { ...part, matter: 'request' } : part;
  });
}

/** All parts of one matter as one, in the place of the last of them, so that a digression is answered first. */
function gather(parts: readonly Part[], matter: Part['matter']): Part[] {
  const gathered = parts.filter((part) => part.matter === matter);
  if (gathered.length === 0) return [...parts];
  const others = parts.filter((part) => part.matter !== matter);
  return [...others, { matter, text: gathered.map(({ text }) => text).join(' ') }];
}
