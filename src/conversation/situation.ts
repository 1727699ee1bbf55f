import type { County } from '../directory/county.ts';
import type { Detection } from '../directory/detection.ts';
import type { Language } from '../language/languages.ts';
import type { Message } from './message.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';
import type { Session } from './session.ts';
import type { Effect, Intent, Person, Trace } from './turn.ts';
import type { WordArguments } from './words.ts';

/** All that a topic sees of one turn. Frozen: a topic answers with an outcome, it changes nothing. */
export interface Situation {
  readonly message: Message;
  readonly session: Session;
  readonly person: Person;
  readonly personKey: string;
  readonly language: Language;
  readonly services: Services;
  /** The words of the part of the message this topic deals with; empty for a click. */
  readonly text: string;
  /** What else the message says around that part: statements that ask nothing. */
  readonly beside: string;
  /** Questions of the same message, before this part, that had no answer. */
  readonly unanswered: string;
  /** What that part says about where. */
  readonly detection: Detection;
  /** Says a message of the prompts in the language of the turn. */
  readonly say: (id: string, args?: WordArguments) => string;
}

/** What a topic made of its part of the message. */
export interface Outcome {
  readonly session: Session;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  readonly intents: readonly Intent[];
  readonly counties: readonly County[];
  readonly confidence: number;
  readonly retrieved: Trace['retrieved'];
  /** The rules that decided, one for each part of the message. */
  readonly why: Trace['why'];
  /** This is no moment to go on with an open form. */
  readonly restsForm?: true;
}

/** The same situation, spoken of in another language. */
export function inLanguage(situation: Situation, language: Language): Situation {
  return { ...situation, language, say: (id, args) => situation.services.words(language, id, args) };
}

/** The same situation with other words, and the places that these name. */
export function inWords(situation: Situation, text: string): Situation {
  return { ...situation, text, detection: situation.services.directory.detect(text) };
}

/** An outcome that says these replies and leaves everything else as it is. */
export function outcome(
  situation: Situation,
  intent: Intent,
  parts: Partial<Omit<Outcome, 'session' | 'intents'>> & { readonly session?: Partial<Session> },
): Outcome {
  return {
    session: { ...situation.session, misses: 0, ...parts.session },
    replies: parts.replies ?? [],
    effects: parts.effects ?? [],
    intents: [intent],
    counties: parts.counties ?? [],
    confidence: parts.confidence ?? 1,
    retrieved: parts.retrieved ?? [],
    why: [],
  };
}

/** A plain reply with optional choices. */
export function textReply(situation: Situation, text: string, choices: Reply['choices'] = []): Reply {
  return { kind: 'text', text, language: situation.language, choices };
}
