// The words people agree and refuse with, in bokmål, nynorsk, dialect, English and chat. All folded (å -> a, ø -> o, æ -> ae).

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Tell to send. */
export const sending = wordsOf(
  `send sende sender sendes sendas sendast sendt snd semd sedn sennd sned submit ship lever levere leverer avgarde avgaarde`,
);

/** Say yes, or tell to go ahead. */
export const consenting = wordsOf(
  `ja jau jo joda jaja jada jadda jauda jaudda javisst javist jaggu jepp japp jess jess jupp yes yess yesss yep yepp yeah yup yupp ye aye ya
  sure surely absolutt absolutely definitely certainly definitivt selvsagt sjolvsagt selvfolgelig sjolvfolgelig naturligvis naturlegvis
  gjerne gjaerne klart klar please proceed confirm confirmed confirming bekreft bekrefter bekreftes bekreftet bekrefta stadfest stadfester
  stadfestar stadfesta godkjent godkjenn godkjenner godkjennes godkjend approve approved agree agreed enig einig samtykker samtykkjer
  kjor kjore kjorer koyr koyre koyrer kjaer gjor gjer gjore gjere do go fyr fyre`,
);

/** Say that it is good as it stands. */
export const approving = wordsOf(
  `ok okei okey okay oki k kk greit greitt grei greie greier fint fin fine fint flott flotte super supert superbra topp toppen tipp perfekt
  perfect great good godt god bra kjempebra kjempefint kjempeflott superfint knallbra knall kanon konge nydelig nydeleg deilig herlig
  herleg utmerket utmerka utmerkt stralende stralande glimrende glimrande strakande fantastisk fantastic excellent lovely nice brilliant
  awesome wonderful cool sweet splendid marvellous terrific fab fabulous riktig rett rette korrekt correct right accurate stemmer stemme
  akkurat nettopp presis precisely exactly spot lgtm fornoyd nogd tilfreds happy satisfied pleased klare ready ferdig ferdige ready done set
  orden bedre betre better holder held duger passer passar works sann sant slik sanne slek slekt sonn saenn slike gulrot innertier blink alright
  allright kurant rektig rekti stemm staemm staemme staemmer gret graett`,
);

/** Refuse. "No" is also nynorsk for "now", see `yes-no.ts`. */
export const refusing = wordsOf('nei neida neidi naei naeh nope no nah niks nay');

/** Turn what is said into its opposite. */
export const negating = wordsOf(
  `ikke ikkje itj itje ikkj inte aldri not never don't dont doesn't isn't wait vent hold pause stopp stop`,
);

/** The small words of the dialects: "det", "er", "var", "jeg", "vi", "dere", "skal", "så", "ser ut", "alt", "helt", "her", "nå". */
const dialect = `d dae dea de da dei dee dedde dehaer dette e ae aer ar ere va vaer vart vaerre ej eg je jae aei mi mae oss vess dokk dokke dokker dakker dakke
  daekk daekkan dykk ska sku sae so ser saer saett saag sag ut utt oute alt ailt aillt helt haelt heilt haer hen haerre na nu 'n n an a'n`;

