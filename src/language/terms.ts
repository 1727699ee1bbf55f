import { stemEnglish, stemNorwegian } from './stem.ts';

// Numbers keep their decimal mark ("2,3", "57.8"); hyphens part words ("FoU-miljø", "30-prosentregelen").
const word = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text as an index sees them: lower case, in order, numbers with a decimal point, "%" and "§" as the words they are read as. */
export function indexWords(text: string): string[] {
  const spelledOut = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('%', ' prosent ')
    .replaceAll('§', ' paragraf ');
  return (spelledOut.match(word) ?? []).map(canonicalNumber);
}

/** The term under which a word is indexed. English words of English texts have stems of their own. */
export function termOf(word: string, language: 'no' | 'en'): string {
  if (isNumber(word)) return word;
  return language === 'en' ? stemEnglish(word) : stemNorwegian(word);
}

export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function canonicalNumber(word: string): string {
  return isNumber(word) ? word.replace(',', '.') : word;
}
