import type { County } from '../directory/county.ts';
import type { Situation } from './situation.ts';
import { saysOurs } from './understand/document-question.ts';

/** The counties a message without a place is about: those talked about last, the person's own, or the tenant's. */
export function assumedCounties(situation: Situation): readonly County[] {
  const { session, text } = situation;
  const answered = session.lastAnswer?.counties ?? [];
  if (answered.length > 0 && pointsThere.test(text)) return answered;
  return session.counties.length > 0 ? session.counties : ownCounties(situation);
}

const pointsThere = /(?<!\p{L})(?:der|there|i (?:det )?fylket|in (?:that|the) county)(?!\p{L})/iu;

/**
 * The same for a question that names no place at all: an answer about a county is what was spoken of last, unless the person has a
 * county of their own, which an example from somewhere else does not change.
 */
export function countiesSpokenOf(situation: Situation): readonly County[] {
  const answered = situation.session.lastAnswer?.counties ?? [];
  const isOwn = ownCounties(situation).length > 0 || saysOurs(situation.text);
  return answered.length > 0 && !isOwn ? answered : assumedCounties(situation);
}

/** The county a person belongs to, as they said, else as the operator set for their workspace; else none. */
export function ownCounties(
  situation: Pick<Situation, 'person' | 'services' | 'message'>,
): readonly County[] {
  const own = situation.person.county ?? situation.services.tenantCounty(situation.message.tenant);
  return own === null ? [] : [own];
}
