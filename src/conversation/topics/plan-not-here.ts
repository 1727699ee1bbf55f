import type { Retrieval } from '../../retrieval/retriever.ts';
import { readerOf } from '../document-scope.ts';
import type { Situation } from '../situation.ts';

/** `knowledge/unknowns.yaml`: "the content of the single counties' plans is not with me". It is, once one was imported. */
export const PLAN_GAP = 'one-plan';

/**
 * Why a question has no answer. Of a plan of another county than this workspace is set to, also that only this county's
 * documents are answered from here; whether the other one's were taken in is not told.
 */
export function sayGap(situation: Situation, gap: Retrieval['gap']): string | undefined {
  if (gap?.id !== PLAN_GAP) return gap?.text;
  const { member } = readerOf(situation);
  const meant = countiesMeant(situation);
  if (member === null || meant.length === 0 || meant.includes(member)) return gap.text;
  const county = situation.services.directory.countyName(member);
  return `${gap.text} ${situation.say('document-only-own', { county })}`;
}

/** "Jeg jobber i Vestland. Hva sier planen vår?": where they said they are, when the question itself does not say. */
function countiesMeant({ detection, person, session, services, beside }: Situation) {
  if (detection.counties.length > 0) return detection.counties;
  const told = services.directory.detect(beside).counties;
  if (told.length > 0) return told;
  return person.county === null || person.county === undefined ? session.counties : [person.county];
}
