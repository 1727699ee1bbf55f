import type { RequestCase } from '../request-case.ts';

const climate = { activity: 'kurs', counties: ['42'], audience: ['kommuner'], topic: 'klima' } as const;

/** What an acceptance tester said that was lost: a subject between two groups, a value beside a question, a value taken back. */
export const round7: readonly RequestCase[] = [
  {
    says: 'dialogkonferanse med leverandører om vannmålere for kommuner i Agder i mai',
    logged: {
      activity: 'dialogkonferanse',
      counties: ['42'],
      audience: ['kommuner', 'naeringsliv'],
      topic: 'vannmålere',
      period: ['2027-05-01', '2027-05-31'],
    },
  },
  {
    says: 'dialogmøte med leverandørane om ladeinfrastruktur for kommunar i telemark til våren',
    logged: {
      activity: 'dialogkonferanse',
      counties: ['40'],
      audience: ['kommuner', 'naeringsliv'],
      topic: 'ladeinfrastruktur',
      period: ['2027-03-01', '2027-05-31'],
    },
  },
  {
    says: 'dialogue conference with suppliers on water meters for municipalities in Agder in May',
    logged: {
      activity: 'dialogkonferanse',
      counties: ['42'],
      audience: ['kommuner', 'naeringsliv'],
      topic: 'water meters',
      period: ['2027-05-01', '2027-05-31'],
    },
  },
  {
    says: 'kurs om klima for kommuner i Agder',
    answers: { period: 'til våren, hvor lang tid tar et sånt verksted forresten?' },
    logged: { ...climate, period: ['2027-03-01', '2027-05-31'] },
  },
  {
    says: 'kurs om klima for kommuner i Agder',
    answers: { period: 'uke 7 - og er det gratis?' },
    logged: { ...climate, period: ['2027-02-15', '2027-02-21'] },
  },
  {
    says: 'kurs om klima for kommunar i Agder',
    answers: { period: 'i februar, kor lang tid tek det å få svar?' },
    logged: { ...climate, period: ['2027-02-01', '2027-02-28'] },
  },
  {
    says: 'course on klima for municipalities in Agder',
    answers: { period: 'in February, how long does it take to get an answer?' },
    logged: { ...climate, period: ['2027-02-01', '2027-02-28'] },
  },
  {
    says: 'kurs om klima for kommuner i Agder',
    answers: { period: 'april - nei mai' },
    logged: { ...climate, period: ['2027-05-01', '2027-05-31'] },
  },
  {
    says: 'kurs om klima for kommuner i Agder',
    answers: { period: 'i vinter - nei til våren' },
    logged: { ...climate, period: ['2027-03-01', '2027-05-31'] },
  },
  {
    says: 'kurs om klima i Agder i mai',
    answers: { audience: 'gründere, nei næringsliv' },
    logged: { ...climate, audience: ['naeringsliv'], period: ['2027-05-01', '2027-05-31'] },
  },
  {
    says: 'kurs om klima for kommuner i mai',
    answers: { counties: 'Agder, forresten Rogaland' },
    logged: { ...climate, counties: ['11'], period: ['2027-05-01', '2027-05-31'] },
  },
  {
    says: 'kurs om klima for kommuner i mai',
    answers: { counties: 'Agder, forresten også Rogaland' },
    logged: { ...climate, counties: ['11', '42'], period: ['2027-05-01', '2027-05-31'] },
  },
  {
    says: "course on klima in Agder for municipalities, we don't know when",
    logged: { ...climate, period: null },
  },
  {
    says: 'kurs om klima i Agder for kommunar, usikre på når',
    logged: { ...climate, period: null },
  },
  {
    says: 'kurs om klima før kommunan i Agder te våren',
    logged: { ...climate, period: ['2027-03-01', '2027-05-31'] },
  },
  {
    says: 'kurs om klima i Agder i mai for de som jobber med innkjøp altså kommunen ja',
    logged: { ...climate, period: ['2027-05-01', '2027-05-31'] },
  },
  {
    says: 'kurs om klima i Agder i mai, for kommunen. Kontakt meg gjerne på e-post',
    logged: { ...climate, period: ['2027-05-01', '2027-05-31'] },
  },
  {
    says: 'course on klima in Agder in May for contractors, 80 ppl',
    logged: {
      ...climate,
      audience: ['naeringsliv'],
      participants: 80,
      period: ['2027-05-01', '2027-05-31'],
    },
  },
  {
    says: 'kurs for kommuner i mai, tema: velferdsteknologi fylke: Nordland',
    logged: {
      ...climate,
      counties: ['18'],
      topic: 'velferdsteknologi',
      period: ['2027-05-01', '2027-05-31'],
    },
  },
];
