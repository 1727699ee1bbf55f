import { detectLanguage } from '../language/detect-language.ts';
import { inLanguage, type Situation } from './situation.ts';

/** The situation in the language of the message itself, where it shows one: for words that must be understood at once. */
export function inWrittenLanguage(situation: Situation): Situation {
  const { language } = detectLanguage(situation.text);
  return language === null ? situation : inLanguage(situation, language);
}
