import { isStopWord } from '../language/stop-words.ts';
import { indexWords } from '../language/terms.ts';
import { CLEAR_LEAD, leadOf } from './confidence.ts';
import { termsOf } from './coverage.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { indexLanguage } from './plain-text.ts';
import { heldWeight } from './question-score.ts';
import type { Query } from './rank-passages.ts';
import type { Candidate, Reading } from './reading.ts';
import { worthOf } from './wordings.ts';

// "Hvor mange deltok?", "What is the deadline?", "Hva er dialog?": fair questions, each of several things. Whoever answers
// one of them surely has guessed; a colleague asks which one is meant.

/** A longer question tells what it is about, in words of its own. */
const MAX_WORDS = 7;
/** As alike to a listed question as this: whoever wrote it down knew what is meant. */
const AS_LISTED = 0.88;
/** The worth of a word that nearly every article has. */
const TELLS_APART = 1;

// "Hvem leder det?" is listed for an article, and yet of something said before.
const endsPointing =
  /^(?:og |men )?(?:hv|kv|ka|ko|når|er|må|what|who|how|when|where|why|is|does|do).*\s(?:det|den|dei|it|they|that)(?:\s(?:om|for|til|på|av|da|då|nå|no|her|egentlig|eigentleg|about|for|then|now))*\W*$/isu;

/** "Hva går Finn løsninger ut på?" */
const writtenName = /(?<=\p{L}\s+)\p{Lu}\p{L}+/u;

// "Hva er dialog?" asks for a word; "hva er fristen?" for something known.
const defines =
  /^(?:hva|kva|ka|what)\s(?:er|e|is|are)\s(?:an?\s|en\s|et\s|ein\s|eit\s|ei\s)?(?!the\s)\p{L}+(?<!en|et|ene|ane|a)(?:\s(?:egentlig|eigentleg|for (?:noe|noko)|da|då|really|actually))*\W*$/iu;

/** Whether a question asks what a word means, which says its subject though there be several. */
export function asksForWord({ text }: Query): boolean {
  return defines.test(text.trim());
}

/**
 * Whether a question says what is asked and not of what: it has one telling word at most, no name, and nothing that
 * stands in the title of the likeliest article only.
 */
export function namesNoSubject(index: KnowledgeIndex, { query, candidates }: Reading): boolean {
  const { concepts, text } = query;
  const [first] = candidates;
  if (!first || indexWords(text).length > MAX_WORDS) return false;
  const telling = concepts.filter(({ importance }) => importance >= 1);
  if (telling.length > 1 || telling.some(({ word }) => index.names.has(word)) || writtenName.test(text))
    return false;
  if (endsPointing.test(text)) return true;
  if (first.evidence.wording >= AS_LISTED) return false;
  const rival = candidates.find(({ hit }) => hit.articleId !== first.hit.articleId);
  if (rival === undefined || leadOf(first.fitness, rival.fitness) >= CLEAR_LEAD) return false;
  return !namesTitle(index, query, first) && !isToldApart(index, query, first, rival);
}

/** "Jeg lurer på hva en dialogkonferanse er": all that "Hva er en dialogkonferanse?" is about. */
function namesTitle(index: KnowledgeIndex, { concepts, language }: Query, { hit }: Candidate): boolean {
  const words = indexWords(hit.title).filter((word) => !isStopWord(word, 'no') && !isStopWord(word, 'en'));
  const terms = words.flatMap((word) => index.numberOf(word, indexLanguage(language)) ?? []);
  return (
    terms.length > 0 &&
    terms.every((term) => concepts.some(({ alternatives }) => alternatives.get(term) === 1))
  );
}

function isToldApart(
  index: KnowledgeIndex,
  { concepts, language }: Reading['query'],
  first: Candidate,
  rival: Candidate,
): boolean {
  const titles = [first, rival].map(({ hit }) => termsOf(index, hit.title, indexLanguage(language)));
  return concepts.some((concept) => {
    const [own = 0, other = 0] = titles.map((terms) => worthOf(concept) * heldWeight(concept, terms));
    return own - other >= TELLS_APART;
  });
}
