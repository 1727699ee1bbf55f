import type { RequestCase } from '../request-case.ts';

/** Written before they were tried; measured once as held out, then looked into. */
export const round6: readonly RequestCase[] = [
  {
    says: 'Hei, jeg jobber i Nordre Follo kommune. Vi kunne tenke oss et webinar om arbeidslivskriminalitet for kommuner, på ettermiddagen torsdag 4. februar.',
    logged: {
      activity: 'webinar',
      counties: ['32'],
      audience: ['kommuner'],
      topic: 'arbeidslivskriminalitet',
      period: ['2027-02-04', '2027-02-04'],
      organisation: 'Nordre Follo kommune',
    },
  },
  {
    says: 'leverandørsamling vannbransjen innlandet uke 22 for bedrifter',
    answers: { topic: 'vannbransjen' },
    logged: {
      activity: 'leverandorsamling',
      counties: ['34'],
      audience: ['naeringsliv'],
      topic: 'vannbransjen',
      period: ['2027-05-31', '2027-06-06'],
    },
  },
  {
    says: 'eg vil gjerne ha kurs i funksjonsskildringar for kommunane i Ryfylke, i mars eller april, på Teams',
    logged: {
      activity: 'kurs',
      counties: ['11'],
      audience: ['kommuner'],
      topic: 'funksjonsskildringar',
      period: ['2027-03-01', '2027-04-30'],
      format: 'digital',
    },
  },
  {
    says: 'Please book a dialogue conference on autonomous buses for suppliers in Agder in the autumn of 2027, around 60 participants',
    logged: {
      activity: 'dialogkonferanse',
      counties: ['42'],
      audience: ['naeringsliv'],
      topic: 'autonomous buses',
      period: ['2027-09-01', '2027-11-30'],
      participants: 60,
    },
  },
  {
    says: 'behovsverksted om lekeutstyr for kommuner i Nordland i juni',
    corrects: ['jeg mente barnehageutstyr', 'og ta det på Mo i Rana'],
    logged: {
      activity: 'behovsverksted',
      counties: ['18'],
      audience: ['kommuner'],
      topic: 'barnehageutstyr',
      period: ['2027-06-01', '2027-06-30'],
      place: 'Mo i Rana',
    },
  },
  {
    says: 'Vi ønsker å forankre innovative anskaffelser hos politikerne i Trøndelag, kan noen holde et innlegg i fylkestinget 9. mars?',
    answers: { audience: 'kommuner', topic: 'innovative anskaffelser' },
    logged: {
      activity: 'lederforankring',
      counties: ['50'],
      audience: ['kommuner'],
      topic: 'innovative anskaffelser',
      period: ['2027-03-09', '2027-03-09'],
      place: 'any',
    },
  },
  {
    says: 'et kurs',
    answers: {
      activity: 'kurs',
      counties: 'Lillehammer',
      topic: 'grønne kontrakter',
      audience: 'alle sammen',
      period: 'neste høst',
    },
    logged: {
      activity: 'kurs',
      counties: ['34'],
      audience: ['kommuner', 'naeringsliv', 'klynger', 'grundere', 'fou'],
      topic: 'grønne kontrakter',
      period: ['2027-09-01', '2027-11-30'],
    },
  },
  {
    says: 'webinar om hydrogen i skipsfart for klynger og FoU i Møre og Romsdal, andre kvartal',
    corrects: ['kan vi heller ta første kvartal'],
    logged: {
      activity: 'webinar',
      counties: ['15'],
      audience: ['klynger', 'fou'],
      topic: 'hydrogen i skipsfart',
      period: ['2027-01-01', '2027-03-31'],
    },
  },
  {
    says: 'treng hjelp til ei anskaffing: nytt skulebygg i Førde. Så fort som råd!',
    answers: { audience: 'kommunar', topic: 'nytt skulebygg' },
    logged: {
      activity: 'anskaffelsesbistand',
      counties: ['46'],
      audience: ['kommuner'],
      topic: ['nytt skulebygg', 'skulebygg'],
      period: 'asap',
      place: 'any',
    },
  },
  {
    says: 'nettverksmøte om rammeavtaler for innkjøpere i kommunene i Gudbrandsdalen 25. januar',
    answers: { audience: 'kommuner' },
    logged: {
      activity: 'nettverk',
      counties: ['34'],
      audience: ['kommuner'],
      topic: 'rammeavtaler',
      period: ['2027-01-25', '2027-01-25'],
    },
  },
  {
    says: 'kan jeg få meldt inn et behovsverksted her? det gjelder medisinteknisk utstyr, for kommuner i Troms, en gang i april',
    logged: {
      activity: 'behovsverksted',
      counties: ['55'],
      audience: ['kommuner'],
      topic: 'medisinteknisk utstyr',
      period: ['2027-04-01', '2027-04-30'],
    },
  },
  {
    says: 'kurs om sosial dumping for kommuner og næringsliv i Buskerud i februar',
    corrects: ['fjern næringslivet', 'vi blir 25 deltakere'],
    logged: {
      activity: 'kurs',
      counties: ['33'],
      audience: ['kommuner'],
      topic: 'sosial dumping',
      period: ['2027-02-01', '2027-02-28'],
      participants: 25,
    },
  },
  {
    says: 'digitalt kurs i risikovurdering for kommunene i Telemark i begynnelsen av mai',
    logged: {
      activity: 'kurs',
      counties: ['40'],
      audience: ['kommuner'],
      topic: 'risikovurdering',
      period: ['2027-05-01', '2027-05-10'],
      format: 'digital',
    },
  },
  {
    says: 'innlegg om verdien av innovasjon for ledere i næringslivet i Rogaland, 14. april',
    logged: {
      activity: 'lederforankring',
      counties: ['11'],
      audience: ['naeringsliv'],
      topic: 'verdien av innovasjon',
      period: ['2027-04-14', '2027-04-14'],
    },
  },
  {
    says: 'I am from Innovation Norway and would like a webinar for startups in Oslo about public procurement, mid-January',
    logged: {
      activity: 'webinar',
      counties: ['03'],
      audience: ['grundere'],
      topic: 'public procurement',
      period: ['2027-01-11', '2027-01-20'],
      organisation: 'any',
    },
  },
  {
    says: 'dialogkonferanse om skredsikring i Sogn for leverandørar, i løpet av hausten neste år',
    answers: { period: 'hausten 2027' },
    logged: {
      activity: 'dialogkonferanse',
      counties: ['46'],
      audience: ['naeringsliv'],
      topic: 'skredsikring',
      period: ['2027-09-01', '2027-11-30'],
    },
  },
];
