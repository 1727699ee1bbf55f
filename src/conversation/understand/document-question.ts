import type { DocumentTitle } from '../../documents/county-documents.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { indexWords, termOf } from '../../language/terms.ts';
import { fold } from '../../language/tokens.ts';

const ours = /(?<!\p{L})(?:vår|vårt|våre|vores|hos oss|our|ours|min fylkeskommune|fylket mitt)(?!\p{L})/iu;
const documentWord =
  '\\p{L}*(?:handlingsplan|tiltaksplan|temaplan|partnerplan|strategi|retningslinj|rutine)\\p{L}*|plan(?:en|a|ane|ene)?|dokument(?:et|er|a|ene)?|action plans?|(?:\\p{L}+ )?strateg(?:y|ies)|plans?|documents?|polic(?:y|ies)|guidelines?';
const definite =
  /(?<!\p{L})(?:\p{L}*(?:handlingsplan|tiltaksplan|temaplan|partnerplan|strategi)(?:en|ane|ene)|plan(?:en|ane|ene)|dokument(?:et|a|ene)|the (?:\p{L}+ )?(?:plan|strategy|document|policy))(?!\p{L})/iu;
const says =
  /(?<!\p{L})(?:sier|seier|står|stend|heter|heiter|skriver|skriv|nevner|nemner|inneholder|inneheld|i ?følge|says?|states?|contains?|mentions?|according to)(?!\p{L})/iu;
// "Fylkets plan" is whose one is, but "Rogaland fylkeskommunes plan" is not: it points, and never widens what is searched.
const ofTheCounty =
  /(?<!\p{L})(?:fylkets|fylkeskommunens|(?:fylket|fylkeskommunen) sin|(?:til|i|for) (?:fylket|fylkeskommunen)|the county's)(?!\p{L})/iu;
// "Har vi en strategi for klima?"
const asksWhether = /(?<!\p{L})(?:har|do|does|has) (?:vi|me|we|fylket|fylkeskommunen|the county)(?!\p{L})/iu;
// "Hva er målene i handlingsplanen?", but not "hva skal stå i handlingsplanen?"
const content =
  /(?<!\p{L})(?:mål|måla|målene|måli|tiltak\p{L}*|prioriter\p{L}*|satsing\p{L}*|frist\p{L}*|goals?|measures?|priorit\p{L}+|deadlines?|(?:i|frå|fra|in|from) (?:\p{L}*(?:plan|strategi)(?:en)|dokumentet|the (?:\p{L}+ )?(?:plan|strategy|document)))(?!\p{L})/iu;
const asksNorm =
  /(?<!\p{L})(?:skal|bør|må|kan|should|must|can) (?:\p{L}+ ){0,2}(?:stå|være|vere|inneholde|innehalde|ha|contain|include|be)(?!\p{L})/iu;
// "Hvordan lager vi handlingsplanen vår?" asks for advice, unless it asks what the plan says of how.
const asksHow = /^\W*(?:og |and )?(?:hvordan|korleis|koss|how (?:do|can|could|should|to))(?!\p{L})/iu;
const documentWords = new RegExp(`(?<!\\p{L})(?:${documentWord})(?!\\p{L})`, 'giu');
// What a question about a document says besides its subject.
const frame =
  /(?<!\p{L})(?:vår|vårt|våre|vores|hos oss|our|ours|the|fylkeskommune\p{L}*|fylket|fylkets|fylke|har (?:vi|me)|(?:do|does|has) (?:we|the county)(?: have)?|county(?:'s|s)?|kommune|handler|handlar|innhold\p{L}*|innhald\p{L}*|oppsummer\p{L}*|samm?andrag\p{L}*|sammendrag\p{L}*|summar\p{L}+|hov(?:e|u)dpunkt\p{L}*|viktigst\p{L}*|viktigast\p{L}*|most important|inneholder|inneheld|contents?|about|står|stend|sier|seier|skriver|skriv|nevner|nemner|i ?følge|says?|states?|mentions?|according to)(?!\p{L})/giu;

export function saysOurs(text: string): boolean {
  return ours.test(text);
}

/** A question that is about what the own documents say. */
export interface AboutDocuments {
  /** The question without the words that only point to a document; empty when it asks what the document holds. */
  readonly topic: string;
  /** It asks for their content, so that nothing else answers it. */
  readonly isSure: boolean;
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
  const isSure = asksForContent(text);
  if (!isNamed && !isSure && !asksWhether.test(text)) return null;
  const named = documents.filter(({ title }) => words.some((word) => isInTitle(word, title)));
  return { isSure, topic: topicOf(text, countyNames), documents: named.length > 0 ? named : documents };
}

function asksForContent(text: string): boolean {
  if (saysOurs(text) || ofTheCounty.test(text)) return true;
  if (!definite.test(text)) return false;
  return says.test(text) || (content.test(text) && !asksNorm.test(text));
}

/** The words of a text that say what it is about, in either language. */
export function subjectWords(text: string): string[] {
  return indexWords(text).filter(
    (word) => word.length > 1 && !isStopWord(word, 'no') && !isStopWord(word, 'en'),
  );
}

/** The subject alone, for a search within a document: its own name stands on every page. */
export function topicOf(text: string, countyNames: readonly string[]): string {
  const bare = countyNames
    .reduce((rest, name) => rest.replaceAll(new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'giu'), ' '), text)
    .replace(documentWords, ' ')
    .replace(frame, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return subjectWords(bare).length > 0 ? bare : '';
}

// "planen" and "dokumentet" may be any document.
const anyDocument = /^(?:plan|plan(?:en|a|ane|ene)|plans|dokument\p{L}*|documents?)$/iu;

function isInTitle(word: string, title: string): boolean {
  if (anyDocument.test(word)) return false;
  const terms = indexWords(title).map((each) => termOf(each, 'no'));
  const wanted = /action plan/i.test(word) ? 'handlingsplan' : word;
  // "Strategien" is the one called "Anskaffelsesstrategi".
  return indexWords(wanted)
    .map((each) => termOf(each, 'no'))
    .some((term) => terms.some((own) => own.endsWith(term)));
}

/** A part of a compound has at least so many letters; what stays of a short word without its ending one less. */
const SHORTEST_PART = 5;
const SHORTEST_CORE = 4;
const LONGEST_ENDING = 3;

/**
 * Whether a text holds a word of the question as it is spelt, as part of a longer one ("masser" in "overskuddsmasser"), or
 * with a part before its last ("lærling" of "lærlingtimer"). A short document knows few words, so that its index takes
 * much for a misspelling of one of them.
 */
export function sharesWord(question: string, text: string): boolean {
  const held = [...new Set(indexWords(text))].map((word) => ({ word: fold(word), term: foldedTerm(word) }));
  return subjectWords(question).some((word) => {
    const term = foldedTerm(word);
    return held.some(
      (own) =>
        own.term === term ||
        isPart(term, own.term) ||
        (own.term.length >= SHORTEST_PART && term.startsWith(own.term)) ||
        isAtEdge(fold(word).slice(0, -2), own.word),
    );
  });
}

function isPart(term: string, whole: string): boolean {
  return term.length >= SHORTEST_PART && whole.includes(term);
}

/** A word whose stem is short ("mass-") begins or ends a compound, rather than stand anywhere in it. */
function isAtEdge(core: string, whole: string): boolean {
  if (core.length < SHORTEST_CORE) return false;
  const at = whole.lastIndexOf(core);
  return at === 0 || (at > 0 && whole.length - at - core.length <= LONGEST_ENDING);
}

function foldedTerm(word: string): string {
  return fold(termOf(word, 'no'));
}
