import type { RequestCase } from '../request-case.ts';

/** Written before they were tried; measured once as held out, then looked into. */
export const round4: readonly RequestCase[] = [
  {
    says: 'God dag, Tønsberg kommune skal anskaffe nye lekeplasser og vil invitere leverandører til dialogkonferanse i uke 4. Omtrent 35 deltakere.',
    answers: { topic: 'lekeplasser' },
    logged: {
      activity: 'dialogkonferanse',
      counties: ['39'],
      audience: ['naeringsliv'],
      topic: ['lekeplasser', 'nye lekeplasser'],
      period: ['2027-01-25', '2027-01-31'],
      participants: 35,
      organisation: 'Tønsberg kommune',
    },
  },
  {
    says: 'kurs i innovasjonspartnerskap for kommunene i Agder, 4. kvartal neste år',
    logged: {
      activity: 'kurs',
      counties: ['42'],
      audience: ['kommuner'],
      topic: 'innovasjonspartnerskap',
      period: ['2027-10-01', '2027-12-31'],
    },
  },
  {
    says: 'eg treng eit webinar',
    answers: {
      counties: 'Sogndal',
      topic: 'korleis vi skriv gode kravspesifikasjonar',
      audience: 'berre kommunar',
      period: 'kva er forresten ein dialogkonferanse? veke 14',
    },
    logged: {
      activity: 'webinar',
      counties: ['46'],
      audience: ['kommuner'],
      topic: 'korleis vi skriv gode kravspesifikasjonar',
      period: ['2027-04-05', '2027-04-11'],
    },
  },
  {
    says: 'Could someone give a talk to our county politicians in Nordland about why innovation in procurement matters, early February',
    answers: { audience: 'municipalities' },
    logged: {
      activity: 'lederforankring',
      counties: ['18'],
      audience: ['kommuner'],
      topic: 'why innovation in procurement matters',
      period: ['2027-02-01', '2027-02-10'],
    },
  },
  {
    says: 'vi ønsker behovsverksted om nattevakt i hjemmetjenesten for kommunene i Follo i midten av mars 20 pers',
    logged: {
      activity: 'behovsverksted',
      counties: ['32'],
      audience: ['kommuner'],
      topic: 'nattevakt i hjemmetjenesten',
      period: ['2027-03-11', '2027-03-20'],
      participants: 20,
    },
  },
  {
    says: 'webinar om matsvinn for næringsliv i Trøndelag i januar',
    corrects: ['nei vent, det skal være for kommuner', 'og så vil vi ha det i februar i stedet'],
    logged: {
      activity: 'webinar',
      counties: ['50'],
      audience: ['kommuner'],
      topic: 'matsvinn',
      period: ['2027-02-01', '2027-02-28'],
    },
  },
  {
    says: 'dialogkonferanse, Innlandet, tema digital hjemmeoppfølging, leverandører og kommuner, innen sommeren',
    logged: {
      activity: 'dialogkonferanse',
      counties: ['34'],
      audience: ['kommuner', 'naeringsliv'],
      topic: 'digital hjemmeoppfølging',
      period: [null, '2027-05-31'],
    },
  },
  {
    says: 'kan du bestille et kurs for meg? det er for gründere i Stavanger og handler om å bli leverandør til kommunen, snarest mulig',
    logged: {
      activity: 'kurs',
      counties: ['11'],
      audience: ['grundere'],
      topic: ['å bli leverandør til kommunen', 'bli leverandør til kommunen'],
      period: 'asap',
      place: 'any',
    },
  },
  {
    says: 'leverandørsamling i Tromsø 11. mars om vinterdrift, ca 50 stk, bedrifter',
    corrects: ['gjør det hybrid', 'endre antallet til 60'],
    logged: {
      activity: 'leverandorsamling',
      counties: ['55'],
      audience: ['naeringsliv'],
      topic: 'vinterdrift',
      period: ['2027-03-11', '2027-03-11'],
      participants: 60,
      format: 'hybrid',
      place: 'Tromsø',
    },
  },
  {
    says: 'me ønskjer hjelp med handlingsplanen for innovative anskaffingar i Vestland, første halvår 2027',
    answers: { topic: 'innovative anskaffingar', audience: 'alle' },
    logged: {
      activity: 'handlingsplan',
      counties: ['46'],
      audience: ['kommuner', 'naeringsliv', 'klynger', 'grundere', 'fou'],
      topic: 'innovative anskaffingar',
      period: ['2027-01-01', '2027-06-30'],
    },
  },
  {
    says: 'erfaringsdeling mellom innkjøpere i Østfold om bruk av DPS',
    answers: { audience: 'kommuner', period: 'en gang i vår' },
    logged: {
      activity: 'nettverk',
      counties: ['31'],
      audience: ['kommuner'],
      topic: 'bruk av DPS',
      period: ['2027-03-01', '2027-05-31'],
    },
  },
  {
    says: 'hei, trenger et kurs i mai om bærekraftige bygg for komuner og bedriftr i Telemark digitalt',
    logged: {
      activity: 'kurs',
      counties: ['40'],
      audience: ['kommuner', 'naeringsliv'],
      topic: 'bærekraftige bygg',
      period: ['2027-05-01', '2027-05-31'],
      format: 'digital',
    },
  },
  {
    says: 'webinar om sporbarhet i fisk, Møre og Romsdal, næringsliv og forskere, 8. april',
    corrects: ['uka etter'],
    logged: {
      activity: 'webinar',
      counties: ['15'],
      audience: ['naeringsliv', 'fou'],
      topic: 'sporbarhet i fisk',
      period: ['2027-04-15', '2027-04-15'],
    },
  },
  {
    says: 'Vi vil be om en aktivitet i Buskerud',
    answers: {
      activity: 'behovsverksted',
      topic: 'hopp over',
      audience: 'gründere og næringsliv',
      period: 'så fort som mulig',
    },
    logged: {
      activity: 'behovsverksted',
      counties: ['33'],
      audience: ['naeringsliv', 'grundere'],
      topic: 'any',
      period: 'asap',
    },
  },
  {
    says: 'kurs om digitale anskaffelser for kommuner i Finnmark, over nyttår en gang',
    corrects: ['ikke Finnmark, men Troms'],
    logged: {
      activity: 'kurs',
      counties: ['55'],
      audience: ['kommuner'],
      topic: 'digitale anskaffelser',
      period: ['2027-01-01', null],
    },
  },
  {
    says: 'Needs workshop about school buildings in Kongsberg for municipalities, the second week of May, 15 participants',
    logged: {
      activity: 'behovsverksted',
      counties: ['33'],
      audience: ['kommuner'],
      topic: 'school buildings',
      period: ['2027-05-10', '2027-05-16'],
      participants: 15,
      place: 'Kongsberg',
    },
  },
  {
    says: 'jeg vil gjerne ha et innlegg for formannskapet om hvordan vi kan bruke innkjøp til å kutte utslipp',
    answers: { counties: 'Elverum', audience: 'kommuner', period: '21. januar' },
    logged: {
      activity: 'lederforankring',
      counties: ['34'],
      audience: ['kommuner'],
      topic: ['hvordan vi kan bruke innkjøp til å kutte utslipp', 'bruke innkjøp til å kutte utslipp'],
      period: ['2027-01-21', '2027-01-21'],
    },
  },
  {
    says: 'dialogkonferanse om utslippsfrie busser oslo akershus leverandører og klynger februar',
    logged: {
      activity: 'dialogkonferanse',
      counties: ['03', '32'],
      audience: ['naeringsliv', 'klynger'],
      topic: 'utslippsfrie busser',
      period: ['2027-02-01', '2027-02-28'],
    },
  },
  {
    says: 'eit kurs i bestillarkompetanse for kommunane på Sunnmøre i haust, om lag tretti deltakarar',
    corrects: ['nei, til våren'],
    logged: {
      activity: 'kurs',
      counties: ['15'],
      audience: ['kommuner'],
      topic: 'bestillarkompetanse',
      period: ['2027-03-01', '2027-05-31'],
      participants: 30,
    },
  },
  {
    says: 'Studietur til Danmark om sirkulære bygg for kommuner i Rogaland, september',
    logged: {
      activity: 'annet',
      counties: ['11'],
      audience: ['kommuner'],
      topic: 'sirkulære bygg',
      period: ['2027-09-01', '2027-09-30'],
    },
  },
];
