import { describe, expect, it } from 'vitest';
import { readSlots } from '../../../../src/conversation/understand/slots/read-slots.ts';
import type { Slot } from '../../../../src/requests/request.ts';
import { monday } from '../period/period-case.ts';
import { detected } from './detected.ts';

function topicOf(text: string, asked: Slot | null = null): string | null {
  const { mentions } = detected(text);
  return readSlots(text, { at: monday, asked, mentions, partial: asked !== null }).topic?.value ?? null;
}

type Case = readonly [text: string, topic: string | null];

describe('a topic is a noun phrase, and ends where', () => {
  const cases: readonly Case[] = [
    ['kurs om utslippsfrie byggeplasser dere kan velge dato', 'utslippsfrie byggeplasser'],
    ['Vi vil ha kurs om utslippsfrie byggeplasser og er åpne for forslag', 'utslippsfrie byggeplasser'],
    ['Hjelp med handlingsplanen vår. Det er delen om matsvinn vi står fast i.', 'matsvinn'],
    ['kurs om gravemaskiner, vi har nettopp kjøpt tre', 'gravemaskiner'],
    ['kurs om gravemaskiner fordi vi sliter med leverandørene', 'gravemaskiner'],
    ["I'd like a course on low-emission asphalt and would prefer March", 'low-emission asphalt'],
    ['eit kurs om biogass, kva trur de?', 'biogass'],
    ['Samling om flytebrygger til ei felles økt i Nordfjord', 'flytebrygger'],
    ['webinar om sirkulær økonomi i hele landet', 'sirkulær økonomi'],
    ['webinar med bistandsteknologi på programmet', 'bistandsteknologi'],
  ];
  it.each(cases)('%s', (text, topic) => expect(topicOf(text)).toBe(topic));
});

describe('a verb may belong to it', () => {
  const cases: readonly Case[] = [
    ['kurs om krav som må stilles til renhold', 'krav som må stilles til renhold'],
    ['webinar om tjenester vi kjøper av ideelle', 'tjenester vi kjøper av ideelle'],
    ['webinar om hva som skjer når kontrakten løper ut', 'hva som skjer når kontrakten løper ut'],
    ['kurs om kor mykje vi kan krevje av asfalten', 'kor mykje vi kan krevje av asfalten'],
    ['Talk on why late payments hurt small suppliers', 'why late payments hurt small suppliers'],
  ];
  it.each(cases)('%s', (text, topic) => expect(topicOf(text)).toBe(topic));
});

describe('it may stand anywhere', () => {
  const cases: readonly Case[] = [
    ['Overvannshåndtering er noe vi strever med. Kan vi få et webinar om det?', 'Overvannshåndtering'],
    ['Gjenbruk av snø! Ja, faktisk. Kan vi få dialogkonferanse om det?', 'Gjenbruk av snø'],
    ['Digitale tvillinger: kan dere holde et webinar?', 'Digitale tvillinger'],
    ['Road salt is a growing problem here. Can we have a needs workshop about it?', 'Road salt'],
    ['Temaet vi har i tankene for webinaret, er energieffektivisering', 'energieffektivisering'],
    [
      'Vi planlegger en dialogkonferanse. Det vi vil diskutere, er matsvinn i storkjøkken.',
      'matsvinn i storkjøkken',
    ],
    ['Vi skal bytte ut bilparken og vil ha en dialogkonferanse', 'bilparken'],
    ['eit kurs i marknadsdialog om gapahukar', 'marknadsdialog om gapahukar'],
    ['et forum der vi kan dele erfaringer med elektriske søppelbiler', 'elektriske søppelbiler'],
    ['A half-day procurement law course, please', 'procurement law'],
    ['webinar kalt «Grøn energi i fjordane» for kommunar', 'Grøn energi i fjordane'],
  ];
  it.each(cases)('%s', (text, topic) => expect(topicOf(text)).toBe(topic));
});

describe('what is said beside it is none', () => {
  const cases: readonly Case[] = [
    ['Kjempebra! Kan vi få et kurs i det?', null],
    ['Alt er klart. Da vil vi gjerne ha et webinar', null],
    ['Ordføreren er interessert. Kan vi få et kurs?', null],
    ['Planen er klar. Vi trenger et webinar', null],
    ['Et webinar hadde vært fint', null],
    ['Buskerud skal rullere handlingsplanen sin og kunne trengt litt drahjelp', null],
  ];
  it.each(cases)('%s', (text, topic) => expect(topicOf(text)).toBe(topic));
});

describe('as an answer it is the first sentence that says it', () => {
  const cases: readonly Case[] = [
    ['livssykluskostnader på lekeapparater. ca 20 stk blir vi', 'livssykluskostnader på lekeapparater'],
    ['snørydding, vi sliter med det hver vinter', 'snørydding'],
    ['vi bruker for mye energi på skolene', 'vi bruker for mye energi på skolene'],
    ['snørydding, brøyting og salting', 'snørydding, brøyting og salting'],
  ];
  it.each(cases)('%s', (text, topic) => expect(topicOf(text, 'topic')).toBe(topic));
});
