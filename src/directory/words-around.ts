/** Words beside a name that tell what it is, in bokmål, nynorsk, dialect, English and Sámi. */

/** After a name: what precedes is a municipality, a county or their place. */
export const municipalityWord =
  /^(?:kommun(?:e|es|en|ens|ane|ene)|kommunestyret?|herad(?:et)?|municipality|suohkan\p{L}*|gielda\p{L}*|tj[iï]elt[ei]|komuuni|ordfører|ordførar|rådhus|kommunedirektør)$/u;

export const countyWord =
  /^(?:fylke|fylket|fylkes|fylkeskommun\p{L}*|fylkesting\p{L}*|fk|fylkk\p{L}*|fylhken\p{L}*|county)$/u;

/** After a name: a part of the place. */
export const partWord =
  /^(?:sentrum|by|tettsted|tettstad|bygd|regionen?|distriktet?|området?|bydel|stasjon|havn|hamn)$/u;

/** What a municipality has: "Strands innkjøpssjef". */
export const ownedByMunicipality =
  /^(?:innkjøp\p{L}*|anskaffelses\p{L}*|anskaffings\p{L}*|ordfør\p{L}*|rådmann\p{L}*|kommune\p{L}+|nærings\p{L}*)$/u;

/** Before a name: what follows is a place. */
export const kindBefore =
  /^(?:kommunen|kommunene|kommunane|kommuna|heradet|byen|bygda|tettstedet|tettstaden|stedet|staden|bydelen|fylket|fylka|fylkene|fylke|campus|bydel|region|nav|nho|ks|lo|visit|helse)$/u;

/** Before a colon: "Kommune: Stange". */
export const formField =
  /^(?:kommune|fylke|sted|stad|by|hvor|kor|municipality|county|place|where|organisasjon|arbeidssted)$/;

/** Before a name: a former one is meant. */
export const formerWord =
  /^(?:gamle|gamal|gammal|tidligere|tidlegare|daværende|dåverande|forhenværende|eks|ex|former|old|nedlagte|nedlagde)$/u;

export const placePreposition = new Set([
  'i',
  'på',
  'in',
  'ved',
  'innen',
  'innan',
  'rundt',
  'omkring',
  'near',
  'around',
]);

export const anyPreposition = new Set([
  ...placePreposition,
  ...[
    'fra',
    'frå',
    'ifra',
    'ifrå',
    'til',
    'te',
    'for',
    'hos',
    'mot',
    'gjennom',
    'mellom',
    'from',
    'to',
    'at',
    'of',
    'av',
    'over',
    'om',
  ],
]);

/** Somebody asks who serves a place. */
export const contactWord =
  /^(?:pådr(?:i|ei)v\p{L}*|padriv\p{L}*|paadriv\p{L}*|innovasjonspådriv\p{L}*|kontakt\p{L}*|contacts?|hvem|kven|kem|hæm|hvæm|kåin|who|whom|dekker|dekkjer|dekke|dekkje|ansvarlig\p{L}*|ansvarleg\p{L}*|representant\p{L}*|rådgiver\p{L}*|rådgjevar\p{L}*|person|covers)$/u;

/** Somebody asks for something that happens in a place. */
export const activityWord =
  /^(?:kurs\p{L}*|webinar\p{L}*|\p{L}*verksted\p{L}*|\p{L}*verkstad\p{L}*|\p{L}*konferanse\p{L}*|\p{L}*samling\p{L}*|\p{L}*møte\p{L}*|workshop\p{L}*|besøk\p{L}*|innlegg\p{L}*|foredrag\p{L}*|seminar\p{L}*|nettverk\p{L}*|opplæring\p{L}*|course|meeting)$/u;

