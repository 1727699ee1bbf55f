import { readCompound } from './compounds.ts';
import type { FoundName } from './found-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type NameEntry, rankOf } from './name-entry.ts';
import { isPoorerSpelling, looseKey } from './name-keys.ts';
import { type Piece, runsOn } from './pieces.ts';

const longestName = 6;

/** Finds every name of the gazetteer that a text spells, the longest first; phrases that only hold a name are left out. */
export function findNames(pieces: readonly Piece[], gazetteer: Gazetteer): FoundName[] {
  const found: FoundName[] = [];
  for (let index = 0; index < pieces.length; ) {
    const next = nameAt(pieces, index, gazetteer);
    if (next && next !== 'phrase') found.push(next);
    index =
      next === null
        ? index + 1
        : next === 'phrase'
          ? index + phraseLength(pieces, index, gazetteer)
          : next.to;
  }
  return found;
}

function nameAt(pieces: readonly Piece[], index: number, gazetteer: Gazetteer): FoundName | 'phrase' | null {
  if (phraseLength(pieces, index, gazetteer) > 0) return 'phrase';
  for (let size = longestRun(pieces, index, gazetteer); size > 0; size--) {
    const entry = lookUp(keyOf(pieces, index, size), gazetteer);
    if (entry) return { entry, from: index, to: index + size, how: 'exact', tail: '' };
  }
  return compoundAt(pieces, index, gazetteer);
}

/** "agderkommunene", and over several pieces "Nord-Odalregionen". */
function compoundAt(pieces: readonly Piece[], index: number, gazetteer: Gazetteer): FoundName | null {
  for (let size = longestRun(pieces, index, gazetteer); size > 0; size--) {
    const compound = readCompound(keyOf(pieces, index, size), gazetteer);
    if (!compound) continue;
    return { entry: compound.entry, from: index, to: index + size, how: 'compound', tail: compound.tail };
  }
  return null;
}

function keyOf(pieces: readonly Piece[], index: number, size: number): string {
  let key = pieces[index]?.lower ?? '';
  for (let more = 1; more < size; more++) key += ` ${pieces[index + more]?.lower ?? ''}`;
  return key;
}

/** How many pieces may form one name from here. */
function longestRun(pieces: readonly Piece[], index: number, gazetteer: Gazetteer): number {
  const first = pieces[index]?.lower ?? '';
  if (!gazetteer.openings.has(first) && !gazetteer.openings.has(looseKey(first))) return 1;
  return runFrom(pieces, index);
}

function runFrom(pieces: readonly Piece[], index: number): number {
  let size = 1;
  for (; size < longestName; size++) {
    const piece = pieces[index + size];
    if (!piece || !runsOn(piece)) break;
  }
  return size;
}

/** The length of a phrase that is no place ("Bergens Tidende"), or 0. One written in small letters is only meant so. */
function phraseLength(pieces: readonly Piece[], index: number, gazetteer: Gazetteer): number {
  if (!gazetteer.notPlaceOpenings.has(pieces[index]?.lower ?? '')) return 0;
  for (let size = runFrom(pieces, index); size > 0; size--) {
    const phrase = gazetteer.notPlaces.get(keyOf(pieces, index, size));
    if (phrase === undefined) continue;
    const later = pieces.slice(index + 1, index + size);
    if (/\p{Lu}/u.test(phrase) || !later.some((piece) => piece.capital)) return size;
  }
  return 0;
}

/** A name as spelt, else in the genitive, else in poorer letters. */
function lookUp(key: string, gazetteer: Gazetteer): NameEntry | null {
  // Names in -s take no other s: "oss" is never "of Os".
  const genitive = key.length > 2 && /[^s]s$/.test(key) ? key.slice(0, -1) : null;
  return (
    gazetteer.names.get(key) ??
    (genitive === null ? undefined : gazetteer.names.get(genitive)) ??
    lookUpLoosely(key, gazetteer) ??
    (genitive === null ? null : lookUpLoosely(genitive, gazetteer))
  );
}

function lookUpLoosely(key: string, gazetteer: Gazetteer): NameEntry | null {
  const alike =
    gazetteer.loose.get(looseKey(key))?.filter((entry) => isPoorerSpelling(key, entry.name)) ?? [];
  const byRank = alike.toSorted((a, b) => rank(a) - rank(b));
  return byRank[0] ?? null;
}

function rank(entry: NameEntry): number {
  const kind = entry.senses[0]?.kind;
  return kind ? rankOf(kind) : 0;
}
