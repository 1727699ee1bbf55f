import type { FoundPart } from '../../documents/county-documents.ts';
import { readerOf } from '../document-scope.ts';
import { type Outcome, outcome, type Situation } from '../situation.ts';
import { type AboutDocuments, topicOf } from '../understand/document-question.ts';
import { partReply } from './county-documents-say.ts';

type Titles = AboutDocuments['documents'];

export function namesOf({ services }: Situation, documents: Titles): string[] {
  return [...new Set(documents.map(({ county }) => services.directory.countyName(county)))];
}

/** By itself, and filled in from the question before where there was one: the reading that fits better. */
export async function search(
  situation: Situation,
  text: string,
  documents: Titles,
): Promise<readonly FoundPart[]> {
  if (documents.length === 0) return [];
  const { services, language, session } = situation;
  const last = session.lastAnswer;
  const keys = documents.map(({ key }) => key);
  const read = (context: typeof last) =>
    services.documents.search({ text, language, context }, keys, readerOf(situation));
  const alone = await read(null);
  if (last === null) return alone;
  const filled = await read({
    ...last,
    question: topicOf(last.subject ?? last.question, namesOf(situation, documents)),
  });
  return (filled[0]?.score ?? 0) > (alone[0]?.score ?? 0) ? filled : alone;
}

/** Says what was found first, and remembers it. */
export function quote(situation: Situation, best: FoundPart, found: readonly FoundPart[]): Outcome {
  const { part, quote: words, score } = best;
  return outcome(situation, 'question', {
    session: { lastAnswer: { articleId: part.id, question: situation.text }, pending: null },
    replies: [partReply(situation, part, words)],
    counties: situation.detection.counties,
    confidence: score,
    retrieved: found.slice(0, 5).map((each) => ({ id: each.part.id, score: each.score })),
  });
}
