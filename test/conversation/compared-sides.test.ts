import { expect, it } from 'vitest';
import { comparedSides } from '../../src/conversation/understand/compared-sides.ts';

it.each([
  [
    'Hva er forskjellen på et behovsverksted og en dialogkonferanse?',
    'et behovsverksted',
    'en dialogkonferanse',
  ],
  ['kva er skilnaden mellom FKA og StartOff', 'FKA', 'StartOff'],
  ['What is the difference between a course and a webinar?', 'a course', 'a webinar'],
  ['innovasjonspartnerskap kontra FKA', 'innovasjonspartnerskap', 'FKA'],
  ['Hva er likt og ulikt mellom designkonkurranse og FKA?', 'designkonkurranse', 'FKA'],
])('hears what "%s" compares', (text, one, other) => {
  expect(comparedSides(text)).toEqual([one, other]);
});

it.each(['Hva er et kurs?', 'Hvilke typer skiller DFØ mellom?', 'kurs og webinar'])(
  'hears that "%s" compares nothing',
  (text) => {
    expect(comparedSides(text)).toBeNull();
  },
);
