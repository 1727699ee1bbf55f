import type { County } from '../directory/county.ts';
import type { Situation } from './situation.ts';

/** The counties a message without a place is about: those talked about last, the person's own, or the tenant's. */
export function assumedCounties({ session, person, services, message }: Situation): readonly County[] {
  if (session.counties.length > 0) return session.counties;
  return ownCounties({ person, services, message });
}

/** The county a person belongs to, as they said, else as the operator set for their workspace; else none. */
export function ownCounties(
  situation: Pick<Situation, 'person' | 'services' | 'message'>,
): readonly County[] {
  const own = situation.person.county ?? situation.services.tenantCounty(situation.message.tenant);
  return own === null ? [] : [own];
}
