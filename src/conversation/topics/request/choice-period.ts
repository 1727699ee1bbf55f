import type { Period } from '../../../requests/request.ts';
import type { Situation } from '../../situation.ts';

/** The period behind a button: "asap", "unknown", "spring-2027" or "autumn-2027"; null for anything else. */
export function periodOfChoice({ say }: Situation, value: string): Period | null {
  if (value === 'asap') return { from: null, to: null, said: say('choice-asap'), asap: true };
  if (value === 'unknown') return { from: null, to: null, said: say('choice-unknown-time'), asap: false };
  const [, season, year] = /^(spring|autumn)-(20\d{2})$/.exec(value) ?? [];
  if (season === undefined || year === undefined) return null;
  const said = say(`choice-${season}`, { year });
  // Spring is March to May, autumn September to November. Source: INTERFACES, "Seasons".
  return season === 'spring'
    ? { from: `${year}-03-01`, to: `${year}-05-31`, said, asap: false }
    : { from: `${year}-09-01`, to: `${year}-11-30`, said, asap: false };
}
