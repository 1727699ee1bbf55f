import type { DocumentTitle, FoundPart } from '../../documents/county-documents.ts';
import { type DocumentPart, pageOf, textOfBlocks } from '../../documents/document-part.ts';
import { countWords } from '../../retrieval/excerpt.ts';
import type { Retrieval } from '../../retrieval/retriever.ts';
import { asTyped } from '../as-typed.ts';
import { joinNames } from '../county-names.ts';
import type { Choice, Reply } from '../reply.ts';
import { sayDate } from '../say-date.ts';
import { type Outcome, outcome, type Situation } from '../situation.ts';
import type { FoundDetail } from '../understand/find-detail.ts';
import { offerHandoff } from './handoff.ts';

const MAX_LABEL = 60;

/** Words of a document as a reply: whose they are, the words as they stand there, and where. */
export function partReply(situation: Situation, part: DocumentPart, words: string): Reply {
  const { say, services, language } = situation;
  const { id, county, blocks } = part;
  const page = pageOf(part, words);
  const isAll = countWords(words) >= countWords(textOfBlocks(blocks));
  const more = isAll ? [] : [{ id: 'document-more', label: say('choice-more'), data: id }];
  const opening = say('document-says', { county: services.directory.countyName(county) });
  return {
    kind: 'answer',
    text: [opening, asQuoted(words), saySource(situation, part, page)].join('\n\n'),
    language,
    citations: [{ id, title: sayPlace(situation, part, page) }],
    choices: [
      ...more,
      { id: 'feedback-up', label: say('choice-helpful'), data: id },
      { id: 'feedback-down', label: say('choice-unhelpful'), data: id },
    ],
  };
}

/** Where the words stand that were shown last. */
export function placeReply(situation: Situation, part: DocumentPart, page: number | null): Reply {
  return {
    kind: 'answer',
    text: situation.say('document-where', { place: sayPlace(situation, part, page, asTyped) }),
    language: situation.language,
    citations: [{ id: part.id, title: sayPlace(situation, part, page) }],
    choices: [{ id: 'document-more', label: situation.say('choice-more'), data: part.id }],
  };
}

/** The document's words as they stand there: marks that a chat would make something of are shown, lists stay lists. */
function asQuoted(words: string): string {
  return words
    .split('\n')
    .map((line) => {
      const [, mark = '', rest = ''] = /^(- |\d+[.)] )?(.*)$/.exec(line) ?? [];
      return mark + asTyped(rest);
    })
    .join('\n');
}

function saySource(situation: Situation, part: DocumentPart, page: number | null): string {
  const place = sayPlace(situation, part, page, asTyped);
  const { asOf, imported } = part;
  if (asOf === null)
    return situation.say('document-source-undated', { place, date: sayDate(imported, situation.language) });
  return situation.say('document-source', { place, date: sayDate(asOf, situation.language) });
}

/** «Handlingsplan for Vestland 2024–2027», side 7; where there are no pages, the heading it stands under. */
function sayPlace(
  { say }: Situation,
  { documentTitle, path }: DocumentPart,
  page: number | null,
  shown = (words: string) => words,
): string {
  const title = shown(documentTitle);
  const heading = path.at(-1);
  if (page !== null) return say('document-on-page', { title, page: String(page) });
  return heading === undefined
    ? say('document-whole', { title })
    : say('document-under-heading', { title, heading: shown(heading) });
}

/** Near, but not sure: the headings that may be meant. */
export function chooseParts(situation: Situation, found: readonly FoundPart[]): Outcome {
  const near = found.slice(0, 3).map(({ part }) => part);
  const { say, language, text, detection } = situation;
  const choices = near.map((part) => partChoice(situation, part));
  const titles = choices.map(({ label }) => `«${asTyped(label)}»`).join(', ');
  return outcome(situation, 'question', {
    session: {
      pending: { type: 'handoff', stage: 'offered', question: text, counties: [...detection.counties] },
    },
    replies: [
      {
        kind: 'clarify',
        text: say('choose-article', { titles }),
        language,
        choices: [...choices, { id: 'ask-padriver', label: say('choice-none-of-these') }],
      },
    ],
    counties: detection.counties,
    confidence: found[0]?.score ?? 0,
    retrieved: found.slice(0, 5).map(({ part, score }) => ({ id: part.id, score })),
  });
}

export function partChoice(situation: Situation, part: DocumentPart): Choice {
  const heading = clip(part.path.at(-1) ?? textOfBlocks(part.blocks));
  return { id: 'document', label: labelOf(situation, part, heading), data: part.id };
}

function labelOf({ say }: Situation, { blocks }: DocumentPart, heading: string): string {
  const page = blocks[0]?.page ?? null;
  return page === null ? heading : say('choice-document-page', { heading, page: String(page) });
}

function clip(words: string): string {
  const [line = ''] = words.split('\n');
  return line.length <= MAX_LABEL ? line : `${line.slice(0, MAX_LABEL).replace(/\s+\S*$/, '')} …`;
}

/** A document as a button beside an answer for everyone: "Handlingsplan for Vestland 2024–2027 (side 4)". */
export function documentChoice(situation: Situation, part: DocumentPart): Choice {
  return { ...partChoice(situation, part), label: labelOf(situation, part, clip(part.documentTitle)) };
}

type Named = Pick<DocumentTitle, 'title' | 'language'>;

/**
 * The documents are there, and say nothing of it; or say it in words of another language. The nearest article is a button
 * beside the offer of a person.
 *
 * @param isSearched by the words of the question: those of the document's own language may find more
 */
export function silent(
  situation: Situation,
  documents: readonly Named[],
  general: Retrieval,
  isSearched = true,
): Outcome {
  const titles = titlesOf(situation, documents);
  const isForeign =
    isSearched && documents.every(({ language }) => (language === 'en') !== (situation.language === 'en'));
  const language = documents[0]?.language ?? situation.language;
  const reason = isForeign
    ? situation.say('document-silent-in', { titles, language })
    : situation.say('document-silent', { titles });
  const offered = offerHandoff(situation, reason);
  const [hit] = general.verdict === 'answer' ? general.hits : [];
  if (!hit) return offered;
  const article = { id: 'article', label: hit.title, data: hit.articleId };
  return {
    ...offered,
    replies: offered.replies.map((reply) => ({ ...reply, choices: [...reply.choices, article] })),
  };
}

/** «Handlingsplan for Vestland» and the others. */
export function titlesOf({ language }: Situation, documents: readonly Named[]): string {
  return joinNames(
    documents.slice(0, 3).map(({ title }) => `«${asTyped(title)}»`),
    language,
  );
}

/** Says what was found, and remembers what it was about. */
export function quoteFound(situation: Situation, { part, quote }: FoundDetail, subject: string): Outcome {
  return outcome(situation, 'question', {
    session: { lastAnswer: { articleId: part.id, question: situation.text, subject }, pending: null },
    replies: [partReply(situation, part, quote)],
    retrieved: [{ id: part.id, score: 1 }],
  });
}
