import type { RequestCase } from '../request-case.ts';

const march: readonly [string, string] = ['2027-03-01', '2027-03-31'];
const autumn: readonly [string, string] = ['2027-09-01', '2027-11-30'];

/** The clock stands at Monday 23 November 2026. Written before they were tried. */
export const round1: readonly RequestCase[] = [
  {
    says: 'trenger webinar om plastemballasje for næringslivet i agder uke 6',
    logged: {
      activity: 'webinar',
      counties: ['42'],
      audience: ['naeringsliv'],
      topic: 'plastemballasje',
      period: ['2027-02-08', '2027-02-14'],
    },
  },
  {
    says: 'Hei! Vi i Indre Østfold kommune ønsker å be om et behovsverksted om velferdsteknologi for kommunene i Østfold i løpet av første kvartal 2027. Vi regner med om lag 25 deltakere, og møtes gjerne på rådhuset i Askim.',
    logged: {
      activity: 'behovsverksted',
      counties: ['31'],
      audience: ['kommuner'],
      topic: 'velferdsteknologi',
      period: ['2027-01-01', '2027-03-31'],
      participants: 25,
      organisation: 'Indre Østfold kommune',
      place: 'rådhuset i Askim',
    },
  },
  {
    says: 'eg ynskjer eit kurs i klimakrav for kommunane i Sogn, helst i veke 9, digitalt',
    logged: {
      activity: 'kurs',
      counties: ['46'],
      audience: ['kommuner'],
      topic: 'klimakrav',
      period: ['2027-03-01', '2027-03-07'],
      format: 'digital',
    },
  },
  {
    says: "We'd like a market dialogue conference on electric ferries in Møre og Romsdal, for suppliers and research institutions, in late September",
    logged: {
      activity: 'dialogkonferanse',
      counties: ['15'],
      audience: ['naeringsliv', 'fou'],
      topic: 'electric ferries',
      period: ['2027-09-21', '2027-09-30'],
    },
  },
  {
    says: 'hei du jeg skulle hatt et kurs for kommunene i nordland om sirkulære møbler altså ombruk og sånn en gang i mai rundt tredve stykker på teams',
    logged: {
      activity: 'kurs',
      counties: ['18'],
      audience: ['kommuner'],
      topic: ['sirkulære møbler', 'sirkulære møbler altså ombruk', 'sirkulære møbler altså ombruk og sånn'],
      period: ['2027-05-01', '2027-05-31'],
      participants: 30,
      format: 'digital',
    },
  },
  {
    says: 'vi vil be om en aktivitet',
    answers: {
      activity: 'dialogkonferanse',
      counties: 'Telemark',
      topic: 'avfallshåndtering',
      audience: 'kommuner og klynger',
      period: 'uke 17',
    },
    logged: {
      activity: 'dialogkonferanse',
      counties: ['40'],
      audience: ['kommuner', 'klynger'],
      topic: 'avfallshåndtering',
      period: ['2027-04-26', '2027-05-02'],
    },
  },
  {
    says: 'ønsker et behovsverkstd om snøbrøytng for komuner i innlandet i febuar',
    logged: {
      activity: 'behovsverksted',
      counties: ['34'],
      audience: ['kommuner'],
      topic: 'snøbrøytng',
      period: ['2027-02-01', '2027-02-28'],
    },
  },
  {
    says: 'vi treng eit webinar om ka funksjonskrav e for nåkka førr kommunan i Troms, helst rett over nyttår',
    logged: {
      activity: 'webinar',
      counties: ['55'],
      audience: ['kommuner'],
      topic: ['ka funksjonskrav e for nåkka', 'funksjonskrav'],
      period: ['2027-01-01', null],
    },
  },
  {
    says: 'kurs i livssykluskostnader i vestfold for kommuner og næringsliv 2. kvartal',
    logged: {
      activity: 'kurs',
      counties: ['39'],
      audience: ['kommuner', 'naeringsliv'],
      topic: 'livssykluskostnader',
      period: ['2027-04-01', '2027-06-30'],
    },
  },
  {
    says: 'Innkjøpsnettverk for kommunene i Finnmark om rammeavtaler, andre halvår 2027',
    logged: {
      activity: 'nettverk',
      counties: ['56'],
      audience: ['kommuner'],
      topic: 'rammeavtaler',
      period: ['2027-07-01', '2027-12-31'],
    },
  },
  {
    says: 'lederforankring for politikerne i Rogaland om innovative anskaffelser til høsten',
    answers: { audience: 'kommuner' },
    logged: {
      activity: 'lederforankring',
      counties: ['11'],
      audience: ['kommuner'],
      topic: 'innovative anskaffelser',
      period: autumn,
    },
  },
  {
    says: 'dialogkonferanse om bygg uten utslipp i Akershus før påske, for leverandører',
    logged: {
      activity: 'dialogkonferanse',
      counties: ['32'],
      audience: ['naeringsliv'],
      topic: 'bygg uten utslipp',
      period: [null, '2027-03-24'],
    },
  },
  {
    says: 'kan dere holde et innlegg for ledergruppa i Trøndelag fylkeskommune om innovasjon neste uke?',
    answers: { audience: 'kommuner' },
    logged: {
      activity: 'lederforankring',
      counties: ['50'],
      audience: ['kommuner'],
      topic: 'innovasjon',
      period: ['2026-11-30', '2026-12-06'],
      organisation: 'Trøndelag fylkeskommune',
    },
  },
  {
    says: 'webinar om medisinsk avstandsoppfølging, primo mars, Nordland, kommuner og fou',
    logged: {
      activity: 'webinar',
      counties: ['18'],
      audience: ['kommuner', 'fou'],
      topic: 'medisinsk avstandsoppfølging',
      period: ['2027-03-01', '2027-03-10'],
    },
  },
  {
    says: 'behovsverkstad om gatelys i midten av april for kommunane i Gulen',
    logged: {
      activity: 'behovsverksted',
      counties: ['46'],
      audience: ['kommuner'],
      topic: 'gatelys',
      period: ['2027-04-11', '2027-04-20'],
    },
  },
  {
    says: 'kurs 14. januar kl 10 i Skien om markedsdialog for kommuner',
    logged: {
      activity: 'kurs',
      counties: ['40'],
      audience: ['kommuner'],
      topic: 'markedsdialog',
      period: ['2027-01-14', '2027-01-14'],
      place: 'Skien',
    },
  },
  {
    says: 'leverandørsamling om havbruk for gründere og klynger i Vestland mellom 10. og 20. mai',
    logged: {
      activity: 'leverandorsamling',
      counties: ['46'],
      audience: ['klynger', 'grundere'],
      topic: 'havbruk',
      period: ['2027-05-10', '2027-05-20'],
    },
  },
  {
    says: 'treng hjelp i ei konkret anskaffing av skulebuss i Møre og Romsdal så snart som råd',
    answers: { audience: 'kommunar' },
    logged: {
      activity: 'anskaffelsesbistand',
      counties: ['15'],
      audience: ['kommuner'],
      topic: 'skulebuss',
      period: 'asap',
    },
  },
  {
    says: 'kurs om bærekraft for kommuner i Oslo',
    answers: { period: 'vet ikke ennå' },
    logged: {
      activity: 'kurs',
      counties: ['03'],
      audience: ['kommuner'],
      topic: 'bærekraft',
      period: null,
    },
  },
  {
    says: 'webinar om KI for kommuner i Buskerud i mars',
    corrects: ['nei, i mai'],
    logged: {
      activity: 'webinar',
      counties: ['33'],
      audience: ['kommuner'],
      topic: 'KI',
      period: ['2027-05-01', '2027-05-31'],
    },
  },
  {
    says: 'kurs om innkjøp for kommuner i Agder i april',
    corrects: ['jeg mente Rogaland'],
    logged: {
      activity: 'kurs',
      counties: ['11'],
      audience: ['kommuner'],
      topic: 'innkjøp',
      period: ['2027-04-01', '2027-04-30'],
    },
  },
  {
    says: 'kurs i behovskartlegging for kommunene i Buskerud uke 12',
    corrects: ['uka før'],
    logged: {
      activity: 'kurs',
      counties: ['33'],
      audience: ['kommuner'],
      topic: 'behovskartlegging',
      period: ['2027-03-15', '2027-03-21'],
    },
  },
  {
    says: 'dialogkonferanse om asfalt for næringslivet i Innlandet i februar',
    corrects: ['nei, i mars', 'nei forresten, april heller'],
    logged: {
      activity: 'dialogkonferanse',
      counties: ['34'],
      audience: ['naeringsliv'],
      topic: 'asfalt',
      period: ['2027-04-01', '2027-04-30'],
    },
  },
  {
    says: 'dialogkonferanse om massehåndtering i Vestland i mars for kommuner',
    corrects: ['ta med næringslivet også', 'vi blir 60', 'gjør det digitalt'],
    logged: {
      activity: 'dialogkonferanse',
      counties: ['46'],
      audience: ['kommuner', 'naeringsliv'],
      topic: 'massehåndtering',
      period: march,
      participants: 60,
      format: 'digital',
    },
  },
  {
    says: 'webinar om vann for kommuner i Innlandet i mars',
    corrects: ['ta med klynger også', 'angre'],
    logged: {
      activity: 'webinar',
      counties: ['34'],
      audience: ['kommuner'],
      topic: 'vann',
      period: march,
    },
  },
  {
    says: 'dialogkonferanse om masser i Vestland i mars for kommuner',
    corrects: ['temaet skal være massehåndtering i anlegg'],
    logged: {
      activity: 'dialogkonferanse',
      counties: ['46'],
      audience: ['kommuner'],
      topic: 'massehåndtering i anlegg',
      period: march,
    },
  },
  {
    says: 'kurs i behovsvurdering for kommunar i Vestland',
    answers: { period: 'veke 10. kva er forresten ein dialogkonferanse?' },
    logged: {
      activity: 'kurs',
      counties: ['46'],
      audience: ['kommuner'],
      topic: 'behovsvurdering',
      period: ['2027-03-08', '2027-03-14'],
    },
  },
  {
    says: 'felles webinar for Agder og Telemark om fossilfrie byggeplasser for kommuner i januar',
    logged: {
      activity: 'webinar',
      counties: ['40', '42'],
      audience: ['kommuner'],
      topic: 'fossilfrie byggeplasser',
      period: ['2027-01-01', '2027-01-31'],
    },
  },
  {
    says: 'dialogkonferanse om rassikring på vestlandet for næringslivet i juni',
    answers: { which: 'hele' },
    logged: {
      activity: 'dialogkonferanse',
      counties: ['11', '15', '46'],
      audience: ['naeringsliv'],
      topic: 'rassikring',
      period: ['2027-06-01', '2027-06-30'],
    },
  },
  {
    says: 'Need a needs workshop on waste sorting for the municipalities in Hordaland, ideally the week after Easter, about 20 people, in person',
    logged: {
      activity: 'behovsverksted',
      counties: ['46'],
      audience: ['kommuner'],
      topic: 'waste sorting',
      period: ['2027-03-29', '2027-04-04'],
      participants: 20,
      format: 'fysisk',
    },
  },
  {
    says: 'Til LUP. Stavanger kommune planlegger en anskaffelse av nødnett-utstyr. Vi ønsker hjelp i anskaffelsen. Målgruppen er kommuner. Det bør skje i løpet av våren 2027.',
    logged: {
      activity: 'anskaffelsesbistand',
      counties: ['11'],
      audience: ['kommuner'],
      topic: 'nødnett-utstyr',
      period: ['2027-03-01', '2027-05-31'],
      organisation: 'Stavanger kommune',
    },
  },
  {
    says: 'webinar om tilgjengelighet for kommuner i Troms 3. mars',
    isUnknown: true,
    answers: { requester: 'Kari Nilsen, kari.nilsen@tromso.kommune.no' },
    logged: {
      activity: 'webinar',
      counties: ['55'],
      audience: ['kommuner'],
      topic: 'tilgjengelighet',
      period: ['2027-03-03', '2027-03-03'],
      requester: { name: 'Kari Nilsen', email: 'kari.nilsen@tromso.kommune.no' },
    },
  },
  {
    says: 'kurs om grønne anskaffelser for innkjøperne i kommunene i Østfold etter ferien',
    answers: { period: 'uke 34' },
    logged: {
      activity: 'kurs',
      counties: ['31'],
      audience: ['kommuner'],
      topic: 'grønne anskaffelser',
      period: ['2027-08-23', '2027-08-29'],
    },
  },
];
