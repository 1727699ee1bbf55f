import { headBeforeTail } from './compounds.ts';
import { edits, undoubled } from './edit-distance.ts';
import type { FoundName } from './found-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type NameEntry, rankOf } from './name-entry.ts';
import { looseKey } from './name-keys.ts';
import { isName } from './person-names.ts';
import type { Piece } from './pieces.ts';
import { type Expectation, expectationAt } from './place-expected.ts';

interface Target {
  readonly key: string;
  /** As it is spelt, in small letters. */
  readonly name: string;
  readonly entry: NameEntry;
  readonly rank: number;
}

/** Names by the length of their loose key. */
export type Targets = ReadonlyMap<number, readonly Target[]>;

/** Shortest word that may be a misspelling, by rank of the name: county, municipality, former municipality, place. */
const shortestWord = [4, 5, 6, 7];
/** The same where hardly anything but a place can be meant. */
const shortestAskedFor = [4, 5, 5, 6];
/** Where no place is expected, only counties and municipalities of today, and from this length on. */
const shortestUnexpected = 6;
const longestWord = 20;

/** Names that a misspelling may stand for. Ordinary words, short forms and words for people are left out. */
export function misspellingTargets(gazetteer: Gazetteer): Targets {
  const targets = new Map<number, Target[]>();
  const seen = new Set<string>();
  for (const [name, entry] of gazetteer.names) {
    const key = looseKey(name);
    const sense = entry.senses[0];
    if (!sense || name.includes(' ') || entry.abbreviation || entry.isForPeople) continue;
    if (seen.has(key) || isOrdinary(name, gazetteer)) continue;
    seen.add(key);
    const target = { key, name, entry, rank: rankOf(sense.kind) };
    const alike = targets.get(key.length);
    if (alike) alike.push(target);
    else targets.set(key.length, [target]);
  }
  return targets;
}

/** A name that is a common word has too many neighbours; one that is a rare word can still be misspelt. */
function isOrdinary(name: string, gazetteer: Gazetteer): boolean {
  const strength = gazetteer.ordinary.get(name);
  return strength === 'strict' || strength === 'never';
}

/** Finds misspelt names among the pieces that no name has taken. */
export function findMisspelt(
  pieces: readonly Piece[],
  taken: readonly FoundName[],
  { gazetteer, targets }: { gazetteer: Gazetteer; targets: Targets },
): FoundName[] {
  const free = new Set(pieces.keys());
  for (const name of taken) for (let index = name.from; index < name.to; index++) free.delete(index);
  const found: FoundName[] = [];
  for (const index of free) {
    const piece = pieces[index];
    if (!piece || !mayBeMisspelt(piece, index, { pieces, gazetteer })) continue;
    const entry = nearest(piece.lower, expectationAt(index, pieces), targets);
    if (entry) found.push({ entry, from: index, to: index + 1, how: 'misspelt', tail: '' });
  }
  return found;
}

function mayBeMisspelt(
  piece: Piece,
  index: number,
  { pieces, gazetteer }: { pieces: readonly Piece[]; gazetteer: Gazetteer },
): boolean {
  const { lower } = piece;
  if (lower.length < 4 || lower.length > longestWord || /\d/.test(lower)) return false;
  if (gazetteer.ordinary.has(lower) || isOtherWord(lower, gazetteer) || isName(lower, gazetteer))
    return false;
  if (lower.endsWith('s') && isName(lower.slice(0, -1), gazetteer)) return false;
  return !isBesideFirstName(index, pieces, gazetteer);
}

/** A word that only looks like a name, in full letters or in ASCII: "grønn", "gronn". */
function isOtherWord(word: string, { notMisspellings }: Gazetteer): boolean {
  return notMisspellings.has(word) || notMisspellings.has(looseKey(word));
}

function isBesideFirstName(index: number, pieces: readonly Piece[], gazetteer: Gazetteer): boolean {
  const before = pieces[index - 1];
  return (
    before !== undefined && pieces[index]?.gap === ' ' && before.capital && isName(before.lower, gazetteer)
  );
}

