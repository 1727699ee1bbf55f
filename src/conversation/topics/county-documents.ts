import type { FoundPart } from '../../documents/county-documents.ts';
import { type DocumentPart, textOfBlocks } from '../../documents/document-part.ts';
import type { Retrieval } from '../../retrieval/retriever.ts';
import type { Action } from '../choices.ts';
import { documentsInReach, readerOf } from '../document-scope.ts';
import type { Reply } from '../reply.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import {
  type AboutDocuments,
  readDocumentQuestion,
  saysOurs,
  sharesWord,
  topicOf,
} from '../understand/document-question.ts';
import { chooseParts, documentChoice, partReply, silent } from './county-documents-say.ts';
import { followUp } from './document-follow-up.ts';
import { showOutline } from './document-outline.ts';
import { findInDocuments, findPlanned } from './find-in-documents.ts';
import { PLAN_GAP } from './plan-not-here.ts';
import { namesOf, quote, search } from './search-documents.ts';
import type { Topic } from './topic.ts';

type Titles = AboutDocuments['documents'];

/**
 * A question about what the own county's documents say, or one that leans on an answer from them; null when it is about
 * something else, or nothing in reach may be read.
 *
 * @param general what the articles for everyone say to it
 */
export async function askDocuments(situation: Situation, general: Retrieval): Promise<Outcome | null> {
  const documents = await documentsInReach(situation);
  if (documents.length === 0) return null;
  const about = readAbout(situation, general, documents);
  if (about === null) return followUp(situation, general, documents);
  if (about.topic === '') return showOutline(situation, about.documents);
  const found = await search(situation, about.topic, about.documents);
  const told = (await quoteTelling(situation, about, found)) ?? chooseTelling(situation, found);
  if (told !== null) return told;
  const isOtherGap = general.gap !== null && general.gap.id !== PLAN_GAP;
  if (isOtherGap || (general.verdict === 'answer' && !about.isSure)) return null;
  return silent(situation, about.documents, general);
}

async function quoteTelling(
  situation: Situation,
  about: AboutDocuments,
  found: readonly FoundPart[],
): Promise<Outcome | null> {
  const [best] = found;
  // The only part that comes near is shown at once: it is quoted, not claimed to be the answer.
  const isNear = best?.verdict === 'answer' || (best?.verdict === 'choose' && found.length === 1);
  return best && isNear && tells(best) ? quote(situation, best, found) : findInDocuments(situation, about);
}

/** Several come near: the one whose heading names the subject, or the person chooses. */
function chooseTelling(situation: Situation, found: readonly FoundPart[]): Outcome | null {
  const [best] = found;
  if (best?.verdict !== 'choose') return null;
  const named = namedOf(found);
  if (named !== null) return quote(situation, named, found);
  return tells(best) ? chooseParts(situation, found) : null;
}

/** A question that the articles for everyone do not answer, and an own document does, or comes nearer. */
export async function fallBackToDocuments(situation: Situation, general: Retrieval): Promise<Outcome | null> {
  if (general.verdict === 'answer') return null;
  const documents = await documentsInReach(situation);
  const found = await search(situation, situation.text, documents);
  const near = quoteOrChoose(situation, general, found);
  return near === null && general.gap === null ? findPlanned(situation, documents) : near;
}

function quoteOrChoose(
  situation: Situation,
  general: Retrieval,
  found: readonly FoundPart[],
): Outcome | null {
  const [best] = found;
  if (best === undefined || best.verdict === 'none') return null;
  // What the sources for all do not tell, the county's own may: only when it is sure.
  if (general.gap !== null && best.score < SURE) return null;
  if (!sharesWord(best.asked, textOfBlocks(best.part.blocks))) return null;
  if (best.verdict === 'answer') return quote(situation, best, found);
  const isNearer = general.verdict === 'choose' && best.score > general.confidence;
  return isNearer ? chooseParts(situation, found) : null;
}

/** "Når må båtene våre ha nullutslipp?": the article answers, and the own document has something of it too. */
export async function offerDocument(situation: Situation, reply: Reply): Promise<Reply> {
  if (!saysOurs(situation.text)) return reply;
  const [best] = await search(situation, situation.text, await documentsInReach(situation));
  if (best?.verdict !== 'answer' || !sharesWord(situation.text, textOfBlocks(best.part.blocks))) return reply;
  return { ...reply, choices: [...reply.choices, documentChoice(situation, best.part)] };
}

/** From here a part is believed to tell of a subject though it has none of its words. */
const SURE = 0.7;

/** "Hva sier planen vår om droner?" must not get what it says of something else. */
function tells({ part, score, asked }: FoundPart): boolean {
  return score >= SURE || sharesWord(asked, textOfBlocks(part.blocks));
}

/** Of several that come near, the only one whose heading names the subject. */
function namedOf(found: readonly FoundPart[]): FoundPart | null {
  const named = found.filter(({ part, asked }) => sharesWord(asked, part.path.at(-1) ?? ''));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function readAbout(situation: Situation, { gap }: Retrieval, documents: Titles): AboutDocuments | null {
  const { text, detection } = situation;
  const countyNames = namesOf(situation, documents);
  const isNamed = documents.some(({ county }) => detection.counties.includes(county));
  const read = readDocumentQuestion(text, documents, { countyNames, isNamed });
  if (read !== null || gap?.id !== PLAN_GAP) return read;
  return { documents, topic: topicOf(text, countyNames), isSure: true };
}

/** A button names a part; who clicks must be allowed to read it, whatever the button came from. */
async function showPart(situation: Situation, action: Action): Promise<Outcome> {
  return show(situation, action, (part) => part.path.at(-1) ?? part.documentTitle);
}

async function showWhole(situation: Situation, action: Action): Promise<Outcome> {
  return show(situation, action, (part) => situation.session.lastAnswer?.question ?? part.documentTitle);
}

async function show(
  situation: Situation,
  { data }: Action,
  questionOf: (part: DocumentPart) => string,
): Promise<Outcome> {
  const part = await situation.services.documents.part(data ?? '', readerOf(situation));
  if (part === null)
    return outcome(situation, 'question', { replies: [textReply(situation, situation.say('article-gone'))] });
  return outcome(situation, 'question', {
    session: { lastAnswer: { articleId: part.id, question: questionOf(part) } },
    replies: [partReply(situation, part, textOfBlocks(part.blocks))],
    retrieved: [{ id: part.id, score: 1 }],
  });
}

export const countyDocuments: Topic = {
  actions: { document: showPart, 'document-more': showWhole },
};
