import { type County, countySchema } from './county.ts';
import { addName, type Drafts, finishEntry, type Mark } from './name-drafts.ts';
import type { NameEntry, Sense } from './name-entry.ts';
import { adjectiveForms, looseKey, looseKeysOf, nameKey, peopleForms } from './name-keys.ts';
import {
  addCounties,
  addFormerMunicipalities,
  addMunicipalities,
  addPlaces,
  municipalityFinder,
} from './register-names.ts';
import type { MoreNamesRow, OrdinaryWordRow, Tables } from './tables.ts';

/** All names of places, and the words that tell a place from something else. */
export interface Gazetteer {
  /** By `nameKey`. */
  readonly names: ReadonlyMap<string, NameEntry>;
  /** By `looseKey` of it; several names may share one. */
  readonly loose: ReadonlyMap<string, readonly NameEntry[]>;
  /** First pieces of names that have several, for a quick "no". */
  readonly openings: ReadonlySet<string>;
  /** First parts of compounds that are no names themselves: "trønder" in "trønderkommunene". */
  readonly compoundHeads: ReadonlyMap<string, NameEntry>;
  /** Words that are also names: see knowledge/places/README.md. */
  readonly ordinary: ReadonlyMap<string, OrdinaryWordRow['strength']>;
  /** Phrases that hold a name and mean no place: "Bergens Tidende". */
  readonly notPlaces: ReadonlyMap<string, string>;
  readonly notPlaceOpenings: ReadonlySet<string>;
  /** Words that are near a name in spelling and mean something else, and their loose keys. */
  readonly notMisspellings: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  /** First names that are words as well: "Liv", "Bjørn". */
  readonly firstNamesAndWords: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Web and e-mail domains of the counties. */
  readonly domains: ReadonlyMap<string, County>;
  readonly countyNames: ReadonlyMap<County, string>;
  readonly authorities: ReadonlyMap<County, string>;
}

export function buildGazetteer(tables: Tables): Gazetteer {
  const drafts: Drafts = new Map();
  addCounties(drafts, tables.counties);
  addMunicipalities(drafts, tables.municipalities);
  const nameOf = new Map(tables.municipalities.map((row) => [row.number, row.name]));
  addFormerMunicipalities(drafts, tables.formerMunicipalities, nameOf);
  addPlaces(drafts, tables.places, municipalityFinder(tables.municipalities));
  const heads = addMoreNames(drafts, tables.moreNames);
  const names = finish(drafts, tables);
  return {
    names,
    loose: looseIndex(names),
    openings: new Set(
      [...names.keys()]
        .filter((key) => key.includes(' '))
        .map(firstPiece)
        .flatMap(withLoose),
    ),
    compoundHeads: heads,
    ordinary: ordinaryWords(tables),
    notPlaces: new Map(tables.notPlaces.map((row) => [nameKey(row.phrase), row.phrase])),
    notPlaceOpenings: new Set(tables.notPlaces.map((row) => firstPiece(`${nameKey(row.phrase)} `))),
    notMisspellings: new Set([...tables.notMisspellings].flatMap(withLoose)),
    firstNames: tables.firstNames,
    firstNamesAndWords: tables.firstNamesAndWords,
    surnames: tables.surnames,
    ...aboutCounties(tables),
  };
}

/** Names in the operator's own list: words for people, adjectives, English names, first parts of compounds. */
function addMoreNames(drafts: Drafts, rows: readonly MoreNamesRow[]): Map<string, NameEntry> {
  const heads: Drafts = new Map();
  for (const row of rows) {
    const sense = row.kind === 'outside' ? null : senseOf(row);
    const into = row.kind === 'compound' ? heads : drafts;
    for (const form of formsOf(row)) addName(into, form, sense, markOf(row));
  }
  return new Map([...heads].map(([key, draft]) => [key, finishEntry(draft, undefined)]));
}

function senseOf({ kind, register_name: name, counties }: MoreNamesRow): Sense {
  const isArea = counties.length > 1 && kind !== 'place';
  const ownKind = kind === 'county' ? 'county' : 'place';
  return { kind: isArea ? 'part-of-country' : ownKind, name, counties, municipality: null };
}

function markOf({ kind, counties }: MoreNamesRow): Mark {
  return {
    outside: kind === 'outside',
    isForPeople: kind === 'people' || kind === 'adjective',
    ...(counties.length > 1 ? { shape: 'area' } : {}),
  };
}

function formsOf(row: MoreNamesRow): string[] {
  if (row.kind === 'people') return peopleForms(row.name);
  return row.kind === 'adjective' ? adjectiveForms(row.name) : [row.name];
}

function finish(drafts: Drafts, tables: Tables): Map<string, NameEntry> {
  const bare = new Map(tables.ambiguous.map((row) => [nameKey(row.name), row.counties]));
  const names = new Map<string, NameEntry>();
  for (const [key, draft] of drafts) {
    const entry = finishEntry(draft, bare.get(key));
    names.set(key, entry);
    const joined = key.replaceAll(' ', '');
    if (draft.name.includes('-') && !drafts.has(joined)) names.set(joined, entry);
  }
  return names;
}

function looseIndex(names: ReadonlyMap<string, NameEntry>): Map<string, NameEntry[]> {
  const index = new Map<string, NameEntry[]>();
  for (const [key, entry] of names)
    for (const loose of looseKeysOf(key)) {
      const found = index.get(loose);
      if (found) found.push(entry);
      else index.set(loose, [entry]);
    }
  return index;
}

function firstPiece(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

function withLoose(piece: string): string[] {
  return [piece, looseKey(piece)];
}

function ordinaryWords(tables: Tables): Map<string, OrdinaryWordRow['strength']> {
  const words = new Map<string, OrdinaryWordRow['strength']>();
  for (const row of [...tables.places, ...tables.ambiguous])
    if (row.ordinary_word === 'yes') words.set(nameKey(row.name), 'strict');
  for (const row of tables.ordinaryWords) words.set(row.word, row.strength);

  return words;
}

function aboutCounties(tables: Tables): Pick<Gazetteer, 'domains' | 'countyNames' | 'authorities'> {
  const domains = new Map<string, County>();
  const countyNames = new Map<County, string>();
  const authorities = new Map<County, string>();
  for (const row of tables.counties) {
    const number = countySchema.safeParse(row.number);
    if (!number.success || row.valid_to !== '') continue;
    countyNames.set(number.data, row.name);
    authorities.set(number.data, row.authority.replace(/ \(.*$/, ''));
    for (const domain of row.web_domains) domains.set(domain, number.data);
  }
  return { domains, countyNames, authorities };
}
