import { edits } from './edit-distance.ts';
import type { FoundName } from './found-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type NameEntry, rankOf } from './name-entry.ts';
import { looseKey } from './name-keys.ts';
import { type Piece, runsOn } from './pieces.ts';
import { anyPreposition } from './words-around.ts';

/** Names of two or three words that a misspelling may stand for, by number of words. */
export type PhraseTargets = ReadonlyMap<
  number,
  readonly { readonly key: string; readonly entry: NameEntry }[]
>;

const mostEdits = 2;
const shortestPhrase = 8;
/** Districts and villages of several words are many; only long ones may be misspelt. */
const shortestPlace = 11;

/** Counties and municipalities of several words: "møre og romsdal", "nordre follo". */
export function phraseTargets(gazetteer: Gazetteer): PhraseTargets {
  const targets = new Map<number, { key: string; entry: NameEntry }[]>();
  for (const [name, entry] of gazetteer.names) {
    const sense = entry.senses[0];
    const words = name.split(' ').length;
    if (words < 2 || words > 3 || !sense || entry.abbreviation || entry.isForPeople) continue;
    // "vet Norge", "oss Norge": too near to "Vest-Norge", "Øst-Norge" to be a slip.
    if (sense.kind === 'part-of-country') continue;
    const key = looseKey(name);
    if (
      key.length < (rankOf(sense.kind) > 2 ? shortestPlace : shortestPhrase) ||
      / (?:kommune|fylke|fylkeskommune|county)$/.test(key)
    )
      continue;
    targets.set(words, [...(targets.get(words) ?? []), { key, entry }]);
  }
  return targets;
}

/** Finds names of several words with a slip in one of them: "møre og romsdl", "indre østfol". */
export function findMisspeltPhrases(
  pieces: readonly Piece[],
  spelt: readonly FoundName[],
  targets: PhraseTargets,
): FoundName[] {
  const found: FoundName[] = [];
  const longNames = new Set(spelt.filter((name) => name.to - name.from > 1).flatMap(indices));
  for (const [words, candidates] of targets)
    for (let from = 0; from + words <= pieces.length; from++) {
      const run = pieces.slice(from, from + words);
      if (longNames.has(from) || opensAsRelation(run) || !run.slice(1).every(runsOn)) continue;
      const entry = nearestPhrase(run, candidates);
      if (entry) found.push({ entry, from, to: from + words, how: 'misspelt', tail: '' });
    }
  return found;
}

/** "in Trøndelag" is not Inn-Trøndelag with a slip. */
function opensAsRelation([first]: readonly Piece[]): boolean {
  return first !== undefined && anyPreposition.has(first.lower);
}

function nearestPhrase(
  run: readonly Piece[],
  candidates: readonly { readonly key: string; readonly entry: NameEntry }[],
): NameEntry | null {
  const key = looseKey(run.map((piece) => piece.lower).join(' '));
  let best: { readonly entry: NameEntry } | null = null;
  let fewest = mostEdits + 1;
  for (const candidate of candidates) {
    if (candidate.key[0] !== key[0] || Math.abs(candidate.key.length - key.length) > mostEdits) continue;
    const count = wordwiseEdits(key.split(' '), candidate.key.split(' '));
    if (count >= fewest) continue;
    best = candidate;
    fewest = count;
  }
  return best?.entry ?? null;
}

/** Edits word for word; a word of two letters must be right, a longer one may have one slip, one of three only if the rest is right. */
function wordwiseEdits(words: readonly string[], target: readonly string[]): number {
  let sum = 0;
  for (const [index, word] of words.entries()) {
    const wanted = target[index] ?? '';
    const count = word === wanted ? 0 : edits(word, wanted);
    if (count > (wanted.length >= 3 ? 1 : 0)) return mostEdits + 1;
    sum += wanted.length === 3 ? count * mostEdits : count;
  }
  return sum;
}

function indices(name: FoundName): number[] {
  return Array.from({ length: name.to - name.from }, (_, offset) => name.from + offset);
}
