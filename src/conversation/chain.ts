import type { Detection } from '../directory/detection.ts';
import type { Session } from './session.ts';
import type { Outcome, Situation } from './situation.ts';
import type { Part } from './understand/part.ts';

/**
 * Answers the parts of a message one after the other; each sees the session the one before left. A form is begun before what is
 * asked beside it is answered, so that the answer knows of it; what it asks is said last.
 */
export async function chain(
  situation: Situation,
  parts: readonly Part[],
  answer: (situation: Situation, part: Part) => Promise<Outcome>,
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  let unanswered = '';
  const wishes = parts.filter(({ matter }) => matter === 'request');
  const inTurn = [...wishes, ...parts.filter((part) => !wishes.includes(part))];
  for (const part of inTurn) {
    const session = { ...(outcomes.at(-1)?.session ?? situation.session), ...placeTold(situation, parts) };
    const detection = whereOf(situation, part.text);
    const own = { ...situation, session, text: part.text, beside: part.beside ?? '', unanswered, detection };
    const next = await answer(own, part);
    outcomes.push(next);
    if (isUnanswered(next)) unanswered = `${unanswered} ${part.text}`.trim();
  }
  const [first, ...others] = formLast(inTurn, outcomes);
  if (!first) throw new Error('a message with words has at least one part');
  return others.reduce(join, first);
}

/** A question that was met by a choice of articles or the offer of a person. */
function isUnanswered({ intents, replies }: Outcome): boolean {
  return (
    intents.every((intent) => intent === 'question') &&
    replies.every(({ kind }) => kind === 'handoff' || kind === 'clarify')
  );
}

/** One question a message: that of the form, and it comes last. */
function formLast(parts: readonly Part[], outcomes: readonly Outcome[]): readonly Outcome[] {
  const form = outcomes.find((_, index) => ['request', 'form'].includes(parts[index]?.matter ?? ''));
  const last = outcomes.at(-1);
  if (form === undefined || last === undefined) return doubtsLast(outcomes);
  const others = doubtsLast(outcomes.filter((outcome) => outcome !== form));
  const session =
    form.session.draft === null ? last.session : { ...last.session, pending: form.session.pending };
  return [...others, { ...form, session }];
}

/** What has an answer is said first; of several questions without one, the last is said, which knows of the others. */
function doubtsLast(outcomes: readonly Outcome[]): readonly Outcome[] {
  const doubt = outcomes.findLast(isUnanswered);
  if (doubt === undefined || outcomes.length < 2) return outcomes;
  const others = outcomes.filter((outcome) => !isUnanswered(outcome));
  const session = { ...(outcomes.at(-1)?.session ?? doubt.session), pending: doubt.session.pending };
  return [...others, { ...doubt, session }];
}

/** "Vi er i Hedmark. Hvem er kontakten?": what one sentence says of where holds for the others. */
function placeTold(
  { text: whole, detection }: Situation,
  parts: readonly Part[],
): Pick<Session, 'counties'> | null {
  const { counties, ambiguous } = detection;
  const isPart = parts.some(({ text }) => text !== whole.trim());
  const isTold = isPart && counties.length > 0 && ambiguous === null;
  return isTold ? { counties: [...counties] } : null;
}

/** "Et kurs i Fredrikstad, hvem er pådriver der?": there is where the message as a whole speaks of. */
function whereOf({ services, detection }: Situation, text: string): Detection {
  const own = services.directory.detect(text);
  return own.mentions.length === 0 && /(?<!\p{L})(?:der|there)(?!\p{L})/iu.test(text) ? detection : own;
}

/** Two outcomes of one message, one after the other. */
export function join(first: Outcome, next: Outcome): Outcome {
  return {
    session: next.session,
    replies: [...first.replies, ...next.replies],
    effects: [...first.effects, ...next.effects],
    intents: [...new Set([...first.intents, ...next.intents])],
    counties: [...new Set([...first.counties, ...next.counties])].sort(),
    confidence: Math.min(first.confidence, next.confidence),
    retrieved: [...first.retrieved, ...next.retrieved],
    why: [...first.why, ...next.why],
    ...(first.restsForm || next.restsForm ? { restsForm: true } : {}),
  };
}
