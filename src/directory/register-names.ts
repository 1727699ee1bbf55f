import { type County, countySchema } from './county.ts';
import { addName, type Drafts } from './name-drafts.ts';
import type { Sense } from './name-entry.ts';
import { nameKey } from './name-keys.ts';
import type { CountyRow, FormerMunicipalityRow, MunicipalityRow, PlaceRow } from './tables.ts';

/** The counties of today first, then the former ones, so that a name kept by a county of today stays with it. */
export function addCounties(drafts: Drafts, rows: readonly CountyRow[]): void {
  const today = rows.filter((row) => row.valid_to === '' && countySchema.safeParse(row.number).success);
  for (const row of today) addCounty(drafts, row, 'county');
  const names = new Set(today.map((row) => row.name));
  for (const row of rows.filter((former) => !today.includes(former) && !names.has(former.name)))
    addCounty(drafts, row, 'former-county');
}

function addCounty(drafts: Drafts, row: CountyRow, kind: 'county' | 'former-county'): void {
  const counties = row.successors;
  const sense: Sense = { kind, name: row.name, counties, municipality: null };
  const shape = counties.length > 1 ? 'area' : 'namesakes';
  for (const name of [row.name, ...row.parallel_names.map(withoutLanguage), ...samiForms(row.authority)])
    addName(drafts, name, sense, { shape });
  for (const form of row.short_forms) {
    const abbreviation = /^[\p{Lu}&]{2,5}$|^\p{Lu}\p{Ll}*FK$/u.test(form);
    addName(drafts, form, sense, abbreviation ? { abbreviation, shape: 'choice' } : {});
  }
}

/** "Troms fylkeskommune (Romssa fylkkasuohkan, Tromssan fylkinkomuuni)" -> "Romssa", "Tromssan": the forms before the word. */
function samiForms(authority: string): string[] {
  const inside = /\(([^)]*)\)/.exec(authority)?.[1];
  return inside ? inside.split(', ').map((form) => form.replace(/ fyl\S+$/, '')) : [];
}

function withoutLanguage(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function addMunicipalities(drafts: Drafts, rows: readonly MunicipalityRow[]): void {
  for (const row of rows) {
    const sense: Sense = {
      kind: 'municipality',
      name: row.name,
      counties: [row.county],
      municipality: null,
      apart: row.alternative_names.find((name) => isToldByDistrict(name, row.name, drafts)),
    };
    for (const name of [row.name, ...row.parallel_names, ...row.alternative_names])
      addName(drafts, withoutLanguage(name), sense);
  }
}

/** "Herøy på Sunnmøre", and not "Herøy i Nordland": that by the county can be said of any. */
function isToldByDistrict(name: string, municipality: string, drafts: Drafts): boolean {
  const where = [' på ', ' i ']
    .filter((word) => name.startsWith(municipality + word))
    .map((word) => name.slice(municipality.length + word.length))[0];
  if (where === undefined) return false;
  const known = drafts.get(nameKey(where))?.senses ?? [];
  return !known.some(({ kind }) => kind === 'county' || kind === 'former-county');
}

export function addFormerMunicipalities(
  drafts: Drafts,
  rows: readonly FormerMunicipalityRow[],
  nameOf: ReadonlyMap<string, string>,
): void {
  for (const row of rows) {
    const [successor, ...more] = row.successors;
    const municipality = successor && more.length === 0 ? (nameOf.get(successor) ?? null) : null;
    const counties = [...new Set(row.successor_counties)].sort();
    addName(drafts, row.name, { kind: 'former-municipality', name: row.name, counties, municipality });
  }
}

/** Types of `places.csv` that stretch over what they name; the others with several counties are namesakes. */
const areaTypes = new Set([
  'region',
  'landsdel',
  'nickname',
  'institution',
  'airport',
  'city',
  'landmark',
  'type',
]);

export function addPlaces(
  drafts: Drafts,
  rows: readonly PlaceRow[],
  municipalityOf: (row: PlaceRow) => string | null,
): void {
  for (const row of rows) {
    if (row.type === 'not_norway_county') {
      addName(drafts, row.name, null, { outside: true });
      continue;
    }
    const sense = {
      kind: kindOf(row),
      name: row.name,
      counties: row.counties,
      municipality: municipalityOf(row),
    };
    addName(
      drafts,
      row.name,
      sense,
      row.counties.length > 1 && areaTypes.has(row.type) ? { shape: 'area' } : {},
    );
  }
}

function kindOf(row: PlaceRow): Sense['kind'] {
  if (row.type === 'former_municipality') return 'former-municipality';
  return row.type === 'landsdel' && row.counties.length > 1 ? 'part-of-country' : 'place';
}

/** For each centre and each place with "in Gulen" in its note or "i Gulen" in its name: the municipality. */
export function municipalityFinder(rows: readonly MunicipalityRow[]): (place: PlaceRow) => string | null {
  const ofCentre = new Map<string, string>();
  const countyOf = new Map<string, County>();
  for (const row of rows) {
    countyOf.set(row.name, row.county);
    for (const centre of row.admin_centre.split('|'))
      ofCentre.set(`${centre.replace(/ \(.*$/, '')} ${row.county}`, row.name);
  }
  return (place) => {
    const [county, ...more] = place.counties;
    if (!county || more.length > 0) return null;
    const said =
      /\bin (\p{Lu}[\p{L}-]+)/u.exec(place.note)?.[1] ?? / [ip]å? (\p{Lu}[\p{L}-]+)$/u.exec(place.name)?.[1];
    if (said && countyOf.get(said) === county) return said;
    return ofCentre.get(`${place.name} ${county}`) ?? null;
  };
}
