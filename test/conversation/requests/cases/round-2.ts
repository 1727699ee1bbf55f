import type { RequestCase } from '../request-case.ts';

/** Written before they were tried; measured once as held out, then looked into. */
export const round2: readonly RequestCase[] = [
  {
    says: 'dialogkonf vann og avløp nordland mars komm + næringsliv',
    answers: { audience: 'kommuner og næringsliv' },
    logged: {
      activity: 'dialogkonferanse',
      counties: ['18'],
      audience: ['kommuner', 'naeringsliv'],
      topic: 'vann og avløp',
      period: ['2027-03-01', '2027-03-31'],
    },
  },
  {
    says: 'hei me lurer på om de kan halde eit innlegg for formannskapet i Luster om offentleg-privat samarbeid ein torsdag i februar',
    answers: { audience: 'kommunar' },
    logged: {
      activity: 'lederforankring',
      counties: ['46'],
      audience: ['kommuner'],
      topic: 'offentleg-privat samarbeid',
      period: ['2027-02-01', '2027-02-28'],
      place: 'any',
    },
  },
  {
    says: 'æ skulle hatt et kurs om innkjøpsstrategi førr kommunan i Finnmark en gang i vår sånn circa femogtjue folk',
    logged: {
      activity: 'kurs',
      counties: ['56'],
      audience: ['kommuner'],
      topic: 'innkjøpsstrategi',
      period: ['2027-03-01', '2027-05-31'],
      participants: 25,
    },
  },
  {
    says: 'On behalf of Trondheim municipality I would like to request a supplier gathering about smart energy for business and clusters in the first half of October',
    logged: {
      activity: 'leverandorsamling',
      counties: ['50'],
      audience: ['naeringsliv', 'klynger'],
      topic: 'smart energy',
      period: ['2027-10-01', '2027-10-15'],
      organisation: 'Trondheim municipality',
    },
  },
  {
    says: 'behovsverksted om skoleskyss for kommuner i Vestfold i april',
    corrects: ['feil fylke, det skal være Telemark', 'og helst uke 16'],
    logged: {
      activity: 'behovsverksted',
      counties: ['40'],
      audience: ['kommuner'],
      topic: 'skoleskyss',
      period: ['2027-04-19', '2027-04-25'],
    },
  },
  {
    says: 'kan vi få et webinar om sikkerhetskrav? 40 deltakere, digitalt, for kommunene i Innlandet, ultimo januar',
    logged: {
      activity: 'webinar',
      counties: ['34'],
      audience: ['kommuner'],
      topic: 'sikkerhetskrav',
      period: ['2027-01-21', '2027-01-31'],
      participants: 40,
      format: 'digital',
    },
  },
  {
    says: 'eg vil be om ein aktivitet',
    answers: {
      activity: 'noko for leiinga, eit innlegg',
      counties: 'Førde',
      topic: 'kvifor innovasjon løner seg',
      audience: 'kommunar og FoU-miljø',
      period: 'veit ikkje enno',
    },
    logged: {
      activity: 'lederforankring',
      counties: ['46'],
      audience: ['kommuner', 'fou'],
      topic: 'kvifor innovasjon løner seg',
      period: null,
    },
  },
  {
    says: 'Nettverkssamling for innkjøpere i Rogaland om sosiale hensyn, uke 20 eller 21',
    answers: { audience: 'kommuner' },
    logged: {
      activity: 'nettverk',
      counties: ['11'],
      audience: ['kommuner'],
      topic: 'sosiale hensyn',
      period: ['2027-05-17', '2027-05-30'],
    },
  },
  {
    says: 'leverandørdialg om søppelbiler i oslo til våren for bedrifter',
    corrects: ['nei, til høsten'],
    logged: {
      activity: 'dialogkonferanse',
      counties: ['03'],
      audience: ['naeringsliv'],
      topic: 'søppelbiler',
      period: ['2027-09-01', '2027-11-30'],
    },
  },
  {
    says: 'hjelp med handlingsplanen i Troms, over nyttår',
    answers: { topic: 'hopp over', audience: 'alle' },
    logged: {
      activity: 'handlingsplan',
      counties: ['55'],
      audience: ['kommuner', 'naeringsliv', 'klynger', 'grundere', 'fou'],
      topic: 'any',
      period: ['2027-01-01', null],
    },
  },
  {
    says: 'Vi er en klynge i Møre og Romsdal og vil ha et kurs om å levere til det offentlige for gründerne våre før sommeren',
    logged: {
      activity: 'kurs',
      counties: ['15'],
      audience: ['grundere'],
      topic: ['å levere til det offentlige', 'levere til det offentlige'],
      period: [null, '2027-05-31'],
    },
  },
  {
    says: 'webinar on AI procurement for municipalities in Rogaland on 12 January',
    corrects: ['actually make it the 19th of January', 'and add research institutions'],
    logged: {
      activity: 'webinar',
      counties: ['11'],
      audience: ['kommuner', 'fou'],
      topic: 'AI procurement',
      period: ['2027-01-19', '2027-01-19'],
    },
  },
  {
    says: 'ønsker dialogkonferanse om ambulansebåter i Finnmark for leverandører',
    answers: { period: 'hvem er pådriver i Finnmark? og det passer best i slutten av mai' },
    logged: {
      activity: 'dialogkonferanse',
      counties: ['56'],
      audience: ['naeringsliv'],
      topic: 'ambulansebåter',
      period: ['2027-05-21', '2027-05-31'],
    },
  },
  {
    says: 'Bestiller behovsverksted, tema: barnehagemat, fylke: Akershus, målgruppe: kommuner, når: 3.–5. mai, antall: 18',
    logged: {
      activity: 'behovsverksted',
      counties: ['32'],
      audience: ['kommuner'],
      topic: 'barnehagemat',
      period: ['2027-05-03', '2027-05-05'],
      participants: 18,
    },
  },
  {
    says: 'kurs for kommunene i Hallingdal om tidlig markedsdialog neste måned',
    logged: {
      activity: 'kurs',
      counties: ['33'],
      audience: ['kommuner'],
      topic: 'tidlig markedsdialog',
      period: ['2026-12-01', '2026-12-31'],
    },
  },
  {
    says: 'webinar om tjenestekjøp, Østfold og Akershus, næringsliv, innen utgangen av mars',
    corrects: ['ikke Østfold likevel'],
    logged: {
      activity: 'webinar',
      counties: ['32'],
      audience: ['naeringsliv'],
      topic: 'tjenestekjøp',
      period: [null, '2027-03-31'],
    },
  },
];
