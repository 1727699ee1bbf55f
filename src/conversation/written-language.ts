import { detectLanguage } from '../language/detect-language.ts';
import { inLanguage, type Situation } from './situation.ts';

/**
 * The situation in English or Norwegian as the message itself is, for words that must be understood at once. Between the two
 * standards of Norwegian a few words tell little, and who reads the one reads the other.
 */
export function inWrittenLanguage(situation: Situation): Situation {
  const { language } = detectLanguage(situation.text);
  const isOther = language !== null && (language === 'en') !== (situation.language === 'en');
  return isOther ? inLanguage(situation, language) : situation;
}