/** "vi", "jobber", "bor": what stands before "i Vik" when somebody says where they are. */
export const belonging =
  /^(?:vi|oss|me|mi|jeg|eg|æ|e|her|de|dere|dokker|dykk|jobb\p{L}*|arbeid\p{L}*|bor|bur|sitter|sit|sitt|holder|held|til|kommer|kjem|kjæm|er|ansatt|tilsett|hører|høyrer|høyre|ligger|ligg|leverandør\p{L}*|bedrift\p{L}*|kommunen|folk\p{L}*|we|live|work|based|working|am|are|i'm|innkjøp\p{L}+|sakshands\p{L}+|saksbehandl\p{L}+|prosjektleder|prosjektleiar|buyer)$/u;

/** Words that may follow a name without making it part of something else. */
export const afterName = new Set(
  'og eller or and men but nå no når dag da så som hos med for fra frå til i på ved har hev vil ønsker ynskjer ønskjer ønske trenger treng need want wants needs er e kan skal må bør få får is has can vi me jeg eg lurer lurar lure ber spør gjerne takk please pls plis her der hvem kven kem who ikke ikkje not om at eller også òg og'.split(
    ' ',
  ),
);

/** Before a surname: "rådgiver Strand", "mvh Berg". */
export const personTitle =
  /^(?:fru|herr|hr|fr|frk|rådgiver|rådgjevar|seniorrådgiver|seniorrådgjevar|direktør|leder|leiar|\p{L}*sjef|\p{L}*leder|\p{L}*leiar|innkjøper|innkjøpar|minister|\p{L}*minister|statsråd|professor|advokat|konsulent|kollega|mvh|vh|hilsen|helsing|hilsing|regards|dear|kjære|mr|mrs|ms|dr|ordfører|ordførar|familien|politikeren|navn|namn)$/u;

/** After a name: a newspaper, a club, a company, a dish. */
export const brandAfter =
  /^(?:tidende|avis|avisa|blad|budstikke|aftenblad|arbeiderblad|dagblad|dagbladet|folkeblad|børs|energi|kraft|sparebank|fotball|fotballklubb|ballklubb|håndball|il|fk|sk|bk|ff|ishockey|vann|water|pizza|bryggeri|as|asa|hotell|hotel|eiendom|bygg|consulting|maraton|marathon|lefse|lefser|fiskesuppe|fiskesuppa|suppe|akevitt|aquavit|bestikk|bunad|bunaden|gulost|ost|øl|pils|økologiske)$/u;

/** The same in small letters, for adjectives: "bergensk fiskesuppe". */
export const dish =
  /^(?:fiskesuppe|fiskesuppa|suppe|lefse|lefser|bunad|øl|pils|ost|brunost|dialekt|dialekten|potet|poteter|kjøttboller|sodd|laks|mat|matretter)$/u;

/** Before a name: a bank, a club, a room. */
export const brandBefore =
  /^(?:sparebanken|sparebank|fotballklubben|fotballaget|avisa|avisen|møterom|møterommet|møterommene|grupperom|salen)$/u;

/** Words of courtesy and of answering: a message of one name and these is "the bare name". */
export const filler = new Set(
  'hei hallo heisann god dag morgen hi hello ja jo nei no ok okei det er e blir som sagt jeg eg vi me mener meiner mente meinte altså da i på fra frå for til takk tusen please gjelder gjeld heter heiter vår vårt våre our kommune kommunen fylke fylket fylkeskommunen the county municipality is'.split(
    ' ',
  ),
);

/** Before a name: somebody writes or says it. */
export const sayingWord =
  /^(?:skrev|skreiv|skrive|skrevet|sa|sagde|sagt|oppga|oppgav|valgte|valde|trykket|trykte|trykka|tastet|tasta|wrote|written|said|put|chose|picked|typed)$/;

/** After a name and "i": a foreign country, so that no place of Norway is meant ("Lund i Sverige"). */
export const foreignCountry =
  /^(?:sverige|danmark|finland|island|tyskland|england|skottland|storbritannia|nederland|belgia|frankrike|spania|italia|polen|estland|latvia|litauen|usa|canada|russland|sweden|denmark|iceland|germany|scotland|netherlands|belgium|france|spain|italy|poland|estonia|lithuania|russia)$/;

/** What a place may do at the start of a sentence. */
export const actorVerb =
  /^(?:trenger|treng|ønsker|ynskjer|ønskjer|vil|skal|her|lurer|lurar|spør|søker|søkjer|planlegger|planlegg|needs|wants|would)$/;
