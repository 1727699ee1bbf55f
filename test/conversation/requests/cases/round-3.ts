import type { RequestCase } from '../request-case.ts';

/** Written before they were tried; measured once as held out, then looked into. */
export const round3: readonly RequestCase[] = [
  {
    says: 'vi i Kongsvinger kommune vil gjerne ha et kurs om bruk av KI i anbudsprosesser, for kommunene i Glåmdalen, uke 8',
    logged: {
      activity: 'kurs',
      counties: ['34'],
      audience: ['kommuner'],
      topic: 'bruk av KI i anbudsprosesser',
      period: ['2027-02-22', '2027-02-28'],
      organisation: 'Kongsvinger kommune',
    },
  },
  {
    says: 'webinar digital tvilling agder april næringsliv',
    logged: {
      activity: 'webinar',
      counties: ['42'],
      audience: ['naeringsliv'],
      topic: 'digital tvilling',
      period: ['2027-04-01', '2027-04-30'],
    },
  },
  {
    says: 'hei kan de kome og halde ein behovsverkstad for oss om legevakt i Nordfjord i november eller desember neste år, fysisk, kanskje 15 stk',
    answers: { audience: 'kommunar' },
    logged: {
      activity: 'behovsverksted',
      counties: ['46'],
      audience: ['kommuner'],
      topic: 'legevakt',
      period: ['2027-11-01', '2027-12-31'],
      format: 'fysisk',
      participants: 15,
      place: 'any',
    },
  },
  {
    says: 'We are planning a procurement of an electronic health record and would like help, Trøndelag, first quarter',
    answers: { audience: 'municipalities', topic: 'electronic health record' },
    logged: {
      activity: 'anskaffelsesbistand',
      counties: ['50'],
      audience: ['kommuner'],
      topic: ['electronic health record', 'an electronic health record'],
      period: ['2027-01-01', '2027-03-31'],
    },
  },
  {
    says: 'dialogmøte med leverandører om renhold i Drammen 9. februar',
    logged: {
      activity: 'dialogkonferanse',
      counties: ['33'],
      audience: ['naeringsliv'],
      topic: 'renhold',
      period: ['2027-02-09', '2027-02-09'],
      place: 'Drammen',
    },
  },
  {
    says: 'Ønsker kurs',
    answers: {
      counties: 'Bodø',
      topic: 'det handler om innovasjonspartnerskap',
      audience: 'næringsliv',
      period: 'helst i juni, men ikke første uka',
    },
    logged: {
      activity: 'kurs',
      counties: ['18'],
      audience: ['naeringsliv'],
      topic: 'innovasjonspartnerskap',
      period: ['2027-06-01', '2027-06-30'],
    },
  },
  {
    says: 'kurs om miljøkrav for kommuner i Vestfold i uke 5',
    corrects: ['vent, det var uke 6', 'og så er det 30 deltakere'],
    logged: {
      activity: 'kurs',
      counties: ['39'],
      audience: ['kommuner'],
      topic: 'miljøkrav',
      period: ['2027-02-08', '2027-02-14'],
      participants: 30,
    },
  },
  {
    says: 'webinar om bygg for klynger i Rogaland, april',
    corrects: ['ikke klynger, men gründere', 'heller mai enn april'],
    logged: {
      activity: 'webinar',
      counties: ['11'],
      audience: ['grundere'],
      topic: 'bygg',
      period: ['2027-05-01', '2027-05-31'],
    },
  },
  {
    says: 'leiarforankring i Møre og Romsdal, tema grøn omstilling, for kommunar, i haust',
    corrects: ['nei, til våren'],
    logged: {
      activity: 'lederforankring',
      counties: ['15'],
      audience: ['kommuner'],
      topic: 'grøn omstilling',
      period: ['2027-03-01', '2027-05-31'],
    },
  },
  {
    says: 'Jeg heter Ola Berg og jobber i Troms fylkeskommune. Vi trenger en leverandørdag om droner. Den er for oppstartsbedrifter og forskere. Helst siste halvdel av januar.',
    logged: {
      activity: 'leverandorsamling',
      counties: ['55'],
      audience: ['grundere', 'fou'],
      topic: 'droner',
      period: ['2027-01-16', '2027-01-31'],
      organisation: 'Troms fylkeskommune',
    },
  },
  {
    says: 'i need a workshop on what elderly users need, for municipalities in Buskerud, asap',
    logged: {
      activity: 'behovsverksted',
      counties: ['33'],
      audience: ['kommuner'],
      topic: 'what elderly users need',
      period: 'asap',
    },
  },
  {
    says: 'kan vi få hjelp til å starte et innkjøpsnettverk i Salten',
    answers: { topic: 'felles rammeavtaler', audience: 'kommuner', period: 'etter påske' },
    logged: {
      place: 'any',
      activity: 'nettverk',
      counties: ['18'],
      audience: ['kommuner'],
      topic: 'felles rammeavtaler',
      period: ['2027-03-30', null],
    },
  },
  {
    says: 'Behovsverksted i Bærum om svømmehaller for kommuner 15. april kl. 12-15, ca 20 personer',
    corrects: ['flytt det til 22. april', 'vi blir nok 24'],
    logged: {
      activity: 'behovsverksted',
      counties: ['32'],
      audience: ['kommuner'],
      topic: 'svømmehaller',
      period: ['2027-04-22', '2027-04-22'],
      participants: 24,
      place: 'Bærum',
    },
  },
  {
    says: 'eg lurar på om me kunne fått til noko om klimabudsjett, eit kurs for kommunane her i Sunnfjord, ein gong etter jul',
    logged: {
      activity: 'kurs',
      counties: ['46'],
      audience: ['kommuner'],
      topic: 'klimabudsjett',
      period: ['2026-12-27', null],
    },
  },
  {
    says: 'bestille webinar om sirkulære bygg til bedriftene i Innlandet den 2. juni på Teams, det er om lag hundre stykker',
    logged: {
      activity: 'webinar',
      counties: ['34'],
      audience: ['naeringsliv'],
      topic: 'sirkulære bygg',
      period: ['2027-06-02', '2027-06-02'],
      format: 'digital',
      participants: 100,
    },
  },
  {
    says: 'Kan dere hjelpe oss med handlingsplanen? Vi er Akershus fylkeskommune og skal rullere den i løpet av våren.',
    answers: { topic: 'rullering av handlingsplanen', audience: 'kommuner' },
    logged: {
      activity: 'handlingsplan',
      counties: ['32'],
      audience: ['kommuner'],
      topic: 'rullering av handlingsplanen',
      period: ['2027-03-01', '2027-05-31'],
      organisation: 'Akershus fylkeskommune',
    },
  },
  {
    says: 'dialogkonferanse for Rogaland og Agder om elektriske anleggsmaskiner, næringsliv og fou, uke 15-16',
    logged: {
      activity: 'dialogkonferanse',
      counties: ['11', '42'],
      audience: ['naeringsliv', 'fou'],
      topic: 'elektriske anleggsmaskiner',
      period: ['2027-04-12', '2027-04-25'],
    },
  },
  {
    says: 'melde inn et kurs i kravspesifikasjon, kommuner, Oslo, 20. januar eller 21. januar',
    logged: {
      activity: 'kurs',
      counties: ['03'],
      audience: ['kommuner'],
      topic: 'kravspesifikasjon',
      period: ['2027-01-20', '2027-01-21'],
    },
  },
  {
    says: 'foredrag for kommunestyret i Alta om hvorfor innovative anskaffelser, før jul hvis mulig',
    answers: { audience: 'kommuner' },
    logged: {
      activity: 'lederforankring',
      counties: ['56'],
      audience: ['kommuner'],
      topic: ['hvorfor innovative anskaffelser', 'innovative anskaffelser'],
      period: [null, '2026-12-23'],
      place: 'any',
    },
  },
  {
    says: 'hei trenger et seminar om universell utforming ifm nytt bygg telemark kommuner gründere til sommeren',
    logged: {
      activity: 'kurs',
      counties: ['40'],
      audience: ['kommuner', 'grundere'],
      topic: ['universell utforming ifm nytt bygg', 'universell utforming'],
      period: ['2027-06-01', '2027-08-31'],
    },
  },
];
