import { stemmer as englishStemmer } from '@orama/stemmers/english';
import { stemmer as norwegianStemmer } from '@orama/stemmers/norwegian';
import { toBokmal } from './written-standard.ts';

// The Snowball stemmer leaves "pådrivern" of "pådriverne" and "pådrivar" of "pådrivarane": the agent's own
// plural and definite endings go first. Both standards.
const agentEnding = /(.{2,}(?:er|ar))(?:ne|nes|ane|anes|ar|ars|ens|en|es|e|s)$/;
const verbalNoun = /(.{3,})(?:n?ing)$/;
const agent = /(.{4,})er$/;
const doubled = /([bdfgklmnprst])\1$/;

/**
 * The stem of a lower-case Norwegian word, the same for both written standards where they differ only by form.
 *
 * @example stemNorwegian('anskaffingane') === stemNorwegian('anskaffelser')
 */
export function stemNorwegian(word: string): string {
  const bokmål = toBokmal(word);
  if (bokmål.length <= 3) return bokmål;
  const stem = norwegianStemmer(bokmål.replace(agentEnding, '$1'));
  return shorten(stem.length < 3 ? bokmål : stem);
}

/** The stem of a lower-case English word. */
export function stemEnglish(word: string): string {
  return word.length <= 3 ? word : englishStemmer(word);
}

/** "anskaffing" and "anskaff" meet, and so do "deltaker" and "deltak", "bygg" and "byg". */
function shorten(stem: string): string {
  const verb = stem.replace(verbalNoun, '$1').replace(agent, '$1');
  return verb.length > 3 ? verb.replace(doubled, '$1') : verb;
}
