import { fold, tokenize } from '../../language/tokens.ts';
import { isSmallWord } from './slots/small-words.ts';

const lead = '(?:(?:er|hadde|var) det (?:noe|noko) (?:dere|de|lup) kan|';
const helps =
  '(?:bidra|hjelpe|hjelpa|bista|stille|komme|kome|vaere med|vere med|delta|ordne|fikse|assist|contribute|help|join|take part|arrange)';
const mayWe =
  '(?:kan|kunne|far|can|could) (?:vi|jeg|me|eg|ae|we|i) (?:fa|get|have) (?:litt |noe |noko |some |a bit of )?(?:hjelp|bistand|help)';
const withIt =
  '(?: oss| us| til| opp| her| out| in| da| no| na| gjerne| (?:med|with|i|pa)(?: (?:det|dette|den|noen|nokon|folk|that|this|it|someone))?)*';
const can = `${lead}(?:kan|kunne|vil|har|can|could|would) (?:dere|de|dokker|dokke|du|lup|noen|nokon|padriveren|padrivaren|you|someone|anyone)(?: gjerne| kanskje| muligens| possibly| please)*(?: (?:mulighet|hove|kapasitet|tid|anledning|the capacity|time) til a)?) ${helps}${withIt}`;
const possible =
  '(?:er|hadde|ville|var|vil|would|is|will) (?:det|dette|that|it|this)(?: vaert| vore| vaere| vere| be)? (?:mulig|mogleg|mogeleg|aktuelt|gjennomforbart|possible|doable|feasible)(?: a (?:fa til|ordne|hjelpe(?: oss)?(?: med(?: det)?)?))?|(?:gar|gjekk|gikk) det(?: an| bra)?|(?:lar|let) det seg (?:gjore|gjere)|(?:fa|far) (?:vi|me) det til|(?:har|do) (?:dere|de|lup|you|padriveren|padrivaren)(?: have)? (?:kapasitet|tid|mulighet|hove|anledning|(?:the )?(?:capacity|time))(?: til (?:det|dette)| for (?:that|this))?';
const yourMind =
  '(?:hva|kva|ka|what|how) (?:tenk\\w*|syn\\w*|sei\\w*|sier|mein\\w*|men\\w*|do|would|about) (?:dere|de|dokker|dokke|du|lup|you|that|det)(?: (?:think|say|feel|om|til|about))*(?: (?:det|dette|it|that|this))?|(?:er|are) (?:dere|de|dokker|you) (?:med(?: pa (?:det|den|dette|notene))?|in|up for (?:it|that)|interess\\w*|keen)|(?:har|do|have) (?:dere|de|dokker|you) (?:lyst|feel like it)(?: til det)?|(?:hores|hoyrest|does|is|er) (?:det|dette|that|it|this) (?:\\w+ )?(?:bra|greit|fint|interessant|spennende|good|ok|okay|interesting|noe for dere|noko for dykk|something for you)(?: ut)?';
/** "E det dokker vi snakker med?", "er dette rett sted?" */
const rightPlace =
  '(?:er|e|is|are|har|did) (?:det|dette|it|this|vi|me|jeg|eg|ae|i|we) (?:(?:dere|de|dykk|dokker|dokke|du|her|you|here) )?(?:(?:som|that) )?(?:(?:vi|me|jeg|eg|ae|man|ein|en|we|i) (?:(?:skal|ska|kan|bor|ma|should|can) )?(?:snakk\\w*|prat\\w*|kontakt\\w*|henvend\\w*|spor\\w*|skriv\\w*|melde\\w*|bestill\\w*|ask|talk|speak|write|contact)(?: (?:oss|meg|us|det|dette|it|this))?(?: (?:med|til|hos|om|her|to|with|about|here|det|dette|it|this))*|(?:(?:komme[tn]?|kome|havna|havnet|come|in|at|i|pa) )?(?:the |til )?(?:rett|rette|riktig|right)(?: (?:sted|stad|plass|place|adresse|person|address))?(?: (?:(?:for|til|to|a) )*(?:dette|det|sporre|sporje|henvende|seg|melde|bestille|ask|this|it))*)';
