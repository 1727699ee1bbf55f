import type { ScriptedPerson } from '../scripted-person.ts';

/** Imagined people in county authorities, written down before they were tried: 19 of 25 at the first try. The clock stands at Monday 23 November 2026. */
export const firstPeople: readonly ScriptedPerson[] = [
  {
    language: 'nb',
    opens:
      'hei vi i innlandet vil gjerne ha et kurs om funksjonskrav for innkjøpere i kommunene en gang i februar',
    means: {
      activity: 'kurs',
      counties: ['34'],
      topic: 'funksjonskrav',
      audience: ['kommuner'],
      period: ['2027-02-01', '2027-02-28'],
    },
  },
  {
    language: 'nb',
    opens:
      'God morgen! Jeg sitter i klimaavdelingen i Rogaland fylkeskommune og lurer på om dere kan holde en dialogkonferanse for oss?',
    answers: { topic: 'utslippsfri massetransport', audience: 'næringslivet og kommunene', period: 'uke 6' },
    means: {
      activity: 'dialogkonferanse',
      counties: ['11'],
      topic: 'utslippsfri massetransport',
      audience: ['kommuner', 'naeringsliv'],
      period: ['2027-02-08', '2027-02-14'],
      organisation: 'Rogaland fylkeskommune',
    },
  },
  {
    language: 'nn',
    opens:
      'Hei, me treng hjelp til eit behovsverkstad om velferdsteknologi. Helst for kommunane i Sunnfjord, rundt 25 stk, i Førde',
    answers: { period: 'etter påske' },
    means: {
      activity: 'behovsverksted',
      counties: ['46'],
      topic: 'velferdsteknologi',
      audience: ['kommuner'],
      period: ['2027-03-30', null],
      participants: 25,
      place: 'Førde',
    },
  },
  {
    language: 'en',
    opens:
      "Hi there, we'd like a webinar on innovation partnerships for municipalities and research institutions in Troms, first half of March",
    means: {
      activity: 'webinar',
      counties: ['55'],
      topic: 'innovation partnerships',
      audience: ['kommuner', 'fou'],
      period: ['2027-03-01', '2027-03-15'],
    },
  },
  {
    language: 'nb',
    opens:
      'trenger noen til å snakke for ledergruppa vår om innovative anskaffelser. 20 min på fylkeshuset i Tønsberg 14. januar',
    answers: { audience: 'hopp over' },
    means: {
      activity: 'lederforankring',
      counties: ['39'],
      topic: 'innovative anskaffelser',
      audience: [],
      period: ['2027-01-14', '2027-01-14'],
      place: 'fylkeshuset i Tønsberg',
    },
  },
  {
    language: 'nb',
    opens: 'Kan vi få et kurs?',
    answers: {
      counties: 'Trøndelag',
      topic: 'markedsdialog',
      audience: 'begge deler, kommuner og bedrifter',
      period: 'siste halvdel av april',
    },
    interrupts: { topic: ['hva er egentlig en førkommersiell anskaffelse?'] },
    means: {
      activity: 'kurs',
      counties: ['50'],
      topic: 'markedsdialog',
      audience: ['kommuner', 'naeringsliv'],
      period: ['2027-04-16', '2027-04-30'],
    },
  },
  {
    language: 'nn',
    opens: 'eg ønskjer webinar om klimakrav i Vestland for kommunar i mars',
    atSummary: ['nei, april'],
    means: {
      activity: 'webinar',
      counties: ['46'],
      topic: 'klimakrav',
      audience: ['kommuner'],
      period: ['2027-04-01', '2027-04-30'],
    },
  },
  {
    language: 'nb',
    opens: 'Be om leverandørsamling om sirkulær økonomi for klynger og gründere i Agder til våren',
    atSummary: ['legg til næringslivet', 'angre'],
    means: {
      activity: 'leverandorsamling',
      counties: ['42'],
      topic: 'sirkulær økonomi',
      audience: ['klynger', 'grundere'],
      period: ['2027-03-01', '2027-05-31'],
    },
  },
  {
    language: 'nb',
    opens: 'vi skal ha en leverandørsamling om batterier i Agder for klynger og gründere før sommeren',
    atSummary: ['fjern gründere', 'legg til 25 deltakere'],
    means: {
      activity: 'leverandorsamling',
      counties: ['42'],
      topic: 'batterier',
      audience: ['klynger'],
      period: [null, '2027-05-31'],
      participants: 25,
    },
  },
  {
    language: 'en',
    opens:
      'could you come and talk to our politicians about why innovation procurement matters? We are Østfold',
    answers: { audience: 'the municipalities', period: 'as soon as possible' },
    means: {
      activity: 'lederforankring',
      counties: ['31'],
      topic: ['why innovation procurement matters', 'innovation procurement'],
      audience: ['kommuner'],
      period: 'asap',
    },
  },
  {
    language: 'nb',
    opens:
      'hei æ jobbe i steinkjer kommune å vi treng no hjelp te en anskaffelse av nye renovasjonsbila, kan nån hjælp oss',
    answers: { audience: 'bærre kommunen', period: 'snarest' },
    means: {
      activity: 'anskaffelsesbistand',
      counties: ['50'],
      topic: ['nye renovasjonsbila', 'renovasjonsbila'],
      audience: ['kommuner'],
      period: 'asap',
      organisation: 'any',
    },
  },
  {
    language: 'nn',
    opens:
      'Vi vil ha fagleg nettverk for innkjøparar i Møre og Romsdal. Erfaringsutveksling om KI i anskaffingar',
    answers: { audience: 'kommunar', period: 'hausten 2027' },
    means: {
      activity: 'nettverk',
      counties: ['15'],
      topic: 'KI i anskaffingar',
      audience: ['kommuner'],
      period: ['2027-09-01', '2027-11-30'],
    },
  },
  {
    language: 'nb',
    opens: 'kan dere hjelpe oss å skrive handlingsplanen i Telemark',
    answers: { topic: 'grønn omstilling', audience: 'hopp over', period: 'innen utgangen av mars' },
    means: {
      activity: 'handlingsplan',
      counties: ['40'],
      topic: 'grønn omstilling',
      audience: [],
      period: [null, '2027-03-31'],
    },
  },
  {
    language: 'nb',
    opens: 'behovsverksted Nordland massehåndtering kommuner uke 9',
    means: {
      activity: 'behovsverksted',
      counties: ['18'],
      topic: 'massehåndtering',
      audience: ['kommuner'],
      period: ['2027-03-01', '2027-03-07'],
    },
  },
  {
    language: 'nb',
    opens:
      'Hei, Kari her fra Buskerud. Vi planlegger et dialogmøte med leverandører om helseteknologi 12. mai i Drammen, ca 60 personer, fysisk',
    means: {
      activity: 'dialogkonferanse',
      counties: ['33'],
      topic: 'helseteknologi',
      audience: ['naeringsliv'],
      period: ['2027-05-12', '2027-05-12'],
      place: 'Drammen',
      participants: 60,
      format: 'fysisk',
    },
  },
  {
    language: 'nb',
    opens: 'jeg vil melde inn en aktivitet',
    answers: {
      activity: 'det er et kurs',
      counties: 'Akershus',
      topic: 'bærekraft i bygg og anlegg',
      audience: 'alle',
      period: 'vet ikke ennå',
    },
    means: {
      activity: 'kurs',
      counties: ['32'],
      topic: 'bærekraft i bygg og anlegg',
      audience: ['kommuner', 'naeringsliv', 'klynger', 'grundere', 'fou'],
      period: [null, null],
    },
  },
  {
    language: 'en',
    opens: 'I want to request a needs workshop',
    answers: { counties: 'Finnmark', topic: 'snow clearing', audience: 'municipalities', period: 'week 8' },
    interrupts: { counties: ['who is the pådriver in Finnmark?'] },
    means: {
      activity: 'behovsverksted',
      counties: ['56'],
      topic: 'snow clearing',
      audience: ['kommuner'],
      period: ['2027-02-22', '2027-02-28'],
    },
  },
  {
    language: 'nn',
    opens:
      'Eg treng dialogkonferanse i Vestland og Rogaland om havvind for næringsliv og klynger i 2. kvartal 2027, digitalt',
    means: {
      activity: 'dialogkonferanse',
      counties: ['11', '46'],
      topic: 'havvind',
      audience: ['naeringsliv', 'klynger'],
      period: ['2027-04-01', '2027-06-30'],
      format: 'digital',
    },
  },
  {
    language: 'nb',
    opens: 'vi ønsekr et webinarr om inovative anskafelser for komuner i Oslo i juni',
    means: {
      activity: 'webinar',
      counties: ['03'],
      topic: ['inovative anskafelser', 'innovative anskaffelser'],
      audience: ['kommuner'],
      period: ['2027-06-01', '2027-06-30'],
    },
  },
  {
    language: 'nb',
    opens: 'Vi vil ha et webinar om digital tvilling i Vestfold',
    answers: { audience: 'kommuner', period: 'november neste år' },
    interrupts: { period: ['forresten, gjør det til et kurs i stedet'] },
    means: {
      activity: 'kurs',
      counties: ['39'],
      topic: 'digital tvilling',
      audience: ['kommuner'],
      period: ['2027-11-01', '2027-11-30'],
    },
  },
  {
    language: 'nb',
    opens: 'trenger webinar om gjenbruk av møbler for næringslivet i Østfold',
    answers: { period: 'begynnelsen av mai' },
    interrupts: { period: ['dette er helt håpløst jeg får ikke til noe'] },
    means: {
      activity: 'webinar',
      counties: ['31'],
      topic: 'gjenbruk av møbler',
      audience: ['naeringsliv'],
      period: ['2027-05-01', '2027-05-10'],
    },
  },
  {
    language: 'nn',
    opens:
      'hei eg heiter Oddny og sit i Volda vi har tenkt på å få til eit kurs for dei som kjøper inn i kommunane rundt her om korleis ein skriv behov i staden for løysing helst digitalt i slutten av januar',
    means: {
      activity: 'kurs',
      counties: ['15'],
      topic: 'korleis ein skriv behov i staden for løysing',
      audience: ['kommuner'],
      period: ['2027-01-21', '2027-01-31'],
      format: 'digital',
    },
  },
  {
    language: 'nb',
    opens: 'Kurs i Lillehammer 3. februar',
    answers: { topic: 'risikovurdering i innkjøp', audience: 'kommunene i Gudbrandsdalen' },
    means: {
      activity: 'kurs',
      counties: ['34'],
      topic: 'risikovurdering i innkjøp',
      audience: ['kommuner'],
      period: ['2027-02-03', '2027-02-03'],
      place: 'Lillehammer',
    },
  },
  {
    language: 'en',
    opens:
      'Good morning, my name is Anna and I work for Akershus. We would like to arrange a supplier gathering for start-ups and clusters about zero-emission construction sites. About 80 people. In Lillestrøm. Sometime in September.',
    means: {
      activity: 'leverandorsamling',
      counties: ['32'],
      topic: 'zero-emission construction sites',
      audience: ['klynger', 'grundere'],
      period: ['2027-09-01', '2027-09-30'],
      place: 'Lillestrøm',
      participants: 80,
    },
  },
  {
    language: 'nb',
    opens: 'vi vil ha kurs i Troms',
    answers: {
      topic: 'fossilfrie byggeplasser',
      audience: 'kommuner næringsliv fou',
      period: 'uka etter påske',
    },
    interrupts: { topic: ['nei glem det, jeg vil heller ha et webinar'] },
    means: {
      activity: 'webinar',
      counties: ['55'],
      topic: 'fossilfrie byggeplasser',
      audience: ['kommuner', 'naeringsliv', 'fou'],
      period: ['2027-03-29', '2027-04-04'],
    },
  },
];
