import type { Activity } from '../../../../src/requests/request.ts';

type ActivityLine = readonly [says: string, activity: Activity];

/** Written before they were tried, in the words people have for an activity. */
export const activityLines: readonly ActivityLine[] = [
  ['vi ønsker en lunsjprat med politikerne våre i Hamar om innovative anskaffelser', 'lederforankring'],
  [
    'kan noen komme og fortelle formannskapet i Steinkjer om innovative innkjøp i februar?',
    'lederforankring',
  ],
  ['ønskjer ei orientering for kommunestyret i Stord om klimakrav', 'lederforankring'],
  [
    'Could someone give a talk to our mayor and executive board in Bodø about public innovation?',
    'lederforankring',
  ],
  ['kan dere holde innledning på fylkestinget i Troms i mars?', 'lederforankring'],
  ['vi treng nokon som kan kome og snakke med leiinga i Voss kommune om innkjøp', 'lederforankring'],
  ['besøk hos rådmannsgruppa i Molde om sirkulær økonomi', 'lederforankring'],
  [
    'vi hadde hatt stor glede av at dere kom og pratet med ordføreren og varaordføreren i Askim om mulighetsrommet',
    'lederforankring',
  ],
  ['vi ønsker et innlegg om innovasjon på fagdagen vår i Skien', 'annet'],
  ['Vi vil gjerne ha besøk av dere i Larvik for å høre mer om partnerskapet', 'annet'],
  ['et digitalt foredrag på nett, altså et webinar, om livssykluskostnader for Agder', 'webinar'],
  ['lunsjwebinar om plast i Vestfold til våren', 'webinar'],
  ['vi treng eit nettmøte for alle om miljøkrav i Rogaland', 'webinar'],
  ['opplæring i innovasjonspartnerskap for innkjøperne i Drammen', 'kurs'],
  ['kursing av prosjektledere i Bærum om kravspek', 'kurs'],
  ['eit dagskurs for rådgjevarane i Førde om behovskartlegging', 'kurs'],
  ['en workshop i Kongsvinger for å finne ut hva vi egentlig trenger på sykehjemmet', 'behovsverksted'],
  ['arbeidsverksted om behov i hjemmetjenesten i Gjøvik', 'behovsverksted'],
  ['leverandørdialog om renovasjon i Haugesund', 'dialogkonferanse'],
  ['vi vil møte markedet før utlysning av ny ferge i Finnmark', 'dialogkonferanse'],
  ['markedsdialogdag om ladeinfrastruktur i Innlandet', 'dialogkonferanse'],
  ['Vi skal ha en samling for leverandører i Kristiansand i oktober', 'leverandorsamling'],
  ['frokostmøte for næringslivet i Sarpsborg om anbud', 'leverandorsamling'],
  ['vi trenger bistand til å kjøpe inn nye brannbiler i Horten', 'anskaffelsesbistand'],
  ['vi står fast i en anskaffelse av velferdsteknologi i Narvik og trenger hjelp', 'anskaffelsesbistand'],
  ['vi ønsker et nettverk for innkjøpere i Vesterålen', 'nettverk'],
  [
    'kan dere sette oss i kontakt med andre kommuner som har gjort det samme, i en erfaringsgruppe i Nordland?',
    'nettverk',
  ],
  ['Vi skal rullere handlingsplanen i Buskerud og vil gjerne ha innspill', 'handlingsplan'],
  [
    'Vi ynskjer at nokon kjem og fortel fylkestinget i Vestland om innovative innkjøp i april',
    'lederforankring',
  ],
  ['trenger en innleder til kommunestyremøtet i Ås 12. mars', 'lederforankring'],
  ['could you come and talk to our politicians in Lillehammer about circular procurement', 'lederforankring'],
  ['kan dere holde en fagprat for oss i Hammerfest om havbruk', 'annet'],
  ['we would like someone to come and speak about drones in Vadsø', 'annet'],
  ['ein liten presentasjon for leiargruppa i Sunnfjord om klimabudsjett', 'lederforankring'],
  ['fagseminar for saksbehandlere i Sandefjord om miljøkrav', 'kurs'],
  ['halvtimes webinar på teams for innkjøpere i Akershus om innovasjon', 'webinar'],
];

/** Of the same kind, never looked into. */
export const heldOutActivityLines: readonly ActivityLine[] = [
  ['Vi vil ha et foredrag for ledergruppa i Tønsberg om behovsdrevne anskaffelser', 'lederforankring'],
  ['trenger en presentasjon for kommunedirektøren og kommunalsjefene i Lillestrøm, uke 6', 'lederforankring'],
  ['kveldsseminar for politikere i Arendal om bærekraft', 'lederforankring'],
  ['kan noen komme og holde et foredrag for oss i Tromsø om laksenæring', 'annet'],
  ['can you give a presentation at our conference in Stavanger in May', 'annet'],
  ['nettseminar for kommunene i Østfold om arkiv', 'webinar'],
  ['vi trenger skolering av innkjøpsavdelingen i Trondheim', 'kurs'],
  ['training for our buyers in Telemark on needs assessment', 'kurs'],
  ['vi vil kartlegge behov sammen med brukerne, idedugnad i Alta i mai', 'behovsverksted'],
  ['dialogmøte med leverandørar om skulebygg i Sogndal', 'dialogkonferanse'],
  ['bedriftstreff for lokale gründere i Levanger om det offentlige som kunde', 'leverandorsamling'],
  ['kan noen se på konkurransegrunnlaget vårt for barnehagemat i Ås', 'anskaffelsesbistand'],
  ['erfaringsutveksling mellom kommunene i Vest-Telemark om byggavfall', 'nettverk'],
  ['hjelp til å skrive handlingsplan for innovative anskaffelser i Møre og Romsdal', 'handlingsplan'],
];