const told = '(?: for (?:dere|de|dykk|oss|you|us))?(?: tro| mon tro)?';
const onlyPolite = new RegExp(
  `^(?:og |men |and |but )?(?:${can}|${mayWe}${withIt}|${possible}|${yourMind}|${rightPlace})${told}[\\s?.!]*$`,
);

/** "Ka e det dokkar trenge å vite?", "what do you need from us?": what a form tells by asking. */
const whatToTell =
  /^(?:(?:og|men|sa|and|but|so) )?(?:hva|kva|ka|what) (?:(?:mer|meir|else|more) )?(?:(?:er|e|is) (?:det )?(?:som )?)?(?:(?:do|will|would) )?(?:(?:ma|skal|bor|treng\w*|vil|need|should)? ?(?:dere|de|dokk\w*|du|jeg|eg|ae|vi|me|you|i|we)) ?(?:ma|skal|bor|treng\w*|vil|gjerne|need|want)?(?: (?:a|to|ha|fa|have))? ?(?:vite|vita|veta|fortelle|fortelje|opplyse|oppgi|know|tell(?: you)?|provide|av (?:info\w*|opplysning\w*)|(?:fra|from) (?:oss|us|meg|me))(?: (?:om|fra|about|from) (?:oss|us|det|dette|meg|it))?(?: (?:da|na|no|then))?[\s?.!]*$/;

/** "Kontakt meg gjerne på e-post": how one would like the answer, without an address. */
const reachUs =
  /^(?:bare |berre |just |please |feel free to )?(?:kontakte?|ring|skriv(?: til)?|ta kontakt med|svar|contact|call|e-?mail|reach|write(?: to)?) (?:meg|oss|me|us)(?: (?:gjerne|helst|please|preferably|bare|berre|da|tilbake))*(?: (?:pa|via|per|med|by|on|over|through) (?:e-?post|epost|mail|e-?mail|telefon|tlf|phone|teams|melding|chat))?[\s.!]*$/;

/** "Kan dere bidra?", "går det an?", "kan dere hjelpe oss i gang med noe sånt?": asks for nothing but that the wish beside it may come true. */
export function isPoliteQuestion(text: string): boolean {
  const folded = fold(text).trim();
  return onlyPolite.test(folded) || reachUs.test(folded) || asksNothingOfItsOwn(text);
}

const you = '(?:dere|de|dokker|dokke|dykk|du|lup|noen|nokon|padriver\\w*|padrivar\\w*|you|someone|anyone)';
const mayYou = new RegExp(
  `^(?:(?:hei|og|men|sa|and|but|so|hi),? )*(?:${[
    `(?:kan|kunne|vil|ville|can|could|would|har|do|er det (?:noe|noko|nokka)|is (?:this|that|it) something) ${you}`,
    `${you} (?:kan|can)`,
    '(?:any chance|noen sjanse|nokon sjanse|mulig|mogleg)',
    `(?:hjelp\\w*|gjor|gjer|stiller|kommer|kjem|ordner|fikser) ${you}`,
  ].join('|')})\\b`,
);
/** To help with what was told, and words that point to it. Folded. */
const pointing = new Set(
  `hjelpe hjelpa hjelp hjulpet hjelpt help bidra bista assist stille sette setje sett dra fa faa ordne ordna fikse fiksa arrangere arrangert organisere organise organize
  skape lage bygge starte startet start igang sant sann slikt slik slike lignende liknande tilsvarende something anything such thing things kind sort like that this get getting going up
  kapasitet any noen nokon chance lend hand komme kome kommer kjem come could can kan kunne kunna ku hjelper hjelpet stiller ordner fikser gjor dokke sjanse mulig mogleg at for te me til mulighet hove tid dere de dykk dokker lup padriveren padrivaren pa laget rigge rigga tilrettelegge legge leggje rette facilitate fasilitere involvere tilby offer do done gjore gjere gjort gjer gjor`.split(
    /\s+/,
  ),
);

