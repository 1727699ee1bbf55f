import type { DraftFields } from '../../../requests/request.ts';
import type { Situation } from '../../situation.ts';

/** Nobody meets in Bodø when the county is Agder after all: the place goes with the county it lay in. */
export function withoutPlaceElsewhere(
  { services, text }: Situation,
  { place }: DraftFields,
  changes: Partial<DraftFields>,
): Partial<DraftFields> {
  const { counties } = changes;
  if (!counties || place === null || changes.place !== undefined) return changes;
  if (isDenied(text, place)) return { ...changes, place: null };
  const around = services.directory.detect(place).counties;
  const isElsewhere = around.length > 0 && !around.some((county) => counties.includes(county));
  return isElsewhere ? { ...changes, place: null } : changes;
}

/** "Ikke Hamar, hele Innlandet." */
function isDenied(text: string, place: string): boolean {
  const denied = /(?<!\p{L})(?:ikke|ikkje|not)\s+(?:i\s+|in\s+|på\s+)?(?<what>.*)/iu.exec(text)?.groups?.[
    'what'
  ];
  return denied?.toLowerCase().startsWith(place.toLowerCase()) ?? false;
}

/** Where one meets online there is no place to come to. */
export function withoutPlaceOnline(
  { place }: DraftFields,
  changes: Partial<DraftFields>,
): Partial<DraftFields> {
  const isGone = changes.format === 'digital' && place !== null && changes.place === undefined;
  return isGone ? { ...changes, place: null } : changes;
}
