import { chooseLanguage } from '../conversation/choose-language.ts';
import type { Mail } from '../conversation/mail.ts';
import type { Message } from '../conversation/message.ts';
import type { Reply } from '../conversation/reply.ts';
import { newSession } from '../conversation/session.ts';
import type { Words } from '../conversation/words.ts';
import type { Language } from '../language/languages.ts';

const unknownPerson = { county: null, language: null, name: null, email: null };

/** The honest reply to a message whose turn failed for good, in the language it was written in. */
export function apologise(message: Message, words: Words): Reply {
  const language = chooseLanguage(message, newSession, unknownPerson);
  return { kind: 'text', text: words(language, 'trouble'), language, choices: [] };
}

/** The honest news that an e-mail which the chat promised did not get through. */
export function tellMailFailed({ to, subject }: Mail, language: Language, words: Words): Reply {
  const text = words(language, 'mail-failed', { to: to.name ?? to.email, subject });
  return { kind: 'text', text, language, choices: [] };
}
