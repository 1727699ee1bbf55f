/** Words that say nothing about the subject: articles, pronouns, question words, auxiliaries. */
const norwegian = `
og å i på av til for med om at som er var være har hadde ha en et den det de der her da nå så men eller hvis når enn
jeg du han hun vi dere meg deg oss dem seg min mitt mine din ditt dine vår vårt våre deres sin sitt sine hans hennes man
ikke hva hvem hvor hvordan hvorfor hvilken hvilket hvilke hver hvert noe noen alle alt andre annen annet selv selve denne dette disse
kan kunne vil ville skal skulle må måtte bør burde får få fikk blir bli ble blitt gjør gjøre gjorde gjort sier si sa finnes
fra ved under over mot uten hos også bare ut inn opp ned etter før mellom gjennom både enten jo nei ja litt veldig
mye mange mer mest flere ok okei okay ja jo hm altså liksom forresten egentlig eigentleg enda ennå enno
eg me dykk han ho dei mi mitt ditt vårt kor kva kven korleis kvifor noko nokon nokre ein eit ei ikkje berre frå òg då no
kunne ville skulle vart vert gjer seier finst kvar kvart kvi dykkar deira vere vera
æ e ka kem ke va kæm ho nån nåkka nokka någe åssen åffer hvæm kofor koffer koffor korfor mæ dæ dåkker dåkke te itj ikkj koss korsn kossen
a blei va førr læng lenger sku hadd håssen hossen kåffer kæffer kor'n nokke noke nåke honn hu ka'n je
`;

const english = `
a an the of in on at to for with by from as is are was were be been being do does did have has had can could will would
shall should may might must i you he she it we they me us them my your our their his her its this that these those there
here what who whom which when where why how and or but if then than so not no yes any some all each about into out up down ok okay yes well just really actually
don t doesn didn isn aren wasn weren won hasn haven hadn couldn shouldn wouldn s m re ve ll d
`;

/** Words that carry little: politeness and ways of asking. They may be missing in what answers. */
const scaffolding = `
fortell forteller fortelle fortel forklar forklare betyr bety tyder vet veit gjelder gjeld heter heiter heite egentlig eigentleg
gjerne kanskje hjelp hjelpe hjelper hjelpa trenger treng tenker tenkjer lurer lurar ønsker ønskjer vise vis gi gir gje viser
ting slik sånn type typer slags eksempel eksempler døme lang lenge stor stort store liten lite stund si går gå gjekk gikk
spørsmål svar svare kort forskjell forskjellen skilnad skilnaden skiller skil bruke brukes bruker bruk brukar nytte ha kommer kjem komme
tell explain please me give know want need mean means stand stands work works use used many much long big kind kinds example
examples difference tid tida tiden gang oversikt liste info informasjon greie greia første siste ny nye nytt bra god gode godt eig eier
siden ennå enno sammen saman dag dagens nåværende hei takk vær snill vennligst setning setninger setningar enkelt kjapt raskt sette set
endelig endeleg bindende bindande definitivt exist exists still most least best lurt lurte smart dumt nødvendig nødvendige skape skaper skapte skapt blitt vorte funnes funnest finnast eksisterer eksistert folk ifølge ifølgje utover nevnt nevnes nevner nemnt nemner nemnd typisk typiske vanlig vanlige vanleg vanlege akkurat gjeldende gjeldande
nemlig både ellers elles hverandre liksom spesielt særlig særleg omtrent cirka circa ca faktisk virkelig verkeleg kjent viktig viktige
riktig rett sann sant stemmer according regarding concerning possible exactly actually about
start starte startet starta begynne begynte skje skjer skjedde skjedd happen happened happens take takes took made make
mener meiner menes meinast mente meinte meint ligger ligg foregår føregår handler handlar holder held innebærer inneber omhandler omtalt står stod sto
går gjaldt finner finn heller kalles kalla kalt hete het heitte called lignende liknande
to tre two three vits vitsen poeng poenget hensikt hensikten meningen point reason get gets got
`;

/** Everyday words, which are rare in a small set of texts and still tell nothing of a subject. */
const everyday = `
alltid aldri ofte sjelden sjeldan snart straks nettopp igjen att attende tilbake rundt omkring ikring langs nær nærmere nærare langt borte
hjem hjemme heim heime ute inne oppe nede fram frem framover fremover videre vidare nesten ganske helt heilt hele heile hel heil halvt
kun bortsett derfor difor dermed dessuten dessutan likevel allikevel imidlertid riktignok helst heller isteden istedenfor stedet staden
samtidig samstundes deretter etterpå underveis undervegs tidligere tidlegare senere seinare nylig nyleg hittil stadig fortsatt framleis framleies fremdeles
sikkert visst vel nok alene åleine aleine sjøl sjølve samtlige samtlege begge båe enkelte ulike ulikt forskjellige samme same slike slikt sånne sånt
egen eget egne eigen eiga eige eigne ens måte måten måtar måter del bit stykke opplegg greier verden
ta tar tek tatt teke gitt gjeve gav ga ser sett så såg sjå høre hører høyre tro tror trodde tru trur synes syns syntes tykkjer føler prøve prøver prøvar klare klarer klarar
sitter sit satt sat legger legg lagt la kjøre kjører kjørt kjørte køyre køyrer køyrde køyrt drar dukker slår heng henger dreier dreiar lever levde havne havner hopper fikse fikser orker gidder
ska sku hen igen op ihop ijæn egentli hvertfall iallfall innen vanligvis vanlegvis nærmest liksom altso
after before again always never often sometimes usually soon still yet already also even ever lot lots part way ways thing things stuff itself themselves
through across around within without more less few several own same such like liked think thinks thought seem seems feel try tries tried go goes went gone
come comes came put puts let lets keep keeps say says said see seen look looks name names word words term terms halfway themselves
`;

const stopWords = new Set(wordsOf(norwegian));
const englishStopWords = new Set(wordsOf(english));
export const lightWords: ReadonlySet<string> = new Set(wordsOf(`${scaffolding} ${everyday}`));

/** Whether a lower-case word says nothing about the subject. In an English text English ones count too. */
export function isStopWord(word: string, language: 'no' | 'en'): boolean {
  return stopWordsOf(language).has(word);
}

/** All of them, for a look at what a misspelt word may be. */
export function stopWordsOf(language: 'no' | 'en'): ReadonlySet<string> {
  return language === 'en' ? englishStopWords : stopWords;
}

/** Whether a lower-case word is a way of asking rather than what is asked about. */
export function isLightWord(word: string): boolean {
  return lightWords.has(word);
}

function wordsOf(block: string): string[] {
  return block.split(/\s+/).filter((word) => word !== '');
}
