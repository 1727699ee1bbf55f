import { nextClause } from './next-clause.ts';

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
