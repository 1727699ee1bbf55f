import { type DocumentPart, pageOf, textOfBlocks } from '../../documents/document-part.ts';
import { fold, tokenize } from '../../language/tokens.ts';
import { readerOf } from '../document-scope.ts';
import { type Outcome, outcome, type Situation } from '../situation.ts';
import { isOfAnyMatter, readDetails } from '../understand/asked-detail.ts';
import { sharesWord, subjectWords, topicOf } from '../understand/document-question.ts';
import { findDetail } from '../understand/find-detail.ts';
import { readOrdinal } from '../understand/ordinal.ts';
import { placeReply, quoteFound, silent } from './county-documents-say.ts';

/** A question that hangs on the answer before it has few words. */
const MAX_WORDS = 9;

/**
 * Right after an answer from a document: what it tells of the same matter ("kven er ansvarleg?", "kva er fristen?"),
 * where it stands, or the second of its items. Asked before anything else reads the words, since by themselves they
 * would mean a pådriver, or the deadline of something else. Null when they name a subject of their own.
 */
export async function askOfLastDocument(situation: Situation): Promise<Outcome | null> {
  const { session, detection, text } = situation;
  if (session.draft !== null || detection.mentions.length > 0 || tokenize(text).length > MAX_WORDS)
    return null;
  const part = await partJustShown(situation);
  if (part === null) return null;
  if (asksWhere.test(text)) return sayWhere(situation, part);
  const item = itemOf(text, part);
  if (item !== null) return quoteFound(situation, { part, quote: item }, subjectOf(situation, part));
  return askDetail(situation, part);
}

const asksWhere =
  /(?<!\p{L})(?:(?:hvilken|kva|hva|ka|which|what)(?: for)? (?:side|sida|siden|sidetal\p{L}*|page|kapit\p{L}+|chapter|avsnitt|section|paragraph)|(?:hvor|kvar|kor|where)(?: i planen| i dokumentet| in the plan)? (?:står|stend|finner (?:jeg|eg|vi)|finn (?:eg|vi|me)|fann du|fant du|does it (?:say|stand)|is (?:that|it)))(?!\p{L})/iu;

/** The part last answered from, or the first of those that were offered, while nothing else was spoken of. */
async function partJustShown(situation: Situation): Promise<DocumentPart | null> {
  const { session, services } = situation;
  const offered = session.pending?.type === 'handoff' && session.choices.find(({ id }) => id === 'document');
  const id = offered ? offered.data : session.lastAnswer?.articleId;
  if (id === undefined) return null;
  const isJust =
    session.choices.length === 0 ||
    session.choices.some((choice) => choice.data === id || choice.id === 'handoff-ask');
  return isJust ? services.documents.part(id, readerOf(situation)) : null;
}

function sayWhere(situation: Situation, part: DocumentPart): Outcome {
  const said = situation.session.saidLast.at(-1) ?? '';
  const shown = part.blocks.find(({ text }) => said.includes(text.slice(0, 30)));
  const page = shown?.page ?? pageOf(part, '');
  return outcome(situation, 'question', {
    replies: [placeReply(situation, part, page)],
    retrieved: [{ id: part.id, score: 1 }],
  });
}

/** "Det andre punktet", after a list. */
function itemOf(text: string, { blocks }: DocumentPart): string | null {
  const items = blocks.filter(({ kind }) => kind === 'item');
  const at = items.length < 2 ? null : readOrdinal(fold(text), items.length);
  return at === null ? null : (items[at]?.text ?? null);
}

async function askDetail(situation: Situation, part: DocumentPart): Promise<Outcome | null> {
  const { details, rest } = readDetails(situation.text);
  if (details.length === 0 || namesAnew.test(rest)) return null;
  const subject = subjectOf(situation, part);
  const own = subjectWords(topicOf(rest, [])).filter((word) => !means(word, subject) && !isOfAnyMatter(word));
  if (!own.every((word) => sharesWord(word, textOfBlocks(part.blocks)))) return null;
  const parts = await situation.services.documents.parts(keyOf(part), readerOf(situation));
  const found = findDetail({ details, subject, words: own.join(' ') }, part, parts);
  if (found !== null) return quoteFound(situation, found, subject);
  return own.length > 0 ? null : tellSilence(situation, part);
}

// "Hva koster en dialogkonferanse?" begins anew.
const namesAnew = /(?<!\p{L})(?:en|ein|et|eit|ei|an?) \p{L}{3}/iu;
function means(word: string, subject: string): boolean {
  return sharesWord(word, subject) || sharesWord(subject, word);
}

/** The question that got the document's answer, or the choice among its headings. */
function questionBefore({ pending, lastAnswer, choices }: Situation['session']) {
  const isOffered = pending?.type === 'handoff' && choices.some(({ id }) => id === 'document');
  if (!isOffered) return lastAnswer;
  return { question: pending.question ?? '', subject: undefined };
}

/** What was spoken of: the words of the question that named it, and the heading it stands under. */
function subjectOf({ session, detection, services }: Situation, { path, county }: DocumentPart): string {
  const last = questionBefore(session);
  if (last?.subject !== undefined) return last.subject;
  const names = [county, ...detection.counties].map((each) => services.directory.countyName(each));
  const topic = readDetails(topicOf(last?.question ?? '', names)).rest;
  const alike = path.filter((heading) => sharesWord(topic, heading));
  const headings = alike.length > 0 ? alike : path.slice(-1);
  return subjectWords(`${topic} ${headings.join(' ')}`)
    .filter((word) => !isOfAnyMatter(word))
    .join(' ');
}

/** `46/handlingsplan` of `46/handlingsplan@3fa2c1.12`. */
function keyOf({ id }: DocumentPart): string {
  return id.split('@', 1)[0] ?? id;
}

/** That the document does not tell, before anything is offered that holds for all. */
async function tellSilence(
  situation: Situation,
  { documentTitle, language }: DocumentPart,
): Promise<Outcome> {
  const { services, text } = situation;
  const general = await services.knowledge.search(text, { language: situation.language, context: null });
  return silent(situation, [{ title: documentTitle, language }], general, false);
}
