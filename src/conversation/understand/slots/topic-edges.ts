import { nextClause, soundOnly } from './next-clause.ts';

/** Words that open a subject after an activity: "kurs om …". */
export const subjectOpeners =
  /(?<!\p{L})(?:om(?! til(?!\p{L}))|innenfor|innen|angående|vedrørende|vedrørande|når det gjelder|når det gjeld|when it comes to|i forbindelse med|i samband med|rundt(?= \p{L}{4})|around(?= \p{L}{4})|knyttet til|knytt til|rundt temaet|på temaet|som handler om|som tar for seg|about(?! to(?!\p{L}))|on|regarding|concerning)\s+(?:(?:temaet|tema|emnet|the topic of)\s+)?/giu;

/** A subject that is named as such: "tema: …", and less surely "det handler om …". */
export const subjectLabels: readonly RegExp[] = [
  /(?<!\p{L})(?:tema(?:et)?|emne(?:t)?|innhold(?:et)?|innhald(?:et)?|topic|subject|theme|contents?)\s*(?:er|is|blir|(?:skal|kan|kunne|bør) (?:være|vere|bli)|ville? (?:være|vere|vært|vore)|(?:would|could|will|should|might|can) be|for (?:kurset|dagen|møtet))?\s*(?::|-|–|(?<=er|is|blir|være|vere|vært|vore|be|bli)\s)\s*/giu,
  /(?<=[,.;\n/|–—-]\s*)(?:tema|emne|topic)\s+/giu,
  /(?<!\p{L})(?:om hva|om kva|about what|what about|gjelder|gjeld)\s*:\s*/giu,
  /(?<!\p{L})(?:må|skal|vil|ville|kan|kunne|can|could|bør|ønsker å|ønskjer å|treng(?:er)? å|need to|want to|would like to|would love to|should)\s+(?:gjerne\s+)?(?:lære|læra|learn|(?:høre|høyre|hear|vite|vita|know)(?=\s+(?:mer|meir|more|hvordan|korleis|hvorfor|kvifor|how|why)(?!\p{L})))\s+(?:(?:oss|us|dei|dem|them|folk|\p{L}*(?:innkjøper(?:e|ne)|innkjøpar(?:ar|ane))|(?:de )?ansatte|dei tilsette|our \p{L}+)(?:\s+(?:våre|vår))?\s+(?=(?:å|om|to|about|i|hvordan|korleis|how)(?!\p{L})))?(?:(?:meir|mer|litt|more)\s+)?(?:(?:om|about)\s+)?/giu,
  /(?<!\p{L})(?:(?:det|dette|it|saken|saka)(?:'s)? (?:gjelder|gjeld|handler om|handlar om|dreier seg om|dreiar seg om|er snakk om|is about|concerns)|(?:gjelder|gjeld)(?= \p{Ll}))\s*/giu,
];

/** Right after an activity these open its subject too: "kurs i …", "hjelp til anskaffelse av …". */
export const looseOpeners =
  /^(?:\s*[,:–-])?(?:\s+(?:vår|vårt|våre|our))?\s+(?:i|in|av|of|for|til|med|with|på|rundt|(?:der|hvor|kor|where) (?:vi|me|we)(?: (?:kan|kunne|skal|vil|can|could))?(?: finne? ut| find out)?)\s+/iu;

/** "… er det vi treng", "… hadde vært midt i blinken", "… is what we need": what is said of a subject in the sentence that names it. */
const saidOfSubject = [
  '(?<!(?:hva|kva|ka|hvordan|korleis|korsn|hvor|kor|når|hvorfor|kvifor|hvilke\\p{L}*|mye|mykje|langt)\\s)(?:kan|vet|veit|trenger|treng|vil|ønsker|ønskjer|ynskjer|ynskje|hadde|skulle|lurer|lurar)\\s+(?:vi|me|mi|jeg|eg|æ)',
  '(?:er|e|is)\\s+(?:det|what|noe|noko|nåkka|something)\\s+(?:(?:that|som)\\s+)?(?:vi|me|mi|jeg|eg|æ|we|i|det|skal|som)',
  '(?:er|e|is)\\s+(?:temaet|tema|emnet|the (?:topic|subject|theme)|ønskelig|ønskeleg|ønsket|ønska|aktuelt|interessant)',
  "(?:hadde|hadd|ville|would|'d|kunne|could)\\s+(?:vært|vore|vørre|vårre|være|vere|passa|passet|gjort|have been|be)",
  '(?:strever|strevar|sliter|slit|strir|baler|struggle)\\s+(?:vi|me|jeg|eg|æ|we)',
  '(?:vi|me|jeg|eg|æ|we|i)\\s+(?:strever|strevar|sliter|slit|strir|baler|lurer|lurar|undrer|kan (?:for |så )?lite|struggle|are struggling|wonder)',
  '(?:er|e|is|har blitt|har vorte|has become)\\s+(?:en|ei|ein|et|eit|an?|vår|vårt|our)\\s+(?:\\p{L}+\\s+)?(?:utfordring|hodepine|hovudverk|problem|tema|challenge|headache|struggle)',
  '(?:står|stod)\\s+(?:\\p{L}+\\s+)?på\\s+(?:ønskelist\\p{L}*|lista|listen|planen)',
].join('|');

/** Where a subject ends: a sentence, a line, or a clause that speaks of something else. */
export const subjectEnd = new RegExp(
  [
    '[!?;\\n]',
    nextClause,
    '\\.(?=\\s|$)(?<!\\b(?:bl|f|ca|evt|inkl|nr|osv|m)\\.)(?!(?<=\\d\\.)\\s\\p{Ll})',
    `\\s(?:${saidOfSubject})(?!\\p{L})`,
    ' - | – | / ',
    ',(?=\\s*(?:gjerne|helst|og (?:gjerne|helst|vi|det)|fortrinnsvis|for |til |med |altså|dvs|det vil si|vi |me |jeg |eg |det |dette |ca|om lag|rundt|i løpet|preferably|ideally|we |it |så |men |but |er det|kan |takk|hilsen|mvh|hvem|kven|fysisk|digital|hybrid|please))',
    ',(?=\\s*[\\p{L} ]{3,20}:)',
    ',(?=\\s*(?:en|ein|ei|et|eit|an?|om lag|ca) (?:halv|half|hel|heil|kort)?[- ]?(?:time|dag|hour|day)(?:s|n)?(?!\\p{L}))',
    ',\\s*$',
    '\\s(?:at|during) (?:our|the) [\\p{L} ]{0,20}(?:meeting|conference|gathering|day|seminar)(?!\\p{L})',
    '\\s(?:på|under|ved) (?:den |det )?\\p{L}*(?:dagen|dagane|konferansen|samlingen|samlinga|møtet|seminaret)(?!\\p{L})',
    '\\s(?:som skal|som kan|som (?:dere|de|dokker|noen|nokon|lup|you) (?:kan|kunne|skal)|som vi (?:ønsker|vil)|vi (?:er|blir|vil|ønsker|tenker|håper|trenger|ser|har|kan)|me (?:er|blir|vil|ønskjer|tenkjer|treng)|det (?:er|skal|blir|bør|vil|hadde|må)|(?:helst|gjerne)|passer det|passar det|er det mulig|er det mogleg|hilsen|helsing|mvh|på forhånd|takk for|hvis|dersom|hvem|kven|kan (?:dere|de|dokke)|(?:og|and) (?:vi|det|gjerne|helst|skulle|ville|må|bør|jeg|eg|me|trenger|treng|ønsker|ønskjer|vil|skal|har|kan|kunne|håper|håpar|lurer|lurar|we|i|need|want|would|could|hope)|we (?:are|would|want|need|will|hope|expect)|it (?:should|will|would)|please|thanks|who should|antall|målgruppe|tidspunkt|preferably|ideally|hos oss|hjå oss|targeting|aimed at|rettet mot|retta mot|directed at|der målgrupp\\p{L}*|(?:her|here) (?:i|in)|går det an|går det)(?![\\p{L}])',
  ].join('|'),
  'iu',
);

const small =
  'ska|sku|skø|skull|ej|je|æ|e|dokk|nokken|nokker|nån|nåen|nåkka|nokka|nåkken|va|ve|itj|ittj|ikkj|itte|førr|fer|te|ti|tel|korsn|koss|kæm|ka|ke|tænke|tænkt|tru|trur|bi|hælt|heilt|helt|sånt|slikt|lissom|liksom|altså|vel|jo|litt|mellom|lære|læra|sitter|sit|hverandre|kvarandre|fortrinnsvis|pls|plz|dem|them|other|others|each|små|store|lokale|large|small|local|dokker|dokke|dikka|ku|kain|held|halde|kom|arranger|hær|hei|hallo|truleg|trolig|probably|sannsynligvis|antakelig|day|days|sånn|gong|gang|inntil|opptil|minst|up|way|btw|forresten|hey|hiya|are|har|was|were|right|max|maks|min|before|after|tenke|tenkje|tenkt|kunne|ask|asking|ville|might|may|som|the|when|where|training|course|rett|both|between|about|around|approximately|d|ll|re|førehand|forhånd|hjelpa|hjelpen|advance|ideally|preferably|possible|possibly|audience|aimed|targeting|arrange|wish|wishes|looking|interested|interest|hoping|hope|love|plan|planning|short|online|able|maybe|perhaps|sometime|should|there|will|rettet|retta|lyst|håper|håpar|hadde|vært|vore|tenkte|supert|mulighet|moglegheit|igjen|att|går|an|hjå|mest|først|fremst|bestilt|hatt|fått|begynne|skrive|utarbeide|utvikle|revidere|rullere|komme|kome|oppdatere|write|draft|make|prepare|oppstart|start|ynskjer|ynskje|ynskjast|tlf|telefon|mob|mobil|phone|heisann|god|dag|hello|hi|dear|vi|me|jeg|eg|mæ|oss|dere|de|dykk|i|we|us|you|our|vår|vårt|våre|det|den|dei|a|et|ei|en|eit|ein|eitt|ett|ønsker|ønskjer|ønske|ønskes|ønskast|trenger|treng|trenge|trengs|behov|bestille|bestiller|bestilling|bestill|melde|melder|meld|inn|vil|vill|ha|få|kan|kunna|skal|skulle|bør|må|gjerne|helst|please|thanks|takk|på|for|til|med|om|og|av|fra|frå|ved|hos|is|er|å|at|in|on|of|to|with|and|from|need|want|would|like|have|get|could|can|request|book|order|some|noe|noko|nokre|noen|ca|omtrent|lage|arrangere|arrangerer|holde|sette|setje|opp|starte|planlegger|planlegg|planar|forespørsel|førespurnad|førespørsel|hjelp|help|hjelpe|søker|ser|etter|tenker|tenkjer|oppdrag|nytt|ny|nye|new|også|òg|bare|berre|så|da|då|nå|no|ja|nei|ok|snart|mulig|mogleg|råd|raskt|kort|korte|lite|stort|stor|one|more|mer|meir|here|her|der|ute|alle|denne|dette|dagers|dags|halvdags|heldags|timers|gjelder|gjeld|interessert|interesserte|aktuelt|pådriver|pådriveren|pådrivar|lup|deltakere|deltakarar|planlagt|avhold|holdt|gjennomføre|gjennomføring|gjennomført|tidspunkt|dato|målgruppe|antall|sted|stad|vurderer|vurderar|nokon|anyone|someone|hold|give|do|be|it|this|møte|fylke|fylket|county|kommune|kommunen|fylkeskommune|fylkeskommunen|region|området|tak|tusen|hilsen|mvh|skikkelig|skikkeleg|morsomt|enkelt|grundig|bra|fint|good|asap|hva|hvem|hvor|når|hvordan|hvilke|hvilken|kva|kven|kor|korleis|what|who|how|vet|veit|ikke|ikkje|not|enda|ennå|enno|sammen|saman|blir|vert|var|mot|veldig|svært|faktisk|egentlig|likevel|men|but|or|eller|hvis|dersom|kanskje|kjempe|del|dager|dagar|tid|time|timer|timar|topic|tema|temaet|emne|annet|anna|stedet|staden|steden|isteden|instead|heller|dykkar|deres|lurer|lurar|lurte|lurt|høre|høyre|spørre|spørje|wonder|wondering|they|he|she|come|comes|bli|s|t|m|du|aner|anar';

const smallWords: ReadonlySet<string> = new Set(small.split('|'));

/** Words of form and courtesy that are never a subject by themselves. */
export function isSmallWord(word: string): boolean {
  return (smallWords.has(word.toLowerCase()) && word !== 'IT') || /^\p{N}+$/u.test(word);
}

const looseStart =
  /^(?:w\/\s*|[\s,.:;/–-]+|(?:og|and|at|å|om|for|med|til|i|på|av|eit|et|en|ein|ei|the|a|an|our|vår|vårt|våre|ca|gjerne|helst|særlig|særleg|about|on|around|rundt|kring|omkring|(?:together|sammen|saman)(?= (?:around|om|rundt|kring|about|on|for)(?!\p{L})))\s+(?=\S))/iu;
const looseEnd =
  /(?:[\s,.:;!?/–(-]+|\s*[:;]-?[)(DP]+|\s+(?:mot|towards|der|where|hær|pls|plz|(?:på|i|ved|for) (?:vår|vårt|våre|our)|hvor|there|maybe|perhaps|probably|kanskje|truleg|trolig|sannsynligvis|antakelig|antageleg|fysisk|digitalt|online|sånn|max|maks|min|minst|inntil|opptil|up to|audience|målgrupp\p{L}*)|\s+(?:(?:og|eller) (?:sånn|sånt|slikt|slik|noe|noko|lignende|liknande)|ioa|osv\.?|i|på|for|til|med|og|eller|fra|frå|ved|hos|den|det|ca\.?|helst|gjerne|om|av|rundt|in|on|at|for|with|and|or|from|by|around|the|en|et|ein|eit|er|her|here|takk|please|som|blir|this|next|både|i (?:en|ein|ei) (?:halv ?)?times? tid|for (?:an|half an) hour|en gang|ein gong|omtrent|holdes|hos oss|hjå oss|hjå|(?:vi|me|jeg|eg|we|i) (?:tenker|tenkjer|tror|trur|think|guess|believe)|(?:tenker|tenkjer|tror|trur) (?:vi|me|jeg|eg)|targeting|aimed|rettet|retta|litt|på|ute|i (?:fylket|kommunen|regionen|området|distriktet|the county)(?: vårt| vår)?))$/iu;
const sounds = new RegExp(`\\s+(?:${soundOnly})$`, 'iu');

/** "… tenker vi", "… I think": how sure one is of a subject is no part of it. */
const unsure =
  /[\s,]+(?:(?:vi|me|jeg|eg|we|i) (?:tenker|tenkjer|tror|trur|think|guess|believe)|(?:tenker|tenkjer|tror|trur) (?:vi|me|jeg|eg)|kanskje|maybe|perhaps|altså|takk|thanks|please)$/iu;

/** "Det er plastfrie barnehager vi vil snakke om": a clause that ends in its preposition speaks of the subject before it. */
const stranded =
  /(?<=^(?!(?:hva|kva|ka|hvordan|korleis|korsn|how|what)(?!\p{L}))[^.!?]*?\p{L})\s+(?:som\s+|that\s+)?(?:vi|me|jeg|eg|æ|we|i)\s+(?:\p{L}+\s+){1,4}?(?:om|på|med|about|on|with)$/iu;

/** A subject said by itself: only the marks around it go. */
export function wholeSubject(said: string): string | null {
  const subject = said
    .replace(/^[\s,.:;–-]+|[\s,.:;!?–-]+$/gu, '')
    .replace(unsure, '')
    .replace(stranded, '');
  return trimSubject(subject) === null ? null : subject.slice(0, 200).trim();
}

/** "Før vi lyser ut ny rammeavtale", "kartlegge behovene våre rundt tilsyn", "de som jobber med drift": why, and for whom; the subject comes after. */
const purposes: readonly RegExp[] = [
  /^(?:(?:med )?(?:marked|marknad|leverandør|bransje)\p{L}*\s+|(?:å |to )?(?:få|finne|tiltrekke|tiltrekkje|get|attract|find)\s+(?:inn\s+)?(?:\p{L}+\s+){0,2}?(?:tilbud|tilbod|tilbyd\p{L}*|leverandør\p{L}*|bids?|bidders|suppliers)\s+)?(?:før|føre|fyrr|når|before|when|i forkant av)\s+(?:(?:vi|me|we)\s+)?(?:(?:skal|kan|går|starter|begynner|are|will)\s+)*(?:lys\p{L}*|utlys\p{L}*|kunngj\p{L}*|kjøp\p{L}*|anskaff\p{L}*|tender\p{L}*|buy\p{L}*|procur\p{L}*|ut med|ut)\s+(?:(?:ut|inn|av|for|of|på|om|the|(?:en |ein |ei )?konkurransen?|anbud(?:et)?|anbod(?:et)?)\s+)*/iu,
  /^(?:(?:der|hvor|kor|where)\s+)?(?:(?:vi|me|we)\s+)?(?:å |to )?(?:kartlegg\p{L}*|finne?r? (?:ut|fram)|find out|figure out|work out|avklare|avdekke|identify|map|map out|understand)\s[^.,;]*?(?:behov\p{L}*(?: vår\p{L}*)?|treng\p{L}*|needs?)\s+(?:(?:rundt|av|til|for|innen|when it comes to|når det gjelder|når det gjeld|knyttet til|from|of|for|around|in|with)\s+|(?=(?:før|føre|fyrr|når|before|when)(?!\p{L})))/iu,
  /^(?:for )?(?:de|dei|dem|alle|those|folk|people)\s+(?:som|who)\s+(?:jobb\p{L}*|arbeid\p{L}*|driv\p{L}*|kjøp\p{L}*|work\p{L}*|buy)\s+(?:(?:med|inn|with|on|i)\s+)*/iu,
  /^(?:å |to )?(?:vise|fortelle|fortelja|lære|show|tell|teach)\s+(?:dem|dei|them|folk)\s+(?:om\s+|about\s+)?/iu,
  /^["“”«»']+(?=[^"“”«»']*["“”«»']*$)/u,
];

/** "Ikke bygg, men drift av bygg": what comes instead is the subject. */
const notThat =
  /^\s*(?:ikke|ikkje|itj|not)\s+[^.;!?]{1,60}?,?\s+(?:men|but)\s+(?:(?:heller|rather|om|about)\s+)*/iu;

/** How much of a phrase comes before its subject: why one meets, or what it is not about. */
export function openingLength(phrase: string): number {
  return phrase.length - withoutOpening(phrase).length;
}

function withoutOpening(phrase: string): string {
  const rest = [notThat, ...purposes].reduce((said, each) => said.replace(each, ''), phrase.trimStart());
  // One may come after another: "finne ut hva vi trenger │ før vi kjøper".
  return rest.length < phrase.trimStart().length ? withoutOpening(rest) : rest;
}

function withoutPurpose(said: string): string {
  return withoutOpening(said)
    .replace(/["“”«»']+$/u, '')
    .trim();
}

/** A subject without the loose words at its edges; null when nothing but small words is left. */
export function trimSubject(said: string): string | null {
  let subject = withoutPurpose(said.trim());
  for (let before = ''; before !== subject; ) {
    before = subject;
    subject = subject.replace(looseEnd, '').replace(sounds, '').replace(looseStart, '').trim();
  }
  const content = subject.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !isSmallWord(word)) ?? [];
  return content.some((word) => word.length > 1) ? subject.slice(0, 200).trim() : null;
}
