import type { Gazetteer } from './gazetteer.ts';
import type { NameEntry } from './name-entry.ts';
import { isPoorerSpelling, looseKey } from './name-keys.ts';

/** What may follow a name in one word and leave it a place: organisations, people and areas, no dishes and no streets. */
const placeTails = new RegExp(
  `^(?:${[
    'kommun',
    'fylke[trsn]?',
    'fylka',
    'fk$',
    'region',
    'bedrift',
    'næring',
    'leverandør',
    'gründer',
    'klyng',
    'aktør',
    'selskap',
    'virksomhet',
    'verksemd',
    'innkjøp',
    'anskaff',
    'nettverk',
    'samarbeid',
    'pådriv',
    'områd',
    'distrikt',
    'miljø',
    'partner',
    'politi',
    'ordfør',
    'kontor',
    'etat',
    'sykehus',
    'sjukehus',
    'skol',
    'by(?:en|ar|er|ene|ane)?$',
    'bygd',
    'folk',
    'basert',
    'foretak',
    'føretak',
    'organisasjon',
    'samling',
    'kurs',
    'konferans',
    'avdeling',
    'rådgiv',
    'rådgjev',
    'råd(?:et)?$',
    'benk',
    'halvøy',
    'kyst',
    'kontakt',
    'ansatt',
    'tilsett',
    'prosjekt',
    'program',
    'plan(?:en)?$',
    'senter',
    'sentr',
    'universitet',
    'mann(?:en)?$',
    'menn',
    'kvinn',
    'gruppa?',
    'avtal',
    'ting(?:et)?$',
    'vegen$',
    'delen$',
    'siden$',
    'sida$',
  ].join('|')})`,
);

/** Tails that make a name a treaty, a road or a railway after all. */
const otherTails = /^(?:avtal|vegen|siden|sida|delen)/;

const shortestName = 4;

export interface Compound {
  readonly entry: NameEntry;
  readonly tail: string;
}

/** Reads "agderkommunene", "rogalandsbedrifter", "trønderkommunene": a name and a word for what belongs to a place. */
export function readCompound(word: string, gazetteer: Gazetteer): Compound | null {
  if (gazetteer.surnames.has(word)) return null;
  for (let cut = word.length - 2; cut >= 3; cut--) {
    const tail = word.slice(cut);
    if (!placeTails.test(tail) || otherTails.test(tail)) continue;
    const entry = headOf(word.slice(0, cut), gazetteer);
    if (entry) return { entry, tail };
  }
  return null;
}

/** The part of a word before a tail such as "kommunene", or null: to look for a misspelt name there. */
export function headBeforeTail(word: string): string | null {
  const head = /^(.{5,}?)s?(?:kommun|fylke|region|bedrift|leverandør)\p{L}*$/u.exec(word)?.[1];
  return head ?? null;
}

function headOf(head: string, gazetteer: Gazetteer): NameEntry | null {
  const special = gazetteer.compoundHeads.get(head);
  if (special) return special;
  const bare = head.endsWith('s') ? head.slice(0, -1) : head;
  for (const key of [bare, head]) {
    if (key.length < shortestName || isCommonWord(key, gazetteer)) continue;
    const entry = gazetteer.names.get(key) ?? looseEntry(key, gazetteer);
    if (entry && !entry.abbreviation && !entry.outside) return entry;
  }
  return null;
}

function isCommonWord(key: string, gazetteer: Gazetteer): boolean {
  const strength = gazetteer.ordinary.get(key);
  return strength === 'strict' || strength === 'never';
}

function looseEntry(key: string, gazetteer: Gazetteer): NameEntry | undefined {
  const loose = looseKey(key);
  return [...(gazetteer.loose.get(loose) ?? [])].find((entry) => isPoorerSpelling(key, entry.name));
}
