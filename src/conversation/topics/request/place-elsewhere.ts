import type { DraftFields } from '../../../requests/request.ts';
import type { Situation } from '../../situation.ts';

/** Nobody meets in Bodø when the county is Agder after all: the place goes with the county it lay in. */
export function withoutPlaceElsewhere(
  { services }: Situation,
  { place }: DraftFields,
  changes: Partial<DraftFields>,
): Partial<DraftFields> {
  const { counties } = changes;
  if (!counties || place === null || changes.place !== undefined) return changes;
  const around = services.directory.detect(place).counties;
  const isElsewhere = around.length > 0 && !around.some((county) => counties.includes(county));
  return isElsewhere ? { ...changes, place: null } : changes;
}
