import type { RequestCase } from '../request-case.ts';

/** Written before they were tried, and never looked into. */
export const heldOut: readonly RequestCase[] = [
  {
    says: 'hei, vi skal ha kurs i Molde om konseptvalg for kommuner, tirsdag 9. februar, ca 30 stk',
    logged: {
      activity: 'kurs',
      counties: ['15'],
      audience: ['kommuner'],
      topic: 'konseptvalg',
      period: ['2027-02-09', '2027-02-09'],
      participants: 30,
      place: 'Molde',
    },
  },
  {
    says: 'treng webinar om beredskapslager for kommunane i Vestland veke 3',
    corrects: ['nei, veke 4'],
    logged: {
      activity: 'webinar',
      counties: ['46'],
      audience: ['kommuner'],
      topic: 'beredskapslager',
      period: ['2027-01-25', '2027-01-31'],
    },
  },
  {
    says: 'Vi ønsker en dialogkonferanse med leverandører om brannbiler i Agder i løpet av andre kvartal.',
    logged: {
      activity: 'dialogkonferanse',
      counties: ['42'],
      audience: ['naeringsliv'],
      topic: 'brannbiler',
      period: ['2027-04-01', '2027-06-30'],
    },
  },
  {
    says: 'I would like to request a needs workshop on home care for municipalities in Troms in April',
    corrects: ['make it May instead'],
    logged: {
      activity: 'behovsverksted',
      counties: ['55'],
      audience: ['kommuner'],
      topic: 'home care',
      period: ['2027-05-01', '2027-05-31'],
    },
  },
  {
    says: 'kan dere hjelpe oss med en anskaffelse av elektroniske låser? vi er Lørenskog kommune og det haster',
    answers: { audience: 'kommuner', period: 'så snart som mulig' },
    logged: {
      activity: 'anskaffelsesbistand',
      counties: ['32'],
      audience: ['kommuner'],
      topic: 'elektroniske låser',
      period: 'asap',
      organisation: 'Lørenskog kommune',
    },
  },
  {
    says: 'webinar trygghetsteknologi rogaland kommuner mai',
    logged: {
      activity: 'webinar',
      counties: ['11'],
      audience: ['kommuner'],
      topic: 'trygghetsteknologi',
      period: ['2027-05-01', '2027-05-31'],
    },
  },
  {
    says: 'jeg vil be om et innlegg for kommunestyret i Ringsaker',
    answers: { topic: 'innkjøp som verktøy', audience: 'kommuner', period: 'før påske' },
    logged: {
      activity: 'lederforankring',
      counties: ['34'],
      audience: ['kommuner'],
      topic: 'innkjøp som verktøy',
      period: [null, '2027-03-24'],
      place: 'any',
    },
  },
  {
    says: 'leverandørsamling om grønn skipsfart for klynger og næringsliv i Vestland, Bergen, 12.-13. mai',
    logged: {
      activity: 'leverandorsamling',
      counties: ['46'],
      audience: ['naeringsliv', 'klynger'],
      topic: 'grønn skipsfart',
      period: ['2027-05-12', '2027-05-13'],
      place: 'any',
    },
  },
  {
    says: 'kurs om kontraktsoppfølging for kommuner i Oslo i mars, 25 deltakere',
    corrects: ['ta med næringslivet også', 'angre', 'det blir 40 deltakere'],
    logged: {
      activity: 'kurs',
      counties: ['03'],
      audience: ['kommuner'],
      topic: 'kontraktsoppfølging',
      period: ['2027-03-01', '2027-03-31'],
      participants: 40,
    },
  },
  {
    says: 'eg ønskjer eit nettverk for innkjøparar på Sunnmøre',
    answers: { topic: 'felles krav til klima', audience: 'kommunar', period: 'frå hausten' },
    logged: {
      activity: 'nettverk',
      counties: ['15'],
      audience: ['kommuner'],
      topic: 'felles krav til klima',
      period: ['2027-09-01', null],
    },
  },
  {
    says: 'behovsverksted, tema: legionella i bygg, for kommuner i Innlandet, over nyttår',
    logged: {
      activity: 'behovsverksted',
      counties: ['34'],
      audience: ['kommuner'],
      topic: 'legionella i bygg',
      period: ['2027-01-01', null],
    },
  },
  {
    says: 'kan vi få et kurs i Nordland?',
    answers: {
      topic: 'markedsundersøkelser',
      audience: 'kommuner og FoU',
      period: 'hvem er pådriver i Nordland? uke 7',
    },
    logged: {
      activity: 'kurs',
      counties: ['18'],
      audience: ['kommuner', 'fou'],
      topic: 'markedsundersøkelser',
      period: ['2027-02-15', '2027-02-21'],
    },
  },
  {
    says: 'ønsker webinar om ny anskaffelseslov for komunene i Buskerud tidlig i januar',
    logged: {
      activity: 'webinar',
      counties: ['33'],
      audience: ['kommuner'],
      topic: 'ny anskaffelseslov',
      period: ['2027-01-01', '2027-01-10'],
    },
  },
  {
    says: 'dialogkonferanse om sykkelveier for næringsliv i Trøndelag i juni',
    corrects: ['feil måned, det skal være september', 'og fylket skal være Telemark'],
    logged: {
      activity: 'dialogkonferanse',
      counties: ['40'],
      audience: ['naeringsliv'],
      topic: 'sykkelveier',
      period: ['2027-09-01', '2027-09-30'],
    },
  },
  {
    says: 'Hi! Could we have an online course about green procurement for municipalities in Vestfold? 20 to 30 people, the week after next.',
    logged: {
      activity: 'kurs',
      counties: ['39'],
      audience: ['kommuner'],
      topic: 'green procurement',
      period: ['2026-12-07', '2026-12-13'],
      participants: 30,
      format: 'digital',
    },
  },
  {
    says: 'vi i Sykehusinnkjøp vil ha leverandørdialog om engangsutstyr i Finnmark til høsten, bedrifter',
    logged: {
      activity: 'dialogkonferanse',
      counties: ['56'],
      audience: ['naeringsliv'],
      topic: 'engangsutstyr',
      period: ['2027-09-01', '2027-11-30'],
      organisation: 'any',
    },
  },
  {
    says: 'kurs for gründere i Østfold om hvordan man leverer tilbud, siste uka i februar',
    logged: {
      activity: 'kurs',
      counties: ['31'],
      audience: ['grundere'],
      topic: ['hvordan man leverer tilbud', 'levere tilbud'],
      period: ['2027-02-22', '2027-02-28'],
    },
  },
  {
    says: 'æ vil ha et behovsverksted om fergekaia i Hammerfest førr kommunan, e det mulig i mars',
    logged: {
      activity: 'behovsverksted',
      counties: ['56'],
      audience: ['kommuner'],
      topic: 'fergekaia',
      period: ['2027-03-01', '2027-03-31'],
      place: 'any',
    },
  },
  {
    says: 'Webinar 20. april kl 9-11 for næringslivet i Telemark: slik vinner du offentlige anbud',
    answers: { topic: 'slik vinner du offentlige anbud' },
    logged: {
      activity: 'webinar',
      counties: ['40'],
      audience: ['naeringsliv'],
      topic: ['slik vinner du offentlige anbud', 'offentlige anbud'],
      period: ['2027-04-20', '2027-04-20'],
    },
  },
  {
    says: 'erfaringsutveksling om innkjøp av strøm for kommuner i Akershus og Østfold, hybrid, mellom 1. og 15. juni',
    logged: {
      activity: 'nettverk',
      counties: ['31', '32'],
      audience: ['kommuner'],
      topic: ['innkjøp av strøm', 'strøm'],
      period: ['2027-06-01', '2027-06-15'],
      format: 'hybrid',
    },
  },
];
