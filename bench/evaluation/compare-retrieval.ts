import type { Language } from '../../src/language/languages.ts';
import { findCandidates } from '../../src/retrieval/find-candidates.ts';
import { indexKnowledge, type KnowledgeIndex } from '../../src/retrieval/knowledge-index.ts';
import type { Passage } from '../../src/retrieval/passage.ts';
import { plainText } from '../../src/retrieval/plain-text.ts';
import { rankPassages, readQuestion } from '../../src/retrieval/rank-passages.ts';
import { noSynonyms } from '../../src/retrieval/synonyms.ts';
import { noWays } from '../../src/retrieval/ways-of-asking.ts';
import { misspell } from './misspell.ts';
import { articleFiles, openIndex, shippedSynonyms } from './open-index.ts';
import { type Doc, peers, type Search } from './peers.ts';
import type { Question } from './questions.ts';
import { type RetrievalScores, scoreRetrieval } from './retrieval-scores.ts';

/** A question with the passages that hold its facts. */
interface Judged {
  readonly question: Question;
  readonly language: Language;
  readonly relevant: ReadonlySet<string>;
}

export interface Compared {
  readonly name: string;
  readonly asWritten: RetrievalScores;
  readonly misspelt: RetrievalScores;
}

/** A fact that more passages than this hold tells little of what was found. */
const MOST_RELEVANT = 8;

/**
 * Our search, ours without one of its parts, and other libraries, over the passages of our own articles. What answers a
 * question is every passage that holds its facts, in the language of the question where the article has it.
 */
export async function compareRetrieval(questions: readonly Question[]): Promise<Compared[]> {
  const index = openIndex();
  const judged = questions.flatMap((question) => judge(index, question));
  const compared: Compared[] = [];
  for (const [name, open] of [...ourEngines(index), ...theirEngines(index)]) {
    const searches = { nb: await open('nb'), nn: await open('nn'), en: await open('en') };
    const run = async (change: (text: string, at: number) => string) => {
      const runs = [];
      for (const [at, { question, language, relevant }] of judged.entries())
        runs.push({ found: await searches[language](change(question.text, at)), relevant });
      return scoreRetrieval(runs);
    };
    compared.push({ name, asWritten: await run((text) => text), misspelt: await run(misspell) });
  }
  return compared;
}

type Open = (language: Language) => Search | Promise<Search>;

function ourEngines(index: KnowledgeIndex): (readonly [string, Open])[] {
  const unlisted = articleFiles().map((file) => ({ ...file, ways: noWays }));
  const unasked = unlisted.map((file) => ({ ...file, article: { ...file.article, questions: [] } }));
  const byRank =
    (own: KnowledgeIndex): Open =>
    (language) =>
    (text) => {
      const concepts = readQuestion(text, language, own);
      const ranked = rankPassages(own, { text, concepts, leansOn: null, language });
      return ranked.slice(0, 10).map(({ passage }) => own.passages[passage]?.id ?? '');
    };
  return [
    [
      'ours',
      (language) => (text) =>
        findCandidates(index, text, { language, context: null }).candidates.map(({ hit }) => hit.passageId),
    ],
    ['  without the order by evidence', byRank(index)],
    ['  nor the synonyms', byRank(indexKnowledge(articleFiles(), noSynonyms))],
    ['  nor the ways of asking', byRank(indexKnowledge(unlisted, noSynonyms))],
    ["  nor the articles' own questions", byRank(indexKnowledge(unasked, noSynonyms))],
    ['  nor those questions, but the synonyms', byRank(indexKnowledge(unasked, shippedSynonyms()))],
  ];
}

function theirEngines(index: KnowledgeIndex): (readonly [string, Open])[] {
  return peers.map(({ name, open }) => [name, (language) => open(passagesIn(index, language).map(docOf))]);
}

function judge(index: KnowledgeIndex, question: Question): Judged[] {
  if (question.abstain || question.which || question.before.length > 0 || question.form === 'two') return [];
  const language = question.lang ?? 'nb';
  const holds = ({ text }: Passage) => question.must.every((must) => new RegExp(must, 'iu').test(text));
  const relevant = new Set(
    passagesIn(index, language)
      .filter(holds)
      .map(({ id }) => id),
  );
  return relevant.size === 0 || relevant.size > MOST_RELEVANT ? [] : [{ question, language, relevant }];
}

/** Every passage once: in this language, else in bokmål. */
function passagesIn({ passages, byId }: KnowledgeIndex, language: Language): Passage[] {
  return passages.filter(
    (passage) =>
      passage.article.language === language ||
      (passage.article.language === 'nb' && !byId.has(`${language}:${passage.id}`)),
  );
}

function docOf({ id, article, path, text, questions }: Passage): Doc {
  return {
    id,
    title: `${article.title} ${path.join(' ')}`,
    text: `${plainText(text)}\n${questions.join('\n')}`,
  };
}
