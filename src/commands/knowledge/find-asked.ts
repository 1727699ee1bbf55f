import { findGaps, type GapKnowledge } from '../../feedback/find-gaps.ts';
import { StartProblem } from '../../operations/start-problem.ts';
import { readWaitingQuestions } from '../../requests/read-questions.ts';
import type { DatabaseAddress } from '../../storage/address.ts';
import { readBeside, readRecent } from './open-gap-store.ts';

const SHORTEST_ID = 4;

/** What a draft is made from. */
export interface Asked {
  readonly text: string;
  /** The pådriver's words, when they came back. */
  readonly answer: string | null;
  /** The name of who asked, to be taken out of the answer. */
  readonly asker: string | null;
}

/**
 * Finds the question for a pådriver, or else the group of unanswered ones, whose id begins so.
 *
 * @throws StartProblem when there is none, or more than one
 */
export async function findAsked(
  database: DatabaseAddress,
  knowledge: GapKnowledge,
  id: string,
): Promise<Asked> {
  if (!/^[\w-]+$/.test(id) || id.length < SHORTEST_ID)
    throw new StartProblem(`"${id}" is no id: give at least its first ${SHORTEST_ID} letters.`);
  const stored = await readBeside(database, async (query) => ({
    questions: await readWaitingQuestions(query),
    unanswered: await readRecent(query, Date.now()),
  }));
  const starts = (each: { readonly id: string }) => each.id.startsWith(id.toLowerCase());
  const sent = stored?.questions.filter(starts) ?? [];
  const groups =
    stored && sent.length === 0 ? findGaps(stored.unanswered.questions, knowledge).gaps.filter(starts) : [];
  const found: Asked[] = [
    ...sent.map(({ text, answer, requester }) => ({ text, answer, asker: requester?.name ?? null })),
    ...groups.map(({ example }) => ({ text: example, answer: null, asker: null })),
  ];
  const [only] = found;
  if (only === undefined)
    throw new StartProblem(
      `There is no question ${id}. See "npm run requests -- questions" and "npm run knowledge -- gaps".`,
    );
  if (found.length > 1) throw new StartProblem(`${found.length} ids begin with ${id}: give more of it.`);
  return only;
}
