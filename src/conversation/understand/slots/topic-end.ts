import { asking, finite, goingOn, speaker, subordinators } from './finite-verbs.ts';
import { nextClause } from './next-clause.ts';

// A subject is a noun phrase. It ends where a sentence ends, where a verb says something of it, where somebody begins to
// speak, and at a comma that does not go on with the list.

/** Not in "gravsteiner som må sikres", "hvordan vi kan kjøpe": there the verb belongs to the phrase. */
const notSubordinate = `(?<!(?<!\\p{L})(?:${subordinators}(?:\\s+\\p{L}+){0,2}|å|to))`;

/** A full stop that abbreviates or counts does not end a sentence. */
const stop =
  '\\.(?=\\s|$)(?<!\\b(?:bl|f|ca|evt|inkl|nr|osv|m|f\\.eks|bl\\.a|m\\.m|o\\.l|e\\.g|i\\.e)\\.)(?!(?<=\\d\\.)\\s\\p{Ll})';
const sentence = ['[!?;\\n]', stop, ' - | – | / | — '];

const verbs = [
  nextClause,
  `${notSubordinate}\\s${finite}(?![\\p{L}-])`,
  `${notSubordinate}\\s(?:dere|dokker|dåkker|dykk|de|dei|dem|you|he|she|han|hun|ho)\\s+${finite}(?![\\p{L}-])`,
  `,?\\s(?:og|and|men|but|så|so)\\s+(?:${goingOn}|${speaker}|det|it|they|gjerne|helst|${asking}\\s+${finite}|\\p{L}+\\s+(?:at|å|that))(?![\\p{L}-])`,
];

/** "Matsvinn vi står fast i", "avfallshenting vi skal diskutere": said of a noun that is not "the", or left with its preposition. */
const speaking = [
  `,\\s*${speaker}(?!\\p{L})`,
  `(?<!(?:en|et|a|ene|ane|er|ar|the \\p{L}+))(?<!(?<!\\p{L})${subordinators})\\s(?:vi|jeg|eg|æ)(?=\\s\\p{L})`,
  `(?<!(?<!\\p{L})${subordinators})\\s${speaker}\\s+(?:\\p{L}+\\s+){1,4}?(?:om|på|med|i|av|til|about|on|with|in|for)(?=\\s*(?:[.,;!?]|$))`,
];

/** After a comma something else comes when it begins with one of these … */
const goesOn = [
  'gjerne|helst|fortrinnsvis|altså|dvs|det vil si|ca|om lag|rundt|i løpet|preferably|ideally|kan|takk|hilsen|mvh|hvem|kven|please',
  'fysisk\\p{L}*|digital|digitalt|hybrid\\p{L}*|open|åpent?|ope|opent',
  'for|til|med|i|på|hos|ved|under|before|after|før|etter|in|at|with|to|from|fra|frå|som|and for|og for',
  'og (?:gjerne|helst|vi|det|da|så)|så|men|but|so|and (?:we|it|then)|er det|fordi|because|since|siden|sidan|ettersom|hvis|dersom',
  `${asking}|${speaker}|det|dette|dem|dei|de|den|it|they|this|i`,
];
const comma = [
  `,(?=\\s*(?:${goesOn.join('|')})(?![\\p{L}-]))`,
  // … and when what begins is a sentence, a label, or how long.
  `,(?=\\s*(?:\\p{L}+\\s+){1,3}${finite}(?!\\p{L}))`,
  `,(?=\\s*${finite}(?!\\p{L}))`,
  ',(?=\\s*[\\p{L} ]{3,20}:)',
  ',(?=\\s*(?:en|ein|ei|et|eit|an?|om lag|ca) (?:halv|half|hel|heil|kort)?[- ]?(?:time|dag|hour|day)(?:s|n)?(?!\\p{L}))',
  ',\\s*$',
];

/** Where and for whom, and what part the subject has. */
const around = [
  '\\s(?:at|during) (?:our|the) [\\p{L} ]{0,20}(?:meeting|conference|gathering|day|seminar)(?!\\p{L})',
  '\\s(?:på|under|ved) (?:den |det )?\\p{L}*(?:dagen|dagane|konferansen|samlingen|samlinga|møtet|seminaret)(?!\\p{L})',
  '\\s(?:som (?:hoved|hovud)?(?:tema|emne)|as (?:the |our )?(?:main )?(?:topic|theme|subject)|på (?:programmet|agendaen|dagsorden(?:en)?|planen)|on the (?:agenda|programme?)|i fokus|in focus)(?!\\p{L})',
  '\\s(?:coming up|in the pipeline|on the way|up ahead|på gang|på trappene|i emning)(?!\\p{L})',
  // "Sirkulære møbler, eller ka?"
  ',?\\s(?:eller (?:hva|kva|ka)|or what)(?=\\s*(?:[.!?]|$))',
  // "Velferdsteknologi fylke: Nordland"
  '\\s(?:fylke|fylket|kommune|region|målgruppe|målgruppa|tid|tidspunkt|når|dato|sted|stad|antall|antal|deltakere|deltakarar|format|form|county|audience|when|date|time|place|where|participants)\\s*:',
  // "Gravplassmaskiner i det som var Viken"
  '\\s(?:i|in|fra|frå|på|for|from) (?:det|what) (?:som )?(?:før |tidligere |tidlegare |once )?(?:var|het|heitte|hette|was|used to)(?!\\p{L})',
  '\\s(?:til|for|to|at) (?:ei|en|ein|et|eit|a) (?:felles |joint |common )?(?:økt|økta|treff|samling|møte|dag|session|gathering|meeting|get-together)(?!\\p{L})',
  '\\s(?:before|after|until|før|føre|fyrr|etter at|når|when) (?:we|vi|me)(?![\\p{L}])',
  '\\s(?:som skal|som kan|som (?:dere|de|dokker|noen|nokon|lup|you) (?:kan|kunne|skal)|som vi (?:ønsker|vil)|(?:helst|gjerne)|passer det|passar det|er det mulig|er det mogleg|hilsen|helsing|mvh|på forhånd|takk for|hvis|dersom|uten å|utan å|fordi|because|ettersom|slik at|sånn at|so that|hvem|kven|kan (?:dere|de|dokke)|please|thanks|who should|antall|målgruppe|tidspunkt|preferably|ideally|hos oss|hjå oss|targeting|aimed at|rettet mot|retta mot|directed at|der målgrupp\\p{L}*|(?:her|here) (?:i|in)|går det an|går det)(?![\\p{L}])',
];

/** Where a subject ends: the first of these in a phrase. */
export const subjectEnd = new RegExp(
  [...sentence, ...verbs, ...speaking, ...comma, ...around].join('|'),
  'iu',
);

/** Between the sentences of an answer. */
export const sentenceBorder = new RegExp(`[!?\\n]|${stop}`, 'iu');

/** A clause of its own after a comma: "…, dem ser bare på prislappen". */
export const afterthought = new RegExp(
  `,\\s*(?:(?:for|fordi|men|så|og|but|and|so|because)\\s+)?(?:${speaker}|det|dem|dei|de|den|it|they|that|folk)\\s+(?:\\p{L}+\\s+)?\\p{L}+`,
  'iu',
);
