import type { Language } from '../language/languages.ts';
import { groupQuestions } from './group-questions.ts';
import { subjectsOf } from './likeness.ts';
import { FEWEST_PEOPLE } from './people-at-least.ts';
import { hideRareWords, wordsOf } from './public-words.ts';
import type { UnansweredQuestion } from './read-unanswered.ts';

/** What several people asked and the knowledge base does not answer. */
export interface Gap {
  /** The beginning of the id of one of its questions; stable while that question is the most typical. */
  readonly id: string;
  readonly people: number;
  readonly times: number;
  /** A typical wording, without what could tell who asked. */
  readonly example: string;
  readonly language: Language;
  /** The article that comes nearest, with how well it would answer, 0..1. */
  readonly nearest: NearArticle | null;
  /** The entry of `knowledge/unknowns.yaml` that says the sources do not tell this, or null. */
  readonly unknown: string | null;
}

export interface NearArticle {
  readonly id: string;
  readonly title: string;
  readonly score: number;
}

export interface Gaps {
  readonly gaps: readonly Gap[];
  /** Questions in groups that are too small to be shown; null when those, too, are of too few people. */
  readonly hidden: number | null;
}

/** What the knowledge base makes of a question, and the words that everybody knows from it. */
export interface GapKnowledge {
  /** The articles best first, one entry each; and what it asks that the sources are known not to tell. */
  readonly search: (
    question: string,
    language: Language,
  ) => { readonly nearest: readonly NearArticle[]; readonly unknown: string | null };
  readonly texts: readonly string[];
}

// Comparing takes time that grows with the square of the number; the newest are what an editor should see.
const MOST_QUESTIONS = 3_000;
const ID_LENGTH = 8;

/** Groups unanswered questions by likeness. Groups of fewer than three people are left out. */
export function findGaps(questions: readonly UnansweredQuestion[], knowledge: GapKnowledge): Gaps {
  const newest = questions.slice(-MOST_QUESTIONS);
  const found = newest.map(({ text, language }) => ({
    text,
    language,
    ...knowledge.search(text, language),
  }));
  const subjects = subjectsOf(
    found.map(({ nearest, ...asked }) => ({ ...asked, nearest: nearest.map(({ id }) => id) })),
  );
  const knownWords = wordsOf(knowledge.texts);
  const groups = groupQuestions(subjects).map((members) =>
    members.flatMap((at) => {
      const question = newest[at];
      return question
        ? [{ ...question, nearest: found[at]?.nearest[0] ?? null, unknown: found[at]?.unknown ?? null }]
        : [];
    }),
  );
  const large = groups.filter((group) => peopleIn(group) >= FEWEST_PEOPLE);
  const small = groups.filter((group) => peopleIn(group) < FEWEST_PEOPLE).flat();
  return {
    gaps: large
      .map((group) => describe(group, knownWords))
      .sort((one, other) => other.people - one.people || other.times - one.times),
    hidden: small.length === 0 || peopleIn(small) >= FEWEST_PEOPLE ? small.length : null,
  };
}

type Member = UnansweredQuestion & Pick<Gap, 'nearest' | 'unknown'>;

function peopleIn(group: readonly UnansweredQuestion[]): number {
  return new Set(group.map(({ asker }) => asker)).size;
}

/** @param group the most typical question first */
function describe(group: readonly Member[], knownWords: ReadonlySet<string>): Gap {
  const [typical] = group;
  const wordings = group
    .slice(0, 5)
    .map(({ text, language }) => ({ text: hideRareWords(text, knownWords, group), language }))
    .sort((one, other) => hiddenIn(one.text) - hiddenIn(other.text));
  return {
    id: typical?.id.slice(0, ID_LENGTH) ?? '',
    people: peopleIn(group),
    times: group.length,
    example: wordings[0]?.text ?? '',
    language: wordings[0]?.language ?? 'nb',
    nearest: typical?.nearest ?? null,
    unknown: typical?.unknown ?? null,
  };
}

function hiddenIn(text: string): number {
  return text.split('…').length;
}
