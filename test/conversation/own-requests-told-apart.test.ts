import { describe, expect, it } from 'vitest';
import { heard, listenForLast } from './last-turn.ts';

// Three requests of one person; each is meant by its month, place or subject.

const last = listenForLast();

const three = [
  'kurs om møbler i Agder i mars, for kommuner',
  'send',
  'webinar om bygg i Nordland i april, for kommuner',
  'send',
  'dialogkonferanse om ferger i Troms i mai, for kommuner',
  'send',
];

describe('one of several', () => {
  it.each([
    ['avlys den i april', 'bygg'],
    ['avlys den i mai', 'ferger'],
    ['trekk tilbake den i mars', 'møbler'],
    ['avlys ho om bygg', 'bygg'],
    ['cancel the April one', 'bygg'],
    ['avlys april-webinaret', 'bygg'],
    ['avlys webinaret i april i Nordland', 'bygg'],
    ['hva er status på den i mars?', 'møbler'],
    ['hvordan går det med den i Nordland?', 'bygg'],
    ['korleis går det med han om ferger?', 'ferger'],
  ])('is meant by "%s"', async (text, topic) => {
    const said = heard(await last(...three, text));
    expect(['møbler', 'bygg', 'ferger'].filter((other) => said.includes(other))).toEqual([topic]);
  });

  it.each([
    ['flytt den i mars til juni', 'kurs om møbler i Agder, for kommuner, juni 2027'],
    ['flytt den i april til 3.–7. mai', 'webinar om bygg i Nordland, for kommuner, 3.–7. mai 2027'],
    ['utsett den i mai til juni', 'dialogkonferanse om ferger i Troms, for kommuner, juni 2027'],
    ['endre den om bygg til juni', 'webinar om bygg i Nordland, for kommuner, juni 2027'],
    ['flytt kurset i Agder i mars til april', 'kurs om møbler i Agder, for kommuner, april 2027'],
    ['legg kurset i juni', 'kurs om møbler i Agder, for kommuner, juni 2027'],
  ])('"%s" is changed to what comes after, not by what says which', async (text, changed) => {
    expect(heard(await last(...three, text))).toContain(changed);
  });

  it.each([
    ['avlys forespørselen', 'den i mars', 'møbler'],
    ['avlys forespørselen', 'april', 'bygg'],
    ['cancel my request', 'the April one', 'bygg'],
    ['endre forespørselen', 'ho om bygg', 'bygg'],
  ])('after "%s" is picked by "%s"', async (text, answer, topic) => {
    const said = heard(await last(...three, text, answer));
    expect(['møbler', 'bygg', 'ferger'].filter((other) => said.includes(other))).toEqual([topic]);
  });

  it.each(['og den i mars?', 'hva med den om møbler?', 'what about the March one?'])(
    'is asked after by "%s"',
    async (text) => {
      const turn = await last(...three, 'hva er status?', text);
      expect(turn.trace.intents).toEqual(['status']);
      expect(heard(turn)).toContain('LUP-');
      expect(heard(turn)).not.toContain('ferger');
    },
  );
});

it.each(['avlys den i oktober', 'avlys kurset i juni'])('"%s" means none of theirs', async (text) => {
  expect(heard(await last(...three, text))).toContain('finner jeg ikke');
});

it.each([
  'må vi avlyse den i mai?',
  'vi vil endre det i kontrakten',
  'kan vi endre den om pris etter kunngjøring?',
])('"%s" speaks of no request', async (text) => {
  const { intents } = (await last(text)).trace;
  expect(intents).not.toContain('change');
  expect(intents).not.toContain('cancel');
});
