import { expect, it } from 'vitest';
import { withoutPersonalData } from '../../src/models/personal-data.ts';

const passages = ['Innovasjon Norge og Kari Berg i LUP hjelper Møre og Romsdal.'];
const own = ['Anne-Lise Nordmann', 'nordmann'];

it.each([
  ['Hei, jeg heter Anne-Lise Nordmann. Hva er LUP?', 'Hei, jeg heter [name]. Hva er LUP?'],
  ['anne-lise nordmann lurer på Nordmanns plan', '[name] lurer på [name] plan'],
  ['Svar til ola.nordheim+lup@fylke.example.no takk', 'Svar til [e-mail] takk'],
  ['Ring meg på 22 33 44 55 eller +47 22334455', 'Ring meg på [number] eller [number]'],
  ['Fnr 010190 12345 og 01019012345', 'Fnr [number] og [number]'],
  ['Fnr •••••••••••?', 'Fnr [number]?'],
  ['Hva mener Ola Nordheim om planen?', 'Hva mener [name] om planen?'],
  ['Kan Innovasjon Norge hjelpe oss?', 'Kan Innovasjon Norge hjelpe oss?'],
  ['Hva gjør Kari Berg?', 'Hva gjør Kari Berg?'],
  ['Hva koster 2 300 000 kroner i 2027?', 'Hva koster 2 300 000 kroner i 2027?'],
  ['Kven er med i Møre og Romsdal?', 'Kven er med i Møre og Romsdal?'],
])('«%s» leaves as «%s»', (said, sent) => {
  expect(withoutPersonalData(said, own, passages)).toBe(sent);
});
