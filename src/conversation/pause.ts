import { osloDay } from './oslo-time.ts';
import type { Session } from './session.ts';

const DAY = 86_400_000;

/** An open form that nobody has touched for so long is put away. */
const KEPT_DAYS = 14;

/** How a session is taken up again: as it lay, or without the form that was left too long; and what the person is told of it. */
export interface TakenUp {
  readonly session: Session;
  readonly told: 'expired' | 'resumed' | null;
}

/**
 * Takes up a session after a pause. A form from another day is still there, and the person is told where they were; after 14 days
 * it is put away.
 *
 * @param at the message's time, ISO 8601 with offset
 */
export function takeUp(session: Session, at: string): TakenUp {
  const { draft, updatedAt } = session;
  if (draft === null || updatedAt === null) return { session, told: null };
  const days = (Date.parse(at) - Date.parse(updatedAt)) / DAY;
  if (days > KEPT_DAYS)
    return {
      session: { ...session, draft: null, shelved: null, pending: null, choices: [] },
      told: 'expired',
    };
  return { session, told: days > 0.5 && osloDay(at) !== osloDay(updatedAt) ? 'resumed' : null };
}
