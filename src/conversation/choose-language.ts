import { detectLanguage, hasDialect, isNorwegian } from '../language/detect-language.ts';
import type { Language } from '../language/languages.ts';
import { tokenize } from '../language/tokens.ts';
import type { Message } from './message.ts';
import type { Session } from './session.ts';
import type { Person } from './turn.ts';
import { isAbuse } from './understand/abuse.ts';

/**
 * The language of the reply: the one the person asked for, else the one they write, else the one of the conversation,
 * else the one their platform is set to, else bokmål.
 */
export function chooseLanguage(message: Message, session: Session, person: Person): Language {
  return person.language ?? heardLanguage(message, session) ?? localeLanguage(message.user.locale);
}

/** The language a conversation is in after a message, as far as it was heard; a word or two does not change it. */
export function heardLanguage(message: Message, session: Session): Language | null {
  if (message.input.type !== 'text') return session.language;
  const { text } = message.input;
  if (session.language !== null && isCurse(text)) return session.language;
  const { language, confidence } = detectLanguage(text);
  if (language !== 'en' && turnsNorwegian(message, text, session)) return language ?? 'nb';
  if (language === null || session.language === null) return language ?? session.language;
  const isAnswer = isOtherStandard(language, session) && !text.includes('?');
  const isChange = isAnswer ? isWholeSentence(text, confidence) : isClear(text, confidence);
  return isChange ? language : session.language;
}

/** "Fuck you" is said in every language. */
function isCurse(text: string): boolean {
  return isAbuse(text) && tokenize(text).length <= 3;
}

/** Norwegian of either standard after English, or on a platform set to English; in a form it may be the name of a thing. */
function turnsNorwegian({ user }: Message, text: string, { language, draft }: Session): boolean {
  const before = language ?? localeLanguage(user.locale);
  return before === 'en' && draft === null && isNorwegian(text);
}

/** The other written standard of Norwegian while a form is open. */
function isOtherStandard(language: Language, { language: before, draft }: Session): boolean {
  return draft !== null && language !== before && language !== 'en' && before !== 'en';
}

/** In words. A shorter one answers a question of the form. */
const fewestOfSentence = 7;

/** Who writes nynorsk or dialect says "bare kommunene" too: an answer in a form shows no change of standard, a whole sentence does. */
function isWholeSentence(text: string, confidence: number): boolean {
  return confidence >= 0.8 && tokenize(text).length >= fewestOfSentence && !hasDialect(text);
}

/** The language of a whole sentence that is not the one the person asked for; null when there is none to offer. */
export function otherLanguage(message: Message, language: Language): Language | null {
  if (message.input.type !== 'text') return null;
  const written = detectLanguage(message.input.text);
  if (written.language === null || written.language === language) return null;
  return isClear(message.input.text, written.confidence) ? written.language : null;
}

/** By its number of words: "kommuner" after a conversation in nynorsk is the name of a thing, a sentence shows which language it is in. */
function isClear(text: string, confidence: number): boolean {
  const words = tokenize(text).length;
  if (words < 4) return confidence >= 0.85;
  return confidence >= (words < 6 ? 0.7 : 0.55);
}

function localeLanguage(locale: string | null): Language {
  const code = locale?.toLowerCase().split(/[-_]/, 1)[0];
  if (code === 'nn' || code === 'en') return code;
  return 'nb';
}
