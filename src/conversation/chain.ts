import type { Detection } from '../directory/detection.ts';
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
    const detection = whereOf(situation, part.text);
    const next = await answer({ ...situation, session, text: part.text, detection }, part);
    joined = joined === null ? next : join(joined, next);
  }
  if (joined === null) throw new Error('a message with words has at least one part');
  return joined;
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
