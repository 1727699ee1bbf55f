import type { DocumentTitle } from '../../documents/county-documents.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { indexWords, termOf } from '../../language/terms.ts';
import { fold } from '../../language/tokens.ts';

const ours = /(?<!\p{L})(?:vår|vårt|våre|vores|hos oss|our|ours|min fylkeskommune|fylket mitt)(?!\p{L})/iu;
const documentWord =
  '\\p{L}*(?:handlingsplan|tiltaksplan|temaplan|partnerplan|strategi|retningslinj|rutine)\\p{L}*|plan(?:en|a|ane|ene)?|dokument\\p{L}*|action plans?|(?:\\p{L}+ )?strateg(?:y|ies)|plans?|documents?|polic(?:y|ies)|guidelines?';
const definite =
  /(?<!\p{L})(?:\p{L}*(?:handlingsplan|tiltaksplan|temaplan|partnerplan|strategi)(?:en|ane|ene)|plan(?:en|ane|ene)|dokument(?:et|a|ene)|the (?:\p{L}+ )?(?:plan|strategy|document|policy))(?!\p{L})/iu;
const says =
  /(?<!\p{L})(?:sier|seier|står|stend|heter|heiter|skriver|skriv|nevner|nemner|inneholder|inneheld|i ?følge|says?|states?|contains?|mentions?|according to)(?!\p{L})/iu;
// "Hvordan lager vi handlingsplanen vår?" asks for advice, unless it asks what the plan says of how.
const asksHow = /^\W*(?:og |and )?(?:hvordan|korleis|koss|how (?:do|can|could|should|to))(?!\p{L})/iu;
const documentWords = new RegExp(`(?<!\\p{L})(?:${documentWord})(?!\\p{L})`, 'giu');
// What a question about a document says besides its subject.
const frame =
  /(?<!\p{L})(?:vår|vårt|våre|vores|hos oss|our|ours|the|fylkeskommune\p{L}*|fylket|fylkets|fylke|county(?:'s|s)?|kommune|handler|handlar|innhold\p{L}*|innhald\p{L}*|inneholder|inneheld|contents?|about|står|stend|sier|seier|skriver|skriv|nevner|nemner|i ?følge|says?|states?|mentions?|according to)(?!\p{L})/giu;

export function saysOurs(text: string): boolean {
  return ours.test(text);
}

/** A question that is about what the own documents say. */
export interface AboutDocuments {
  /** The question without the words that only point to a document; empty when it asks what the document holds. */
  readonly topic: string;
  /** The documents it names by words of their titles; else all in reach. */
  readonly documents: readonly DocumentTitle[];
}

/**
 * Reads "hva sier handlingsplanen vår om massehåndtering?" as a question to a document; null when it speaks of plans in
 * general ("hva skal en handlingsplan inneholde?").
 *
 * @param documents what is in reach, at least one
 * @param countyNames the names of their counties
 * @param isNamed the text names one of these counties
 */
export function readDocumentQuestion(
  text: string,
  documents: readonly DocumentTitle[],
  { countyNames, isNamed }: { readonly countyNames: readonly string[]; readonly isNamed: boolean },
): AboutDocuments | null {
  const words = text.match(documentWords) ?? [];
  if (words.length === 0 || (asksHow.test(text) && !says.test(text))) return null;
  const pointsToOwn = saysOurs(text) || isNamed || (definite.test(text) && says.test(text));
  if (!pointsToOwn) return null;
  const named = documents.filter(({ title }) => words.some((word) => isInTitle(word, title)));
  return { topic: topicOf(text, countyNames), documents: named.length > 0 ? named : documents };
}

/** The subject alone, for a search within a document: its own name stands on every page. */
export function topicOf(text: string, countyNames: readonly string[]): string {
  const bare = countyNames
    .reduce((rest, name) => rest.replaceAll(new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'giu'), ' '), text)
    .replace(documentWords, ' ')
    .replace(frame, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const hasSubject = indexWords(bare).some((word) => !isStopWord(word, 'no') && !isStopWord(word, 'en'));
  return hasSubject ? bare : '';
}

// "planen" and "dokumentet" may be any document.
const anyDocument = /^(?:plan|plan(?:en|a|ane|ene)|plans|dokument\p{L}*|documents?)$/iu;

function isInTitle(word: string, title: string): boolean {
  if (anyDocument.test(word)) return false;
  const terms = indexWords(title).map((each) => termOf(each, 'no'));
  const wanted = /action plan/i.test(word) ? 'handlingsplan' : word;
  return indexWords(wanted).some((each) => terms.includes(termOf(each, 'no')));
}

const SHORTEST_PART = 5;

/**
 * Whether a text holds a word of the question as it is spelt, or as part of a longer one. A short document knows few
 * words, so that its index takes much for a misspelling of one of them.
 */
export function sharesWord(question: string, text: string): boolean {
  const held = indexWords(text).map((word) => fold(termOf(word, 'no')));
  return indexWords(question)
    .filter((word) => !isStopWord(word, 'no') && !isStopWord(word, 'en'))
    .map((word) => fold(termOf(word, 'no')))
    .some((term) => held.some((own) => own === term || (term.length >= SHORTEST_PART && own.includes(term))));
}
