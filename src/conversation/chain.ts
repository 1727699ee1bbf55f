import type { Session } from './session.ts';
import type { Outcome, Situation } from './situation.ts';
import type { Part } from './understand/parts.ts';

/** Answers the parts of a message one after the other; each sees the session the one before left. */
export async function chain(
  situation: Situation,
  parts: readonly Part[],
  answer: (situation: Situation, part: Part) => Promise<Outcome>,
): Promise<Outcome> {
  let joined: Outcome | null = null;
  for (const part of parts) {
    const session = { ...(joined?.session ?? situation.session), ...placeTold(situation, parts) };
    const detection = situation.services.directory.detect(part.text);
    const next = await answer({ ...situation, session, text: part.text, detection }, part);
    joined = joined === null ? next : join(joined, next);
  }
  if (joined === null) throw new Error('a message with words has at least one part');
  return joined;
}

/** "Vi er i Hedmark. Hvem er kontakten?": what one sentence says of where holds for the others. */
function placeTold({ detection }: Situation, parts: readonly Part[]): Pick<Session, 'counties'> | null {
  const { counties, ambiguous } = detection;
  const isTold = parts.length > 1 && counties.length > 0 && ambiguous === null;
  return isTold ? { counties: [...counties] } : null;
}

function join(first: Outcome, next: Outcome): Outcome {
  return {
    session: next.session,
    replies: [...first.replies, ...next.replies],
    effects: [...first.effects, ...next.effects],
    intents: [...new Set([...first.intents, ...next.intents])],
    counties: [...new Set([...first.counties, ...next.counties])].sort(),
    confidence: Math.min(first.confidence, next.confidence),
    retrieved: [...first.retrieved, ...next.retrieved],
  };
}
