import { fold } from '../../language/tokens.ts';
import { cues } from './cues.ts';

// A full stop after an abbreviation, an initial or a number ("14. januar") does not end a sentence.
const abbreviation =
  /(?:^|[\s(])(?:ca|kl|nr|pga|dvs|bl\.a|f\.eks|t\.d|evt|tlf|dr|st|v|el|inkl|ekskl|prop|meld|innst|jf|jfr|kap|art|pkt|avs|ref|vs|maks|min|mill|mrd|pst|frk|hr|mr|mrs|ms|e\.g|i\.e|approx|incl|\p{L})\.$/iu;
// These may end one: "kurs m.m. Hvem er pådriver?"
const listEnd = /(?:^|[\s(])(?:osv|etc|mv|m\.m|m\.v|o\.l|o\.a)\.$/iu;
const numeral = /(?:^|[\s(–-])\d{1,4}\.$/u;

// "Hvem er pådriver i Nordland, og kan jeg be om et kurs der?" and "vi vil ha et kurs, hvem er pådriver?" hold two things.
const questionWords =
  'hva|hvem|hvor|hvordan|hvorfor|hvilke|når|kva|kven|kor|korleis|kvifor|ka|kem|kæm|kossn|kossen|korsn|koffor|what|who|how|when|where|why';
const andAsks = `,? (?:og|å|and|samt) (?:${questionWords}) [^?]*\\?`;
const opensList = 'hva|hvem|hvordan|hvorfor|hvilke|kva|kven|korleis|kvifor|what|who|how|why';
/** "Når og hvor": the words that ask together are one question. */
const notAfterQuestionWord = `(?<!(?<!\\p{L})(?:${questionWords}|kor tid|ka|ka tid|kva tid|which))`;
const secondQuestion = new RegExp(
  `${notAfterQuestionWord}(?:,? (?:og|å|men|and|but) (?=(?:${questionWords}|kan(?! (?:gjerne|godt|tenke|være|vere))|can|could(?! (?:use|do with|really|be))) )|, (?=(?:${opensList}) [^,]*(?:, (?:${opensList}) [^,]*)*(?:\\?|${andAsks})))`,
  'iu',
);

/** "Jeg lurer på tre ting: hva …": how many questions come is no question. */
const announced =
  /^[^:?!]{0,60}(?<!\p{L})(?:ting|spørsmål|greier|saker|things|questions|følgende|følgjande|following)(?: (?:til|for) (?:dere|deg|dykk|you))?(?: (?:jeg|eg|i|vi|me|we) (?:lurer|lurar|lure|wonder)\p{L}*(?: på| about)?)?:\s*(?=\p{L}[^:]*\?)/iu;

/** "Når? Helst før nyttår.": a question that the writer answers is a label. */
const askedOfOneself =
  /(?<=[.!?]\s+)(når|kor tid|ka tid|hvor|kor|hvem|kven|for hvem|for kven|hvor mange|kor mange|when|where|who|for whom|how many)\?\s+(?=[^?]+$)/giu;

/** The sentences of a text, trimmed, in order; a second question after "og" stands by itself. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(askedOfOneself, '$1: ')
    .split(/\n+/)
    .flatMap(splitLine)
    .map((sentence) => sentence.replace(announced, ''))
    .flatMap((sentence) => sentence.split(secondQuestion))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(/[.!?…]+(?=\s)/gu)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && !endsSentence(line.slice(start, end), line.slice(end))) continue;
    sentences.push(line.slice(start, end));
    start = end;
  }
  sentences.push(line.slice(start));
  return sentences;
}

function endsSentence(before: string, after: string): boolean {
  if (abbreviation.test(before)) return false;
  if (listEnd.test(before)) return /^\s*\p{Lu}/u.test(after);
  return !numeral.test(before) || cues.asking.test(fold(after.trim()));
}
