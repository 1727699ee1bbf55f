import { textOfBlocks } from '../../documents/document-part.ts';
import type { Retrieval } from '../../retrieval/retriever.ts';
import { readerOf } from '../document-scope.ts';
import type { Outcome, Situation } from '../situation.ts';
import { type AboutDocuments, sharesWord } from '../understand/document-question.ts';
import { silent } from './county-documents-say.ts';
import { quote, search } from './search-documents.ts';

// "Og når skal det være ferdig?", "hva med massebankene?"
const leans = /^\W*(?:og|men|hva med|kva med|ka med|and|but|what about|how about)(?!\p{L})/iu;

// "Og hva er en dialogkonferanse?" begins anew.
const asksWhatItIs = /(?:hva|kva|what) (?:er|is) (?:en|et|ein|eit|ei|an?) /iu;
// "… det …": what the document just spoke of, and nothing an article could tell.
const points = /(?<!\p{L})(?:det|den|de|dei|dette|desse|disse|it|that|this|they|those)(?!\p{L})/iu;

/** A question after an answer from a document: that document again, when the question leans on it or fits it better. */
export async function followUp(
  situation: Situation,
  general: Retrieval,
  documents: AboutDocuments['documents'],
): Promise<Outcome | null> {
  const { session, services, text } = situation;
  if (session.lastAnswer === null || general.gap !== null) return null;
  const last = await services.documents.part(session.lastAnswer.articleId, readerOf(situation));
  if (last === null) return null;
  const found = await search(situation, text, documents);
  const [best] = found;
  if (best?.verdict === 'answer' && best.score >= general.confidence) return quote(situation, best, found);
  if (!leans.test(text) || asksWhatItIs.test(text)) return null;
  // The engine is sure of few words; a word that stands there is enough for a question that goes on about it.
  const isNear = best && (best.verdict !== 'none' || sharesWord(text, textOfBlocks(best.part.blocks)));
  if (isNear) return quote(situation, best, found);
  return points.test(text)
    ? silent(situation, [{ title: last.documentTitle, language: last.language }], general)
    : null;
}
