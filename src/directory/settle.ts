import type { County } from './county.ts';
import type { FoundName } from './found-name.ts';
import type { Sense } from './name-entry.ts';
import type { Piece } from './pieces.ts';
import { countyWord, formerWord, municipalityWord } from './words-around.ts';

/** A name with the counties that it means in this text. */
export interface SettledName {
  readonly found: FoundName;
  readonly sense: Sense | null;
  readonly counties: readonly County[];
  /** Several counties are left, and the text does not tell which. */
  readonly isOpen: boolean;
}

/** Settles each name by the word beside it: "Bø kommune" is the one of today, "gamle Os kommune" the former one. */
export function settleByNeighbours(found: FoundName, pieces: readonly Piece[]): SettledName {
  const { entry } = found;
  const chosen = chosenSenses(found, pieces);
  const counties = chosen.length > 0 ? countiesOf(chosen) : entry.counties;
  const isWhole = entry.shape === 'area' && (followsWhole(found, pieces) || isPairOfCounties(found, pieces));
  return {
    found,
    sense: chosen[0] ?? entry.senses[0] ?? null,
    counties,
    isOpen: counties.length > 1 && !isWhole,
  };
}

function chosenSenses({ entry, from, to, tail }: FoundName, pieces: readonly Piece[]): readonly Sense[] {
  const next = tail === '' ? nextWord(to, pieces) : tail;
  const former = formerWord.test(pieces[from - 1]?.lower ?? '') && entry.counties.length > 1;
  const beside = kindsBeside(next, pieces[from - 1]?.lower ?? '');
  const kinds = former ? ['former-municipality', 'former-county', ...beside] : beside;
  for (const kind of kinds) {
    const senses = entry.senses.filter((sense) => sense.kind === kind);
    if (senses.length > 0) return senses;
  }
  return [];
}

function nextWord(to: number, pieces: readonly Piece[]): string {
  const next = pieces[to];
  return next && /^[ -]$/.test(next.gap) ? next.lower : '';
}

function kindsBeside(next: string, before: string): Sense['kind'][] {
  if (municipalityWord.test(next) || /^(?:kommunen|heradet)$/.test(before))
    return ['municipality', 'former-municipality'];
  if (countyWord.test(next) || before === 'fylket') return ['county', 'former-county'];
  return [];
}

/** "hele Vestlandet", "alle fylkene i Viken". */
function followsWhole({ from }: FoundName, pieces: readonly Piece[]): boolean {
  const words = pieces.slice(Math.max(0, from - 5), from).map((piece) => piece.lower);
  return /(?:^| )(?:hele|heile|whole|entire|all of|samtlige|all|(?:alle|samtlige|all)(?: \S+)? (?:fylk\S+|kommun\S+|counties)(?: [ip]å?| in| of)?)(?: the)?$/.test(
    words.join(' '),
  );
}

/** "fylkene Vestfold og Telemark", "Nordland, Troms og Finnmark": the two counties of today, not the former one. */
function isPairOfCounties({ from, entry }: FoundName, pieces: readonly Piece[]): boolean {
  if (!/ og /.test(entry.name)) return false;
  const before = pieces[from - 1]?.lower ?? '';
  if (/^(?:både|fylkene|fylka|fylkeskommunene|begge|both|counties)$/.test(before)) return true;
  return /^, ?$/.test(pieces[from]?.gap ?? '') && /^\p{Lu}/u.test(pieces[from - 1]?.text ?? '');
}

/** "Sandnes i Finnmark", "Sande i Sunnfjord": a namesake that the register does not know lies where the text says. */
export function settleByPlacing(names: readonly SettledName[], pieces: readonly Piece[]): SettledName[] {
  return names.map((name, position) => {
    const outer = names[position + 1];
    if (!outer || outer.isOpen || name.sense?.kind === 'county' || name.found.entry.shape === 'area')
      return name;
    const words = pieces.slice(name.found.to, outer.found.from).map((piece) => piece.lower);
    const isOutside = !name.counties.some((county) => outer.counties.includes(county));
    return words.join(' ') === 'i' && isOutside ? { ...name, counties: outer.counties, isOpen: false } : name;
  });
}

/** Settles open names by the others: "Bø, den i Nordland", "Os på Vestlandet". A list ("Viken og Oslo") settles nothing. */
export function settleByCompany(names: readonly SettledName[], pieces: readonly Piece[]): SettledName[] {
  return names.map((name) => {
    if (!name.isOpen) return name;
    const told = new Set(
      names
        .filter(
          (other) => other !== name && !(name.found.entry.shape === 'area' && areListed(name, other, pieces)),
        )
        .filter(
          (other) => !other.isOpen || other.counties.length > name.counties.length || isAround(other, name),
        )
        .flatMap((other) => other.counties),
    );
    const left = name.counties.filter((county) => told.has(county));
    return left.length === 0
      ? name
      : { ...name, counties: left, isOpen: left.length > 1 && hasOnlyOpen(name, names) };
  });
}

/** An open area around another open name: "Os på Vestlandet". */
function isAround(outer: SettledName, inner: SettledName): boolean {
  return outer.found.entry.shape === 'area' || inner.found.entry.shape === 'area';
}

function hasOnlyOpen(name: SettledName, names: readonly SettledName[]): boolean {
  return names.every((other) => other === name || other.isOpen);
}

function areListed(a: SettledName, b: SettledName, pieces: readonly Piece[]): boolean {
  const [first, second] = a.found.from < b.found.from ? [a.found, b.found] : [b.found, a.found];
  const words = pieces.slice(first.to, second.from).map((piece) => piece.lower);
  return /^(?:og|and|samt|pluss|&)$/.test(words.join(' '));
}

/** Takes out readings that the text denies: "Bø, ikke den i Nordland". */
export function withoutDenied(name: SettledName, denied: ReadonlySet<County>): SettledName {
  if (!name.isOpen) return name;
  const left = name.counties.filter((county) => !denied.has(county));
  if (left.length === 0 || left.length === name.counties.length) return name;
  return { ...name, counties: left, isOpen: left.length > 1 && name.found.entry.shape !== 'area' };
}

function countiesOf(senses: readonly Sense[]): County[] {
  return [...new Set(senses.flatMap((sense) => sense.counties))].sort();
}