/** Stand around a yes or a no and change nothing. */
export const beside = wordsOf(
  `og a at i pa av som for til med om du dere de dykk dokker vi me mi jeg eg ae e i we you it its it's that that's this the an and is are
  was looks look looking seems ser sja ut var er vart ble blei ska skal vil kan kunne ma far har vere vaere vaer vera vaert vore be det den
  dette denne han ho d hele heile alt alle all everything every helt heilt veldig kjempe svaert skikkelig virkelig heilskap very really quite
  totally just bare berre baerre baere takk takker tak tusen mange thanks thank thx so sa much na nu now da then der dar her here there igjen att
  again off away in inn ivei vei veg gar gang avsted garde snill snille vennligst venlegst god gode kjaere
  foresporselen forespurnaden foresporsel forespurnad request bestillingen bestillinga padriver padriveren padrivar padrivaren
  hm hmm mm mhm eh ah aha oi tja jaha altsa liksom egentlig eigentleg meg mi mitt min my me oss us to of up on as like let let's lets can could
  may will would i'm im am we're were you're have has enna enno yet spor sporr sporje sporre ask them mvh hilsen hilsning hei he ha haha
  nok enough mye mykje lot litt jo vel visst no tror trur synes syns think guess feel mener meiner synest ja thumbs tommel tommelen opp asap
  same samme los laus forst straks med en gang one oyeblikk moment second sec enda gladelig gladeleg the del ellers elles also ogsa
  ahead thing stuff with by me mente meinte meint meant meningen meininga satt sat jobba jobbet gikk gjekk star stod som for soren pokker nett
  bli blir vert seende sag sa forstatt forsta forstod skjont skjonte skjont skjonar skjonner oppfatta oppfattet oppfatter oppsummert oppsummering oppsummeringa
  oppsummeringen lest lese read understood got summary summarised summarized herfra side sida siden kant fra frae prikk prikken haret oss our from
  ${dialect}`,
);

/** "Ingen endringer", "nothing to add", "det var alt": good as it stands, though it sounds like a no. Folded. */
export const nothingMore =
  /\b(?:ingen|ingenting|inga|no|zero|uten|utan|without)(?: (?:flere|fleire|videre|vidare|mer|meir|noen|nokon|more|further|other|any|slags))? ?(?:endring\w*|rettels\w*|rettingar?|korreks\w*|innvending\w*|motforestilling\w*|merknad\w*|kommentar\w*|changes?|corrections?|objections?|comments?|edits?)\b(?: (?:needed|required|from (?:me|us|here|our side)|herfra|fra (?:meg|oss|(?:var|min) side|var kant)))?|\b(?:har )?(?:(?:ikke|ikkje|itj) (?:noe|noko|nokke|mer|meir|annet|anna)|(?:ingenting|ingen ting|inkje|nothing))(?: (?:mer|meir|annet|anna|else|more))?(?: (?:a|som skal|to) (?:endre\w*|endra|rette|legg\w* til|tilfoye|utsette|utsetje|si(?:e|a)?|seie|change|add|correct|fix|say))?(?: (?:pa|til) (?:det|den|dette))?\b|\b(?:treng\w*|behov\w*|ma|skal|need\w*|have) (?:ikke|ikkje|itj|not|ikke a|ikkje a|no)(?: a| to)? (?:endre\w*|endra|rette|change)\b(?: (?:noe|noko|anything|pa noe|pa noko))?|\b(?:don't|do not|dont) (?:need to |have to )?(?:change|add) anything\b|\b(?:det var (?:alt|det hele|det heile|det)|that's (?:all|it)|thats (?:all|it)|that is (?:all|it)|that was (?:all|it)|that will be all)\b/g;

/** Set phrases of plain words that together say yes. Folded. */
export const consentPhrases =
  /\bdet (?:kan|ma|far|skal) (?:du|dere|de)\b|\b(?:la|lat|laet|laett) (?:det )?(?:ga|sta|gjere)\b|\bgar? for (?:det|den|it|that|dette)\b|\bgo for (?:it|that)\b|\b(?:i|er vi|er me) mal\b|\bof course\b|\bvaer sa god\b|\bver sa god\b|\bthumbs up\b|\btommel(?:en)? opp\b|\bfire away\b|\blet'?s (?:do|go)\b|\bthere (?:we|you) go\b|\bthat's the one\b|\b(?:you|u) (?:got|nailed) it\b|\bgot it(?: right)?\b|\bnailed it\b|\bspot on\b|\bsounds? \w+\b|\bhores? \w+ ut\b|\bhoyr\w* \w+ ut\b|\blyder (?:bra|fint|godt)\b|\blater (?:bra|fint|godt)\b/g;

/** Said with a thumb. */
export const thumbsUp = /👍|👌|✅|✔|🙌|💯|👏|🤝|🆗|☑/u;
export const thumbsDown = /👎|❌|🚫|🙅/u;
