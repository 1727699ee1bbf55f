import type { Activity } from '../../../requests/request.ts';
import { atOnesSide } from './at-ones-side.ts';

const few = '(?:[\\p{L}\\p{N}-]+,? ){0,4}?';
const market =
  '(?:marked(?:et)?|marknad(?:en)?|leverandør\\p{L}*|tilbyder\\p{L}*|tilbydar\\p{L}*|entreprenør\\p{L}*|bransjen|suppliers?|vendors|bidders|(?:the )?market)';
/** "Et møte med leverandørene om …": people who buy call it that. */
const meetingMarket = `(?<!-|(?:skal|har|hadde|have|had) (?:\\p{L}+ ){0,2}?)(?:møte|meeting)(?= (?:med|me|with) ${few}${market}(?!\\p{L}))`;
const wishingToMeet = `(?:ønsker|ønskjer|ynskjer|vil|trenger|treng|lyst til|want|like|need|hope|håper)(?: gjerne)?(?: å| to| på å)? (?:møte|treffe|møtes med|møtast med|treffes med|treffast med|snakke med|snakka med|prate med|prata med|meet(?: with)?|talk (?:to|with)|speak (?:to|with))(?= ${few}${market} (?:om|about|on|for å|rundt|kring)(?!\\p{L}))`;
const companies =
  '(?:leverandør\\p{L}*|bedrift\\p{L}*|næringsliv\\p{L}*|gründ[ea]r\\p{L}*|\\p{L}*klyng\\p{L}*|oppstart\\p{L}*|selskap\\p{L}*|firma\\p{L}*|start-?ups?|suppliers|companies|businesses|founders|clusters|entrepreneurs)';
const leaders =
  '\\p{L}*(?<!prosjekt)(?:ledels\\p{L}*|leiing\\p{L}*|ledergrupp\\p{L}*|leiargrupp\\p{L}*|politik\\p{L}*|kommunestyre\\p{L}*|fylkesting\\p{L}*|formannskap\\p{L}*|rådmann\\p{L}*|rådmenn\\p{L}*|ordfør\\p{L}*|folkeval\\p{L}*|kommunedirektør\\p{L}*|toppled\\p{L}*|toppleiar\\p{L}*|lederne|leiarane|management|politicians?|leaders(?:hip)?|executives|council\\p{L}*)';
const buying =
  '(?:anskaff\\p{L}*|innkjøp(?:et|ene|a)?|kjøpe?|kjøpa|anbud\\p{L}*|anbod\\p{L}*|konkurranse\\p{L}*|kravspe[ks]\\p{L}*|procur\\p{L}*|tender\\p{L}*|purchas\\p{L}*|competition|buying|buy)';
const helping =
  '(?:(?:sammen|saman|i lag|lag) med oss|with us|by our side|hjelp\\p{L}*|hjulpe\\p{L}*|hjælp\\p{L}*|bist\\p{L}*|råd|rådgi\\p{L}*|sparring\\p{L}*|(?:være|vere|vera|bli) med (?:oss|på)|(?:ha )?med (?:dere|de|dokker|you) på laget|a hand|help|assist\\p{L}*|support|advice|guid\\p{L}*)';
const learning = '(?:lær(?:e|er|a)?|teach|undervis\\p{L}*|kurse|skoler\\p{L}*|train|educate)';

