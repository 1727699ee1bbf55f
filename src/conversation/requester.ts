import type { Requester } from '../requests/request.ts';
import type { Situation } from './situation.ts';

/** Who asks: as the platform tells, else as the person said before; null when neither is known. */
export function requesterOf({ message, person }: Pick<Situation, 'message' | 'person'>): Requester | null {
  const email = message.user.email ?? person.email;
  const name = message.user.name ?? person.name ?? email;
  return name === null ? null : { name, email };
}
