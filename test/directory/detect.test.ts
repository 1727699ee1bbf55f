import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedDirectory } from './open-test-directory.ts';

const { detect } = shippedDirectory();

function labels(text: string): string[] | undefined {
  return detect(text).ambiguous?.readings.map((reading) => reading.label);
}

describe('what is said of a mention', () => {
  it('gives the place as the register spells it, where it stands, and its municipality', () => {
    const text = 'Kven tek seg av eivindvik?';
    const [mention] = detect(text).mentions;
    expect(mention).toEqual({
      text: 'eivindvik',
      start: 16,
      end: 25,
      name: 'Eivindvik',
      kind: 'place',
      counties: ['46'],
      municipality: 'Gulen',
    });
  });

  it('tells the municipality of today for a former one', () => {
    expect(detect('Hornindal').mentions[0]).toMatchObject({
      kind: 'former-municipality',
      municipality: 'Volda',
    });
  });

  it('calls a county a county and a former one former', () => {
    expect(detect('Agder').mentions[0]?.kind).toBe('county');
    expect(detect('Hedmark').mentions[0]?.kind).toBe('former-county');
    expect(detect('Vestlandet').mentions[0]?.kind).toBe('part-of-country');
  });
});

describe('choices for an open name', () => {
  it('tells namesakes apart by their district, else by their county', () => {
    expect(labels('Herøy')).toEqual(['Herøy på Sunnmøre', 'Herøy på Helgeland']);
    expect(labels('Bø')).toEqual(['Bø i Vesterålen', 'Bø i Telemark']);
  });

  it('offers the county Vestland and the whole of Vestlandet', () => {
    expect(labels('vestlandskommunene')).toEqual([
      'Vestland',
      'Vestlandet (Rogaland, Møre og Romsdal, Vestland)',
    ]);
  });

  it('offers each county of an area and the whole', () => {
    expect(labels('Viken')).toEqual([
      'Østfold',
      'Akershus',
      'Buskerud',
      'Viken (Østfold, Akershus, Buskerud)',
    ]);
  });

  it('offers the counties of a short form', () => {
    expect(labels('hvem er pådriver i TFK')).toEqual(['Telemark', 'Trøndelag', 'Troms']);
  });

  it('keeps each name, when a slip may stand for two', () => {
    expect(labels('kristiansnd')).toEqual(['Kristiansund i Møre og Romsdal', 'Kristiansand i Agder']);
  });

  it('is settled when a label is typed', () => {
    for (const name of [
      'Herøy',
      'Bø',
      'Viken',
      'Haugalandet',
      'Nes',
      'Vestlandet',
      'TFK',
      'Skei',
      'Nord-Norge',
    ])
      for (const { label, counties } of detect(name).ambiguous?.readings ?? [])
        expect(detect(label), label).toMatchObject({ counties: [...counties].sort(), ambiguous: null });
  });
});

describe('what else a text says about where', () => {
  it('tells what is excluded', () => {
    expect(detect('ikke Agder, men Rogaland')).toMatchObject({ counties: ['11'], excluded: ['42'] });
    expect(detect('alle fylker unntatt Oslo')).toMatchObject({
      counties: [],
      excluded: ['03'],
      nationwide: true,
    });
  });

  it('does not exclude what is affirmed beside it', () => {
    expect(detect('bare Vestland, ikke hele Vestlandet')).toMatchObject({
      counties: ['46'],
      excluded: ['11', '15'],
    });
  });

  it('knows the whole country and Svalbard', () => {
    expect(detect('gjelder dette hele Norge?')).toMatchObject({
      counties: [],
      nationwide: true,
      outside: null,
    });
    expect(detect('Hva med Longyearbyen?')).toMatchObject({
      counties: [],
      nationwide: false,
      outside: 'Longyearbyen',
    });
  });

  it('is surer of a county than of a slip of spelling, and not sure of an open name', () => {
    expect(detect('Agder').confidence).toBe(1);
    expect(detect('rogalnd').confidence).toBeLessThan(detect('Tønsberg').confidence);
    expect(detect('Herøy').confidence).toBeLessThan(detect('rogalnd').confidence);
    expect(detect('hei').confidence).toBe(0);
  });

  it('reads the owner of an address, never a name inside it', () => {
    expect(detect('post@ostre-toten.kommune.no').counties).toEqual(['34']);
    expect(detect('se https://www.vestlandfylke.no/innkjop').counties).toEqual(['46']);
    expect(detect('kari.nordland@example.org').counties).toEqual([]);
  });
});

describe('names where a place may be meant or not', () => {
  it.each([
    ['Klepp, hvem er kontakten vår der?', ['11']],
    ['jeg er innkjøper fra Strand og lurer på noe', ['11']],
    ['vi i Nord-Odalregionen', ['34']],
    ["Moss' innkjøpssjef vil ha webinar", ['31']],
    ['et selskap i Lund i Sverige', []],
    ['my son and I moss the roof', []],
    ['as municipality we decide', []],
    ['Klokken 14 i møterom Fjord', []],
    ['konferansen vart halden i mai', []],
  ])('reads "%s"', (text, counties) => {
    expect(detect(text).counties).toEqual(counties);
  });

  it.each([
    ['basfjord', ['55']],
    ['rogaand', ['11']],
    ['srø-fron', ['34']],
    ['hvem har ansvar for dataene', []],
    ['vi i gronn sektor trenger hjelp', []],
    ['learning in Trøndelag', ['50']],
    ['hva vet Norge om dette', []],
  ])('takes a slip for a slip, and a word for a word: "%s"', (text, counties) => {
    expect(detect(text).counties).toEqual(counties);
  });
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    'ikke',
    'Agder',
    'Bø',
    'og',
    'kommune',
    'Vestlandet',
    'nei',
    ',',
    '.',
    'i',
    'Ski',
    'fra',
    '&',
    '-',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
  );

  it('is read without fail, and mentions stand where they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = detect(text);
        expect(found.counties).toEqual([...new Set(found.counties)].sort());
        for (const mention of found.mentions)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        for (const county of found.excluded) expect(found.counties).not.toContain(county);
        if (found.ambiguous) expect(found.ambiguous.readings.length).toBeGreaterThan(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a place that an example is taken from', () => {
  it.each([
    ['Vi i Møre og Romsdal vil ha et webinar om erfaringene med trygghetsalarmer fra Skien', ['15']],
    ['kurs i Vestland med røynslene frå Trøndelag', ['46']],
    ['a talk in Agder on the lessons from Skien', ['42']],
  ])('is not the one it is for: "%s"', (text, counties) => {
    expect(detect(text).counties).toEqual(counties);
  });

  it.each([
    ['erfaringene fra Skien', ['40']],
    ['erfaringsforum på tvers av Agder og Telemark', ['40', '42']],
  ])('is meant where there is no other, or none is an example: "%s"', (text, counties) => {
    expect(detect(text).counties).toEqual(counties);
  });
});