/** A question to "you" in which every word only helps or points back. */
function asksNothingOfItsOwn(text: string): boolean {
  const folded = fold(text).trim();
  if (!mayYou.test(folded) || !helping.test(folded)) return false;
  return tokenize(text).every(({ text: word, lower }) => isSmallWord(word) || pointing.has(fold(lower)));
}
const helping =
  /\b(?:hjelp\w*|hjulpet|help|bidra|bista|assist|stille|sette|setje|ordn\w*|fiks\w*|arranger\w*|organi\w*|skape|lage|bygge|starte?|rigg\w*|legg\w*|fa\w* (?:i gang|til)|dra|facilitate|fasilitere|do|lend|hand|komme|kome|kommer|kjem|come|dere kan|de kan|dokker kan|you can|gjore|gjere|gjor|gjer|tilby|offer)\b/;

/** "Kan dere hjelpe oss?" with nothing to help with. */
export function asksForHelp(text: string): boolean {
  return isPoliteQuestion(text) && /\b(?:hjelpe|hjelpa|hjelp|bista|bistand|help)\b/.test(fold(text));
}

/** In words. Longer ones ask for something of their own. */
const longest = 14;

const edges = /[,;–-]?\s+/gu;
const asksItself =
  /(?<!\p{L})(?:hva|kva|ka|hvem|kven|hvor|kor|hvordan|korleis|hvorfor|kvifor|når|hvilke\p{L}*|what|who|how|why|when|where|which)(?: \p{L}+)?$/iu;

/** "Vi trenger et kurs i mai, går det an?" without its question; as it is when there is none, or nothing else. */
export function withoutPoliteTail(text: string): string {
  const tail = [...text.matchAll(edges)]
    .slice(-longest)
    .find(({ 0: edge, index }) => saysNoMore(fold(text.slice(index + edge.length)).trim()));
  const head = text.slice(0, tail?.index ?? text.length);
  return asksItself.test(head) || isSmallWords(head) ? text : head;
}

/** Asks what there is to tell: beside a wish the form's own questions answer it. */
export function asksWhatToTell(text: string): boolean {
  return whatToTell.test(fold(text).trim());
}

function saysNoMore(folded: string): boolean {
  return onlyPolite.test(folded) || whatToTell.test(folded);
}

/** "Men", "hei": nothing that could be wished for. */
function isSmallWords(head: string): boolean {
  return head.trim().split(/\s+/).length < 3;
}

const opening =
  /^\s*(?:og |men |and |but )?(?:går det (?:an|bra|fint)|er det (?:mulig|mogleg|mogeleg|greit|ok|aktuelt)|(?:would|is) (?:that|it|this) (?:be )?(?:possible|ok|okay|fine|doable)|lar det seg gjøre|let det seg gjere)(?: (?:å|to) (?:få (?:det )?til|(?:gjøre|gjere|ta|ha|få) (?:det|den)|(?:do|have) (?:it|that)))?(?: (?:om|at|if|hvis|dersom) (?:vi|det|me|den|we|it) (?:er|blir|tar det|tek det|is|are|do it))?\s+(?=\S)/iu;

/** "Går det an å få til før påske?", "would that be possible in May?": what is said beside the courtesy; null when it is none. */
export function besideCourtesy(text: string): string | null {
  const found = opening.exec(text);
  const rest = found === null ? '' : text.slice(found[0].length).replace(/[\s?.!]+$/, '');
  const isShort = rest !== '' && rest.split(/\s+/).length <= 6;
  return isShort && !/^(?:å|to|for|at|om|that|if)(?!\p{L})/iu.test(rest) ? rest : null;
}
