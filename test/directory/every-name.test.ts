import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/directory/tables.ts';
import { knowledgeFolder, shippedDirectory } from './open-test-directory.ts';

const { detect } = shippedDirectory();
const tables = readTables(join(knowledgeFolder, 'places'));
const ambiguous = new Map(tables.ambiguous.map((row) => [row.name, row.counties]));

/** What the bare name of a municipality may mean, as the list of ambiguous names has it. */
function bareCounties(name: string): string {
  const own = tables.municipalities.filter((row) => row.name === name).map((row) => row.county);
  return (ambiguous.get(name) ?? [...new Set(own)].sort()).join();
}

function asMunicipality(name: string): string {
  const own = tables.municipalities.filter((row) => row.name === name).map((row) => row.county);
  return [...new Set(own)].sort().join();
}

/** The sentences in which the name is read otherwise than wanted. */
function wrong(
  names: readonly string[],
  frame: (name: string) => string,
  wanted: (name: string) => string,
): string[] {
  return names.flatMap((name) => {
    const text = frame(name);
    const got = detect(text).counties.join();
    return got === wanted(name) ? [] : [`${text}: ${got} instead of ${wanted(name)}`];
  });
}

const municipalities = [...new Set(tables.municipalities.map((row) => row.name))];

const kommuneFrames: ((name: string) => string)[] = [
  (name) => `${name} kommune`,
  (name) => `Jeg jobber i ${name} kommune og trenger råd`,
  (name) => `${name.toLowerCase()} kommune planlegger leverandørdialog`,
];

const bareFrames: ((name: string) => string)[] = [
  (name) => name,
  (name) => `hvem er pådriver for ${name}`,
  (name) => `hvem er pådriver for ${name.toLowerCase()}`,
  (name) => `Kven er kontakten vår i ${name}?`,
  (name) => `vi i ${name} trenger hjelp`,
  (name) => `vi i ${name.toLowerCase()} trenger hjelp`,
  (name) => `Who is the contact for ${name}?`,
  (name) => `Kan dere komme til ${name} i mai?`,
  (name) => `${/[sxz]$/.test(name) ? name : `${name}s`} innkjøpssjef vil ha webinar`,
];

describe('every municipality of today', () => {
  it.each(kommuneFrames)('is found beside "kommune" (%#)', (frame) => {
    expect(wrong(municipalities, frame, asMunicipality)).toEqual([]);
  });

  it.each(bareFrames)('is found by its name alone, with all that the name may mean (%#)', (frame) => {
    expect(wrong(municipalities, frame, bareCounties)).toEqual([]);
  });

  it('is found in ASCII letters', () => {
    const spellings = municipalities.filter((name) => /[^ -~]/.test(name) && name !== 'Hå');
    const plain = (name: string) => name.replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('æ', 'ae');
    const capitals = (name: string) => plain(name).replace('Å', 'A').replace('Ø', 'O').replace('Æ', 'Ae');
    expect(wrong(spellings, (name) => `hvem er pådriver i ${capitals(name)}?`, bareCounties)).toEqual([]);
    const doubled = (name: string) =>
      name
        .replace(/å/g, 'aa')
        .replace(/Å/g, 'Aa')
        .replace(/ø/g, 'oe')
        .replace(/Ø/g, 'Oe')
        .replace(/æ/g, 'ae');
    expect(wrong(spellings, (name) => `${doubled(name)} kommune`, asMunicipality)).toEqual([]);
  });

  it('is found by its other names, Sámi and Kven ones among them', () => {
    for (const row of tables.municipalities)
      for (const other of [...row.parallel_names, ...row.alternative_names]) {
        const name = other.slice(other.indexOf(':') + 1);
        expect(detect(`hvem er pådriver for ${name}`).counties, name).toEqual([row.county]);
      }
  });
});

describe('every name of former times', () => {
  it('leads a former municipality to a county of its successors', () => {
    for (const row of tables.formerMunicipalities) {
      const { counties } = detect(`Vi i ${row.name}, hvem hører vi til nå?`);
      const namesakes = ambiguous.get(row.name) ?? counties;
      for (const county of row.successor_counties.filter((own) => namesakes.includes(own)))
        expect(counties, row.name).toContain(county);
      expect(counties.length, row.name).toBeGreaterThan(0);
    }
  });

  it('leads each county, former or not, to its successors', () => {
    for (const row of tables.counties)
      for (const text of [row.name, `hvem er kontakt i ${row.name}`, `${row.name} fylkeskommune`])
        expect(detect(text).counties, text).toEqual(row.successors);
  });
});

describe('every place', () => {
  it('leads to its counties, where it is asked for', () => {
    const places = tables.places.filter((row) => row.counties.length > 0 && !ambiguous.has(row.name));
    const today = new Set(municipalities);
    const unread = places
      .filter((row) => !today.has(row.name))
      .filter(
        (row) =>
          detect(`hvem er pådriver for ${row.name}`).counties.join() !== [...row.counties].sort().join(),
      )
      .map((row) => row.name);
    expect(unread).toEqual([]);
  });

  it('asks which one, when several bear the name', () => {
    for (const row of tables.ambiguous.filter(({ counties }) => counties.length > 1)) {
      const { counties, ambiguous: asked } = detect(row.name);
      expect(counties, row.name).toEqual([...row.counties].sort());
      const offered = new Set(asked?.readings.flatMap((reading) => reading.counties));
      expect([...offered].sort(), row.name).toEqual(counties);
    }
  });
});
