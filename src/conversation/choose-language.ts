import { detectLanguage } from '../language/detect-language.ts';
import type { Language } from '../language/languages.ts';
import type { Message } from './message.ts';
import type { Session } from './session.ts';
import type { Person } from './turn.ts';

/**
 * The language of the reply: the one the person asked for, else the one they write, else the one of the conversation,
 * else the one their platform is set to, else bokmål.
 */
export function chooseLanguage(message: Message, session: Session, person: Person): Language {
  if (person.language !== null) return person.language;
  const written = message.input.type === 'text' ? detectLanguage(message.input.text).language : null;
  return written ?? session.language ?? localeLanguage(message.user.locale);
}

function localeLanguage(locale: string | null): Language {
  const code = locale?.toLowerCase().split(/[-_]/, 1)[0];
  if (code === 'nn' || code === 'en') return code;
  return 'nb';
}
