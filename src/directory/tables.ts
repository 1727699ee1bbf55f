import { join } from 'node:path';
import { z } from 'zod';
import { countySchema } from './county.ts';
import { countiesField, listField, readTable } from './csv-table.ts';
import { readWordList } from './word-list.ts';

const name = z.string().min(1);

const countyRow = z.object({
  number: z.string().length(2),
  name,
  parallel_names: listField,
  valid_to: z.string(),
  successors: countiesField,
  authority: z.string(),
  short_forms: listField,
  web_domains: listField,
});

const municipalityRow = z.object({
  number: z.string().length(4),
  name,
  parallel_names: listField,
  county: countySchema,
  admin_centre: z.string(),
  alternative_names: listField,
});

const formerMunicipalityRow = z.object({
  name,
  successors: listField,
  successor_counties: countiesField,
});

const placeRow = z.object({
  name,
  type: z.string(),
  counties: countiesField,
  note: z.string(),
  ordinary_word: z.enum(['yes', '']),
});

const ambiguousRow = z.object({ name, counties: countiesField, ordinary_word: z.enum(['yes', '']) });

const moreNamesRow = z.object({
  name,
  kind: z.enum(['county', 'part-of-country', 'place', 'people', 'adjective', 'compound', 'outside']),
  counties: countiesField,
  register_name: name,
});

const ordinaryWordRow = z.object({ word: name, strength: z.enum(['free', 'loose', 'strict', 'never']) });

const notPlaceRow = z.object({ phrase: name });

export type CountyRow = z.infer<typeof countyRow>;
export type MunicipalityRow = z.infer<typeof municipalityRow>;
export type FormerMunicipalityRow = z.infer<typeof formerMunicipalityRow>;
export type PlaceRow = z.infer<typeof placeRow>;
export type MoreNamesRow = z.infer<typeof moreNamesRow>;
export type OrdinaryWordRow = z.infer<typeof ordinaryWordRow>;

export type Tables = ReturnType<typeof readTables>;

/** The CSV files of `knowledge/places`, each described in its README. */
export const tableFiles = [
  'counties.csv',
  'municipalities.csv',
  'historic_municipalities.csv',
  'places.csv',
  'ambiguous.csv',
  'more-names.csv',
  'ordinary-words.csv',
  'not-places.csv',
] as const;

/**
 * Reads all of them.
 *
 * @throws TableError at the first row that does not fit
 */
export function readTables(folder: string) {
  const read = <Row>(file: (typeof tableFiles)[number], row: z.ZodType<Row>) =>
    readTable(join(folder, file), row);
  const words = (file: string) => readWordList(join(folder, file));
  return {
    counties: read('counties.csv', countyRow),
    municipalities: read('municipalities.csv', municipalityRow),
    formerMunicipalities: read('historic_municipalities.csv', formerMunicipalityRow),
    places: read('places.csv', placeRow),
    ambiguous: read('ambiguous.csv', ambiguousRow),
    moreNames: read('more-names.csv', moreNamesRow),
    ordinaryWords: read('ordinary-words.csv', ordinaryWordRow),
    notPlaces: read('not-places.csv', notPlaceRow),
    firstNames: words('first-names.txt'),
    firstNamesAndWords: words('first-names-and-words.txt'),
    surnames: words('surnames.txt'),
    notMisspellings: words('not-misspellings.txt'),
  };
}
