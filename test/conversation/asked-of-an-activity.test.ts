import { expect, it } from 'vitest';
import { heard, listenForLast } from './last-turn.ts';

// For whom, how long, what it takes and what comes out of it: asked of every activity and method, in three languages.

const last = listenForLast();
const said = async (text: string) => heard(await last(text));

it.each([
  [
    'hvor mye tid bør vi sette av til en leverandørsamling',
    /^Hvor lenge en leverandørsamling varer, står ikke i kildene/,
  ],
  ['hvem passer en dialogkonferanse for', /^Leverandørene og de hos dere som har behovet/],
  ['hva krever et behovsverksted av oss', /^At dere samler dem det gjelder, på tvers av fag/],
  ['Kor lang tid tek ei førkommersiell anskaffing?', /^Ei fast lengd på ei FKA står ikkje i kjeldene/],
  ['kva kjem ut av ei leverandørsamling', /^Bedriftene får høyre kva det offentlege treng/],
  ['what does a competitive dialogue take from our side', /^A clear need, a good plan for the rounds/],
  ['who can get help in a concrete procurement', /^LUP's partners/],
])('"%s" is answered for that activity', async (text, answer) => {
  expect(await said(text)).toMatch(answer);
});

it.each([
  ['Hva innebærer hjelp i en konkret anskaffelse?', /^Hjelp i en konkret anskaffelse vil si at/],
  ['tell me about help with the action plan', /^Help with the action plan means that/],
  ['kva er ei rettleiande kunngjering', /^Ei rettleiande kunngjering .* er skjemaet på Doffin/],
])('"%s" is answered by what it is, not by how to ask for it', async (text, answer) => {
  expect(await said(text)).toMatch(answer);
});

it.each([
  ['hva er et verifisert behov', 'Kilde: anskaffelser.no: Verifisering av behovet (udatert kilde).'],
  ['kva er eit verifisert behov', 'Kjelde: anskaffelser.no: Verifisering av behovet (udatert kjelde).'],
  ['what is a verified need', 'Source: anskaffelser.no: Verifisering av behovet (undated source).'],
  ['hva kommer ut av en dialogkonferanse', 'ga kunnskapsløft (per 2015).'],
])('"%s" is answered with the age of its own source', async (text, source) => {
  expect(await said(text)).toContain(source);
});
