import { fold } from '../../language/tokens.ts';
import type { Slot } from '../../requests/request.ts';
import { namedSlot } from './slots/correction-cues.ts';

const asking =
  '(?:hvor mange|kor mange|koffor mange|how many|hva slags|kva slags|hva|kva|ka|what|hvilke[nt]?|kva for|which|nar|ka tid|when|hvor|kor|where|hvem|kven|kem|who)';
const self = '(?:jeg|eg|ae|vi|me|mi|i|we)';
const said =
  '(?:sagt|skrevet|skreve|oppgitt|oppgjeve|valgt|valt|svart|fort opp|fylt (?:ut|inn)|lagt inn|bedt om|say|said|write|written|choose|chosen|put|enter|entered|given|give|answered|pick|picked)';
const asks = new RegExp(
  `^(?:og |men |and |but |forresten,? |hei,? )*${asking}\\b(?: \\w+){0,3}? (?:(?:har|have|did) ${self}(?: (?:na|no|egentlig|eigentleg|already|alt))* ${said}|(?:sa|skrev|skreiv|valgte|valde|ba) ${self})\\b`,
);

const bySlot: readonly (readonly [Slot, RegExp])[] = [
  ['participants', /\b(?:hvor|kor|how) (?:mange|many)\b/],
  ['period', /\b(?:nar|ka tid|when)\b/],
  ['audience', /\b(?:hvem|kven|kem|who)\b/],
  ['activity', /\b(?:hva|kva) slags\b/],
];

/** "Hvor mange har jeg sagt?", "hva har jeg skrevet som tema?": the slot that is asked about, "all" for the form; else null. */
export function asksOfForm(text: string): Slot | 'all' | null {
  const folded = fold(text)
    .replace(/[?!.]+$/, '')
    .trim();
  if (!asks.test(folded)) return null;
  const named = namedSlot(text)?.slot ?? null;
  const asked = bySlot.find(([, words]) => words.test(folded))?.[0];
  return asked ?? named ?? 'all';
}