/** What people say that shall happen, in other words than the name of the activity. A wish beside it makes it a request. */
export const activityDescriptions: readonly (readonly [Activity, string])[] = [
  [
    'dialogkonferanse',
    `(?:få|get) ${few}${market} ${few}i tale|(?:innspel|innspill|tilbakemelding\\p{L}*|svar|råd|input|feedback) ${few}(?:fra|frå|from|av|hos) ${few}${market}|(?:møte|møtt|treffe|truffet|snakke|snakka|snakket|prate|prata|pratet|invitere|invitert|høre|høyre|hørt|høyrt|sette oss ned|setje oss ned|teste|diskutere|meet|talk|speak|sit down|hear|sound out) ${few}${market}(?= [^.?!]{0,60}?(?<!\\p{L})(?:før|føre|fyrr|i forkant|before|prior|ahead))|${meetingMarket}|${wishingToMeet}`,
  ],
  [
    'behovsverksted',
    `(?:finne?|finna|komm?e|kjem|kartlegg\\p{L}*|avklar\\p{L}*|avdekk\\p{L}*|beskriv\\p{L}*|beskrevet|forstå|find|figure|work|understand|map)(?: ut| out| fram| frem| fram til| frem til)*(?: av)? (?:hva|kva|ka|what) ${few}${few}(?:treng\\p{L}*|behøv\\p{L}*|need\\p{L}*)|(?:finne|finna|find|komme|kome) ${few}(?:ut av |fram til |frem til )${few}behov\\p{L}*`,
  ],
  [
    'kurs',
    `${learning}(?= ${few}(?:oss|opp|us|${few}(?:innkjøp|ansatt|tilsett|buyer|staff|folk|people|our|nyansatt)\\p{L}*)(?!\\p{L}))|${learning} (?:mer|meir|litt|noe|noko|grunn\\p{L}*|å|more|how)|(?:bli|become|get) (?:bedre|betre|flinkere|flinkare|tryggere|tryggare|better) (?:på|i|til|at|in)`,
  ],
  [
    'webinar',
    '(?:noe|noko|en økt|ei økt|økt|something|a session) (?:digitalt|på nett\\p{L}*|på teams|over teams|på zoom|online|on teams)|digital økt|nettmøte\\p{L}*',
  ],
  [
    'lederforankring',
    `(?:få|fått|ha|fa|har|get|bring|forankr\\p{L}*) ${few}${leaders} ${few}(?:med på|med oss|om bord|på laget|on board|til å (?:forstå|skjø\\p{L}+|sjå|se|innsjå|tru|tro|ville|prioritere)|to (?:see|understand|realise|realize|prioriti[sz]e))|(?:få|ha) med (?:oss )?${few}${leaders}|${leaders} ${few}(?:bør|må|skal|burde|får|trenger|treng|should|must|need to|ought to)?(?: å)?(?: få)? ?(?:hører|høyrer|hear about|høre|høyre|vite|lære|forstå|skjønne|hear|learn|know|understand)|${leaders} ${few}(?:skjønner|skjønar|forstår|ser|don't|do not)(?: ikke| ikkje| see| get| understand)? (?:hvorfor|kvifor|poenget|vitsen|verdien|why)|(?:noe|noko|something) (?:for|til) ${few}${leaders}|(?:snakk|prat|fortel|fortal|orienter|innled|talk|speak)\\p{L}*(?=[^.?!]{0,80}?(?<!\\p{L})(?:for|til|to|med|with) ${few}${leaders})`,
  ],
  [
    'anskaffelsesbistand',
    `${buying}(?=[^?]{0,160}?(?<!\\p{L})(?:${helping}|${atOnesSide}))|(?:${helping}|${atOnesSide})(?=(?:(?!plan|strateg)[^?.!]){0,60}?(?<!\\p{L})${buying})`,
  ],
  [
    'leverandorsamling',
    `(?:samle|samla|samler|samlar|gather|bringe?|få|invitere|kalle inn)(?: together| sammen| saman| inn)?(?= ${few}${companies})|(?:get|få)(?= ${few}${companies} (?:(?:i|in|på|at) \\p{L}+ )?(?:together|sammen|saman|samla|samlet|in (?:one|the same) (?:room|place)|(?:i|på|rundt) (?:same|samme|ett|eitt|et|eit) (?:rom|bord|sted|stad)|around (?:one|the same) table))|(?:møteplass|møtested|møtestad|meeting place)\\p{L}*(?= ${few}${companies})`,
  ],
  [
    'nettverk',
    `(?:(?:fast|felles) )?(?:møteplass|møtested|møtestad|sted|stad|arena|place|space|gruppe|forum)\\p{L}* ${few}(?:innkjøp\\p{L}*|anskaff\\p{L}*|dele|dela|lære|læra|share|learn|buyers)|\\p{L}*(?:innkjøps|erfarings|fag|anskaffelses)forum\\p{L}*|(?:dele?r?|dela|utveksle|utveksla|byte|share|sharing|exchange) ${few}(?:erfaring\\p{L}*|røynsl\\p{L}*|experiences?)|(?:lære|læra|learn) (?:av|fra|frå|from) (?:hverandre|kvarandre|each other)|(?:møtes|møtast|møte kvarandre|møte hverandre|treffes|treffast|meet|samle innkjøper\\p{L}*|samle innkjøpar\\p{L}*) ${few}(?:jevnlig|jamleg|fast|regelmessig|regularly|every month|hver måned)`,
  ],
];

/** Said of many things: means the activity only when nothing else describes it. */
export const looseDescriptions: readonly (readonly [Activity, string])[] = [
  ['kurs', '(?:a |en |ei )?(?:training |kort )?(?:session|økt)(?= (?:on|about|om|i))'],
];

/** Something that is held, without a word for what it is: the form asks. */
export const somethingHeld =
  '(?:noe|noko|nåkka|nokka|nåke|noka|something|noe lignende|noko liknande|noe tilsvarende|noko tilsvarande|det samme|det same|something similar|the same|(?:et|eit|an?|noe|noko|nokka|nåkka|some) (?:lite |slags |form for |kind of |sort of )?(?:opplegg|arrangement|event|aktivitet|activity|tiltak)|(?:en|ein|ei|a) (?:hel |halv |heil |felles |lang )?(?:dag|halvdag|arbeidsdag|halvtime|time|økt|day|session))';
