import type { FoundPart } from '../../documents/county-documents.ts';
import { type DocumentPart, textOfBlocks } from '../../documents/document-part.ts';
import type { Retrieval } from '../../retrieval/retriever.ts';
import type { Action } from '../choices.ts';
import { documentsInReach, readerOf } from '../document-scope.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { type AboutDocuments, readDocumentQuestion, topicOf } from '../understand/document-question.ts';
import { chooseParts, partReply, showOutline, silent } from './county-documents-say.ts';
import type { Topic } from './topic.ts';

/** `knowledge/unknowns.yaml`: "the content of the single counties' plans is not with me". It is, once one was imported. */
const PLAN_GAP = 'one-plan';

/**
 * A question about what the own county's documents say, or one that leans on an answer from them; null when it is about
 * something else, or nothing in reach may be read.
 *
 * @param general what the articles for everyone say to it
 */
export function askDocuments(situation: Situation, general: Retrieval): Outcome | null {
  const about = readAbout(situation, general);
  if (about === null) return followUp(situation, general);
  if (about.topic === '') return showOutline(situation, about.documents);
  const found = search(situation, about.topic, about);
  const [best] = found;
  if (best?.verdict === 'answer') return quote(situation, best, found);
  if (best?.verdict === 'choose') return chooseParts(situation, found);
  const isAnswered = general.verdict === 'answer';
  const isOtherGap = general.gap !== null && general.gap.id !== PLAN_GAP;
  return isAnswered || isOtherGap ? null : silent(situation, about.documents);
}

/** A question that the articles for everyone do not answer, and an own document does. */
export function fallBackToDocuments(situation: Situation, general: Retrieval): Outcome | null {
  if (general.verdict === 'answer' || general.gap !== null) return null;
  const documents = documentsInReach(situation);
  const found = search(situation, situation.text, { documents });
  const [best] = found;
  return best?.verdict === 'answer' ? quote(situation, best, found) : null;
}

function readAbout(situation: Situation, { gap }: Retrieval): AboutDocuments | null {
  const documents = documentsInReach(situation);
  if (documents.length === 0) return null;
  const { text, detection } = situation;
  const countyNames = namesOf(situation, documents);
  const isNamed = documents.some(({ county }) => detection.counties.includes(county));
  const read = readDocumentQuestion(text, documents, { countyNames, isNamed });
  if (read !== null || gap?.id !== PLAN_GAP) return read;
  return { documents, topic: topicOf(text, countyNames) };
}

function namesOf({ services }: Situation, documents: AboutDocuments['documents']): string[] {
  return [...new Set(documents.map(({ county }) => services.directory.countyName(county)))];
}

/** "Og når skal det være ferdig?" after an answer from a document. */
function followUp(situation: Situation, general: Retrieval): Outcome | null {
  const { session, services } = situation;
  if (session.lastAnswer === null || general.gap !== null) return null;
  if (services.documents.part(session.lastAnswer.articleId, readerOf(situation)) === null) return null;
  const found = search(situation, situation.text, { documents: documentsInReach(situation) });
  const [best] = found;
  const isBetter = best?.verdict === 'answer' && best.score >= general.confidence;
  return isBetter ? quote(situation, best, found) : null;
}

function search(
  situation: Situation,
  text: string,
  { documents }: Pick<AboutDocuments, 'documents'>,
): readonly FoundPart[] {
  const { services, language, session } = situation;
  const last = session.lastAnswer;
  const names = namesOf(situation, documents);
  const context = last && { ...last, question: topicOf(last.question, names) };
  const keys = documents.map(({ key }) => key);
  return services.documents.search({ text, language, context }, keys, readerOf(situation));
}

function quote(situation: Situation, best: FoundPart, found: readonly FoundPart[]): Outcome {
  const { part, quote: words, score } = best;
  return outcome(situation, 'question', {
    session: { lastAnswer: { articleId: part.id, question: situation.text }, pending: null },
    replies: [partReply(situation, part, words)],
    counties: situation.detection.counties,
    confidence: score,
    retrieved: found.slice(0, 5).map((each) => ({ id: each.part.id, score: each.score })),
  });
}

/** A button names a part; who clicks must be allowed to read it, whatever the button came from. */
async function showPart(situation: Situation, action: Action): Promise<Outcome> {
  return show(situation, action, (part) => part.path.at(-1) ?? part.documentTitle);
}

async function showWhole(situation: Situation, action: Action): Promise<Outcome> {
  return show(situation, action, (part) => situation.session.lastAnswer?.question ?? part.documentTitle);
}

function show(situation: Situation, { data }: Action, questionOf: (part: DocumentPart) => string): Outcome {
  const part = situation.services.documents.part(data ?? '', readerOf(situation));
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