function nearest(word: string, expected: Expectation, targets: Targets): NameEntry | null {
  const head = headBeforeTail(word);
  const forms = [word, word.endsWith('s') ? word.slice(0, -1) : null, head].filter((form) => form !== null);
  for (const form of forms) {
    const entry = nearestTo(form, form === head && expected === 'no' ? 'likely' : expected, targets);
    if (entry) return entry;
  }
  return null;
}

function nearestTo(word: string, expected: Expectation, targets: Targets): NameEntry | null {
  const key = looseKey(word);
  if (expected === 'no' && key.length < shortestUnexpected) return null;
  const reach = expected !== 'no' && key.length >= 8 ? 2 : 1;
  let best: Target[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const target of targetsNear(key.length - reach, word.length + reach, targets)) {
    const count = allowedEdits({ word, key }, target, expected);
    if (count === null || count > fewest) continue;
    best = count < fewest ? [target] : [...best, target];
    fewest = count;
  }
  return agreed(nearestInLetters(word, best));
}

function targetsNear(shortest: number, longest: number, targets: Targets): Target[] {
  const near: Target[] = [];
  for (let length = shortest; length <= longest; length++) near.push(...(targets.get(length) ?? []));
  return near;
}

/** Of names equally near, those nearer in their own letters: "basfjord" is Balsfjord rather than Båtsfjord. */
function nearestInLetters(word: string, best: readonly Target[]): readonly Target[] {
  if (best.length < 2) return best;
  const counts = best.map((target) => edits(word, target.name));
  const fewest = Math.min(...counts);
  return best.filter((_, index) => counts[index] === fewest);
}

const hasSpecialLetter = (name: string) => /[^\p{ASCII}]/u.test(name);

interface Spelling {
  readonly word: string;
  /** Its loose key. */
  readonly key: string;
}

/** How far a word is from a name, or null when that is more than such a name allows. */
function allowedEdits({ word, key }: Spelling, target: Target, expected: Expectation): number | null {
  const shortest = (expected === 'sure' ? shortestAskedFor : shortestWord)[target.rank] ?? longestWord;
  if (key.length < shortest || (expected === 'no' && target.rank > 1)) return null;
  const sameStart = key[0] === target.key[0];
  if (!sameStart && target.key.length < 8 && key[0] !== target.key[1]) return null;
  const most = mostEdits(key, target, sameStart && expected !== 'no');
  const count = fewestEdits({ word, key }, target);
  if (count > most || (count === 0 && (expected === 'no' || key.length < shortestUnexpected))) return null;
  return count + (sameStart ? 0 : 0.5) - (undoubled(key) === undoubled(target.key) ? 0.5 : 0);
}

/** In ASCII letters, or in its own: "rogaand" lacks one letter, though "aa" may stand for "å"; "dataene" is not near Dalane. */
function fewestEdits({ word, key }: Spelling, target: Target): number {
  if (word === key) return edits(key, target.key);
  const ownLetters = edits(word, target.name);
  return [word, target.name].some(hasSpecialLetter)
    ? Math.min(edits(key, target.key), ownLetters)
    : ownLetters;
}

function mostEdits(key: string, target: Target, isLikely: boolean): number {
  return isLikely && target.rank <= 2 && target.key.length >= 9 && key.length >= 8 ? 2 : 1;
}

/** Equally near names must agree; else the weightier one, else both ("kristiansnd" may be either town). */
function agreed(best: readonly Target[]): NameEntry | null {
  const top = Math.min(...best.map((target) => target.rank));
  const entries = best.filter((target) => target.rank === top).map((target) => target.entry);
  const [first] = entries;
  if (!first) return null;
  const counties = [...new Set(entries.flatMap((entry) => entry.counties))].sort();
  if (counties.length === first.counties.length) return first;
  return counties.length > 2
    ? null
    : { ...first, senses: entries.flatMap((entry) => entry.senses), counties };
}
