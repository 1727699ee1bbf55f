import { textOfBlocks, textOfPart } from '../../documents/document-part.ts';
import { isLightWord } from '../../language/stop-words.ts';
import { excerpt } from '../../retrieval/excerpt.ts';
import { readerOf } from '../document-scope.ts';
import type { Outcome, Situation } from '../situation.ts';
import { isOfAnyMatter, readDetails } from '../understand/asked-detail.ts';
import { type AboutDocuments, sharesWord, subjectWords } from '../understand/document-question.ts';
import { findDetail } from '../understand/find-detail.ts';
import { quoteFound } from './county-documents-say.ts';

/** "Kor mykje er sett av til massehandtering i planen vår?": what a document tells of a subject, by the words themselves. */
export async function findInDocuments(
  situation: Situation,
  { topic, documents }: Pick<AboutDocuments, 'topic' | 'documents'>,
): Promise<Outcome | null> {
  const { details, rest } = readDetails(topic);
  const subject = subjectWords(rest).filter((word) => !isOfAnyMatter(word) && !isLightWord(word));
  if (details.length === 0 || subject.length === 0) return null;
  for (const parts of await partsOf(situation, documents)) {
    const of = subject.join(' ');
    const about = parts.filter((part) => sharesWord(of, textOfPart(part)));
    const first = about.find(({ path }) => sharesWord(of, path.join(' '))) ?? about[0];
    const found = first ? findDetail({ details, subject: of, words: '' }, first, parts) : null;
    if (found !== null) return quoteFound(situation, found, of);
  }
  return null;
}

const saysWe = /(?<!\p{L})(?:vi|me|vår|vårt|våre|we|our|fylket|fylkeskommunen)(?!\p{L})/iu;
const FEWEST_WORDS = 2;
const MAX_QUOTED = 60;

/** "Kva skal vi gjere med massar innan 2027?": the only part that has every word of it. */
export async function findPlanned(
  situation: Situation,
  documents: AboutDocuments['documents'],
): Promise<Outcome | null> {
  const words = subjectWords(situation.text).filter((word) => !isOfAnyMatter(word) && !isLightWord(word));
  if (!saysWe.test(situation.text) || words.length < FEWEST_WORDS) return null;
  const all = (await partsOf(situation, documents)).flat();
  const holding = all.filter((part) => words.every((word) => sharesWord(word, textOfPart(part))));
  const [part, another] = holding;
  if (part === undefined || another !== undefined) return null;
  const text = textOfBlocks(part.blocks);
  const quote = excerpt(text, MAX_QUOTED, (sentence) => (text.startsWith(sentence.slice(0, 20)) ? 1 : 0));
  return quoteFound(situation, { part, quote }, words.join(' '));
}

function partsOf(situation: Situation, documents: AboutDocuments['documents']) {
  const reader = readerOf(situation);
  return Promise.all(documents.map(({ key }) => situation.services.documents.parts(key, reader)));
}
