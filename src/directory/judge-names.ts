import { isBrand } from './brand-names.ts';
import type { FoundName } from './found-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hasKindBeside } from './kind-beside.ts';
import { isMerePlace } from './name-entry.ts';
import { opensContactQuestion } from './opening-name.ts';
import { isPersonName } from './person-names.ts';
import type { Piece } from './pieces.ts';
import * as evidence from './place-evidence.ts';
import { activityWord, anyPreposition, contactWord, countyWord, foreignCountry } from './words-around.ts';

/** Keeps the names that are meant as places, and leaves out ordinary words, people, brands and dishes. */
export function judgeNames(
  found: readonly FoundName[],
  pieces: readonly Piece[],
  { gazetteer, text }: { gazetteer: Gazetteer; text: string },
): FoundName[] {
  const kept = new Set<FoundName>();
  const open: FoundName[] = [];
  for (const name of found) {
    if (isBrand(name, pieces) || isAbroad(name, pieces) || isPersonName(name, pieces, gazetteer)) continue;
    if (isMeant({ found: name, pieces, gazetteer, text })) kept.add(name);
    else open.push(name);
  }
  for (const name of likelyInList(open, { pieces, gazetteer, text })) kept.add(name);
  keepCompany(open, kept, pieces);
  return found.filter((name) => kept.has(name));
}

/** "Lund i Sverige": a namesake in another country. */
function isAbroad({ to }: FoundName, pieces: readonly Piece[]): boolean {
  const [next, country] = pieces.slice(to, to + 2);
  if (!next) return false;
  if (/^, ?$/.test(next.gap)) return foreignCountry.test(next.lower);
  return /^(?:i|in)$/.test(next.lower) && foreignCountry.test(country?.lower ?? '');
}

function isMeant(around: evidence.Surroundings): boolean {
  const { found } = around;
  if (found.how !== 'exact') return true;
  if (found.entry.abbreviation) return isMeantAsShortForm(around);
  const strength = strengthOf(around);
  if (strength === null || strength === 'free') return true;
  if (strength === 'loose' && (evidence.isLikelyPlace(around) || evidence.isKeyword(around))) return true;
  if (hasKindBeside(around)) return true;
  if (strength === 'never') return evidence.isCapitalAfterPreposition(around);
  return (
    evidence.isWholeMessage(around) ||
    evidence.isCapitalAfterPreposition(around) ||
    evidence.isCapitalInSentence(around) ||
    evidence.isAskedFor(around) ||
    evidence.ownsARole(around) ||
    opensContactQuestion(around) ||
    evidence.isToldAsOwn(around)
  );
}

/** How ordinary the word is that spells the name; null when it is no ordinary word. */
function strengthOf({ found, pieces, gazetteer }: evidence.Surroundings) {
  const word = pieces[found.from]?.lower;
  if (word === undefined || found.to - found.from > 1) return null;
  const genitive = word.endsWith('s') && !gazetteer.names.has(word) ? word.slice(0, -1) : word;
  return (
    gazetteer.ordinary.get(word) ??
    gazetteer.ordinary.get(genitive) ??
    strengthAsPersonName(word, found, gazetteer)
  );
}

/** A village that people are called after, or a municipality in a spelling that only people have ("Hoel"). */
function strengthAsPersonName(
  word: string,
  { entry }: FoundName,
  gazetteer: Gazetteer,
): 'strict' | 'loose' | null {
  if (gazetteer.firstNames.has(word) && isMerePlace(entry)) return 'strict';
  if (!gazetteer.surnames.has(word)) return null;
  if (!gazetteer.names.has(word)) return 'strict';
  return isMerePlace(entry) ? 'loose' : null;
}

/** Short forms of two or three letters are meant in capitals, beside "fylke", or where somebody asks for a contact. */
function isMeantAsShortForm({ found, pieces }: evidence.Surroundings): boolean {
  const own = pieces.slice(found.from, found.to).filter((piece) => piece.text !== '&');
  const letters = own.reduce((sum, piece) => sum + piece.text.length, 0);
  if (letters > 3) return true;
  const next = pieces[found.to];
  if (next && next.gap === ' ' && countyWord.test(next.lower)) return true;
  if (next?.gap === '-') return false;
  const inCapitals = own.every((piece) => /^\p{Lu}+$/u.test(piece.text));
  if (letters === 3 && inCapitals) return true;
  const prepared = anyPreposition.has(pieces[found.from - 1]?.lower ?? '');
  if (prepared && /fk$/.test(own.at(-1)?.lower ?? '')) return true;
  if (pieces.length === found.to - found.from) return inCapitals || letters === 3;
  const asked = pieces.some((piece) => contactWord.test(piece.lower) || activityWord.test(piece.lower));
  return asked && (prepared || contactWord.test(pieces[found.from - 1]?.lower ?? ''));
}

/** "asker og hamar": two rare words that are municipalities, side by side. */
function likelyInList(
  open: readonly FoundName[],
  { pieces, gazetteer, text }: Omit<evidence.Surroundings, 'found'>,
): FoundName[] {
  const likely = open.filter(
    (found) => strengthOf({ found, pieces, gazetteer, text }) === 'loose' && !isMerePlace(found.entry),
  );
  return likely.filter((name) =>
    open.some((other) => other !== name && !isMerePlace(other.entry) && areCompany(name, other, pieces)),
  );
}

/** "Klepp, time og hå": an open name joined to a kept one is kept, if it has a capital or neither is a mere place. */
function keepCompany(open: readonly FoundName[], kept: Set<FoundName>, pieces: readonly Piece[]): void {
  let grown = true;
  while (grown) {
    grown = false;
    for (const name of open) {
      if (kept.has(name) || ![...kept].some((friend) => areCompany(name, friend, pieces))) continue;
      kept.add(name);
      grown = true;
    }
  }
}

function areCompany(name: FoundName, friend: FoundName, pieces: readonly Piece[]): boolean {
  const [first, second] = name.from < friend.from ? [name, friend] : [friend, name];
  const between = pieces.slice(first.to, second.from).map((piece) => piece.lower);
  const gap = pieces[second.from]?.gap ?? '';
  const isList =
    (between.length === 0 && /^, ?$/.test(gap)) ||
    /^(?:og|and|eller|or|samt|men|but)$/.test(between.join(' '));
  if (isList)
    return pieces[name.from]?.capital === true || (!isMerePlace(name.entry) && !isMerePlace(friend.entry));
  return first === name && isInside(name, friend) && isWithin(between, gap);
}

const pointing = new Set(
  'i på in ikke ikkje not den det han ho kommunen som ligger ligg er the one altså'.split(' '),
);

/** "vik i sogn", "strand, rogaland": what follows says where the first lies. */
function isWithin(between: readonly string[], gap: string): boolean {
  if (between.length === 0) return /^, ?$/.test(gap);
  return (
    between.length <= 4 &&
    /(?:^| )(?:i|på|in)$/.test(between.join(' ')) &&
    between.every((word) => pointing.has(word))
  );
}

function isInside(name: FoundName, outer: FoundName): boolean {
  return (
    !isMerePlace(name.entry) && name.entry.counties.some((county) => outer.entry.counties.includes(county))
  );
}
