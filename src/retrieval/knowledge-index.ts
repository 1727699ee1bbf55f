import { termOf } from '../language/terms.ts';
import type { ArticleFile } from './article-file.ts';
import { type AskedFor, type AskingText, learnAskedFor } from './asked-for.ts';
import type { MakeIndex } from './keep-index.ts';
import { buildLexicalIndex, type IndexedText, type LexicalIndex } from './lexical-index.ts';
import { namesIn } from './names.ts';
import type { Passage } from './passage.ts';
import { cutPassages } from './passages.ts';
import { indexLanguage, plainText } from './plain-text.ts';
import type { Article } from './retriever.ts';
import type { Synonyms } from './synonyms.ts';
import type { IndexLanguage } from './vocabulary.ts';
import { gatherUnanswered, gatherWordings, type Wordings } from './wordings.ts';

/** Everything searched when a question comes: made anew when an article changes. */
export interface KnowledgeIndex {
  readonly files: readonly ArticleFile[];
  readonly passages: readonly Passage[];
  /** One document a passage. */
  readonly words: LexicalIndex;
  /** One document an article and language. */
  readonly wholes: LexicalIndex;
  /** The whole (document of `wholes`) of each passage. */
  readonly wholeOf: readonly number[];
  readonly wordings: Wordings;
  /** Ways of asking for what no article tells. */
  readonly unanswered: Wordings;
  /** Which passage a question asks for, see also `isUntold`; null where nobody wrote down what is not told. */
  readonly askedFor: AskedFor | null;
  readonly synonyms: Synonyms;
  /** How near each passage lies to the question in hand by its meaning, 0..1; empty without an embedding model. */
  readonly near: ReadonlyMap<number, number>;
  /** Words that the articles use as names, lower-cased. */
  readonly names: ReadonlySet<string>;
  /** By language and passage id: `nn:behovsverksted#2`. */
  readonly byId: ReadonlyMap<string, Passage>;
  /** The number of the term of a word that stands in an article; the articles' words are few, and each is stemmed once. */
  numberOf(word: string, language: IndexLanguage): number | null;
  /** The terms of a passage, its heading and its questions. */
  termsOf(passage: number): ReadonlySet<number>;
  /** The terms of the whole article, in the passage's language. */
  termsOfArticle(passage: number): ReadonlySet<number>;
}

const makeAnew: MakeIndex = (_, texts) => buildLexicalIndex(texts);

export function indexKnowledge(
  files: readonly ArticleFile[],
  synonyms: Synonyms,
  makeIndex = makeAnew,
): KnowledgeIndex {
  const passages = cutPassages(files);
  const words = makeIndex('passages', passages.map(textOfPassage));
  const numbers = new Map(files.map(({ article }, number) => [article, number]));
  const numberOf = rememberNumbers(words);
  const terms = termSets(words);
  const wholeOf = passages.map(({ article }) => numbers.get(article) ?? 0);
  const articleTerms = unite(terms, wholeOf);
  return {
    files,
    passages,
    words,
    wholes: makeIndex(
      'articles',
      files.map(({ article }) => textOfArticle(article)),
    ),
    wholeOf,
    wordings: gatherWordings(passages, { index: words, numberOf }),
    unanswered: gatherUnanswered(passages, new Map(files.map(({ article, ways }) => [article, ways])), {
      index: words,
      numberOf,
    }),
    askedFor: files.some(({ ways }) => ways.unanswered.length > 0)
      ? learnAskedFor(askingTexts(files, passages))
      : null,
    synonyms,
    near: new Map(),
    names: namesIn(passages.map(({ text }) => plainText(text))),
    byId: new Map(passages.map((passage) => [`${passage.article.language}:${passage.id}`, passage])),
    numberOf,
    termsOf: (passage) => terms[passage] ?? nothing,
    termsOfArticle: (passage) => articleTerms.get(wholeOf[passage] ?? -1) ?? nothing,
  };
}

const UNTOLD = 'untold:';

/** Whether a label of `askedFor` is something that no article tells. */
export function isUntold(label: string): boolean {
  return label.startsWith(UNTOLD);
}

function askingTexts(files: readonly ArticleFile[], passages: readonly Passage[]): AskingText[] {
  const told = passages.flatMap(({ id, article, path, text, questions }) =>
    [path.at(-1) ?? article.title, ...questions, plainText(text)].map((asking) => ({
      label: id,
      text: asking,
      language: indexLanguage(article.language),
    })),
  );
  const untold = files.flatMap(({ article, ways }) =>
    ways.unanswered.map((text) => ({
      label: `${UNTOLD}${article.id}`,
      text,
      language: indexLanguage(article.language),
    })),
  );
  return [...told, ...untold];
}

function rememberNumbers({ vocabulary }: LexicalIndex): KnowledgeIndex['numberOf'] {
  const known = { no: new Map<string, number | null>(), en: new Map<string, number | null>() };
  return (word, language) => {
    const before = known[language].get(word);
    if (before !== undefined) return before;
    const number = vocabulary.number(termOf(word, language));
    known[language].set(word, number);
    return number;
  };
}

const nothing: ReadonlySet<number> = new Set();

function termSets(words: LexicalIndex): Set<number>[] {
  const sets = Array.from({ length: words.size }, () => new Set<number>());
  for (let term = 0; term < words.vocabulary.size; term += 1)
    for (const document of words.postings.of(term).documents) sets[document]?.add(term);
  return sets;
}

function unite(terms: readonly ReadonlySet<number>[], wholeOf: readonly number[]): Map<number, Set<number>> {
  const united = new Map<number, Set<number>>();
  terms.forEach((set, passage) => {
    const whole = wholeOf[passage] ?? 0;
    const all = united.get(whole) ?? new Set<number>();
    for (const term of set) all.add(term);
    united.set(whole, all);
  });
  return united;
}

function textOfPassage({ article, section, path, text, questions }: Passage): IndexedText {
  return {
    language: indexLanguage(article.language),
    fields: [
      { text: article.title, weight: section === 0 ? 2 : 0.5 },
      { text: path.join(' '), weight: 2 },
      { text: questions.join(' \n'), weight: 0.7 },
      { text: plainText(text), weight: 1 },
    ],
  };
}

function textOfArticle(article: Article): IndexedText {
  return {
    language: indexLanguage(article.language),
    fields: [
      { text: article.title, weight: 3 },
      { text: article.questions.join(' \n'), weight: 1.5 },
      { text: plainText(`${article.short}\n${article.more ?? ''}`), weight: 1 },
    ],
  };
}
