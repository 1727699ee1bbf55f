import { fold } from '../../language/tokens.ts';
import type { Pending } from '../session.ts';

type Readings = Extract<Pending, { type: 'county' }>['readings'];

const whole = /\b(hele|heile|alle|begge|all|whole|both|storste|largest)\b/;
const ordinals: readonly RegExp[] = [
  /\b(forste|fyrste|first|ein|1)\b/,
  /\b(andre|second|to|2)\b/,
  /\b(tredje|third|tre|3)\b/,
];

/** Which of the offered readings an answer means that names none of them: "hele", "bare fylket", "den andre". */
export function readWhich(text: string, readings: Readings): Readings[number] | null {
  const folded = fold(text);
  const bySize = [...readings].sort((one, other) => one.counties.length - other.counties.length);
  const sizesDiffer = bySize.at(0)?.counties.length !== bySize.at(-1)?.counties.length;
  if (sizesDiffer && whole.test(folded)) return bySize.at(-1) ?? null;
  if (sizesDiffer && /\b(bare|berre|kun|only|just|fylket|fylke|county)\b/.test(folded))
    return bySize.at(0) ?? null;
  if (folded.split(/\s+/).length > 3) return null;
  const place = ordinals.findIndex((ordinal) => ordinal.test(folded));
  return readings[place] ?? null;
}
