import { missesAskedThing } from './asked-thing.ts';
import { isBesideThePoint } from './beside-the-point.ts';
import { missesASide } from './compares.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { namesNoSubject } from './open-question.ts';
import type { Reading } from './reading.ts';
import type { Retrieval } from './retriever.ts';

/** At and above: answered. Set so that of the tuned questions that have no answer fewer than one in twenty gets one. */
export const ANSWER_FROM = 0.31;
/** From here up to that: offered as choices. */
export const CHOOSE_FROM = 0.15;
/** A follow-up leaves more unsaid: of the tuned ones that have no answer half as many get one from here as from `ANSWER_FROM`. */
const HANGING_ANSWER_FROM = 0.4;
/** What is asked for by a name that is not said may be there in other words: of the tuned questions that are so, no right answer is below. */
const UNNAMED_ANSWER_FROM = 0.55;
/** And the same where what is missing is half of what the question says. */
const HALF = 0.45;

/**
 * One reading that is sure is an answer; of several, or none that is, the person is asked which.
 *
 * @param confidence of the likeliest passage, 0..1
 * @param beside what was told around the question
 */
export function verdictOf(
  index: KnowledgeIndex,
  reading: Reading,
  confidence: number,
  beside = '',
): Retrieval['verdict'] {
  const { query, leaning, candidates } = reading;
  const isOpen =
    query.leansOn === null
      ? beside === '' && namesNoSubject(index, reading)
      : isBesideThePoint(index, reading);
  if (isOpen && query.concepts.length === 0 && candidates.length > 1) return 'choose';
  if (confidence < CHOOSE_FROM) return 'none';
  const usual = leaning === 'none' ? ANSWER_FROM : HANGING_ANSWER_FROM;
  const { heaviestMissing = 0, unknown = 0 } = candidates[0]?.evidence ?? {};
  const isUnsure = confidence < UNNAMED_ANSWER_FROM;
  if (isUnsure && heaviestMissing >= HALF && unknown >= HALF) return 'none';
  const lacks = isUnsure && (heaviestMissing >= HALF || missesAskedThing(index, reading));
  return !isOpen && !lacks && confidence >= usual && !missesASide(index, reading) ? 'answer' : 'choose';
}
