import { fold } from '../../language/tokens.ts';

const lead = '(?:(?:er|hadde|var) det (?:noe|noko) (?:dere|de|lup) kan|';
const helps =
  '(?:bidra|hjelpe|hjelpa|bista|stille|komme|kome|vaere med|vere med|delta|ordne|fikse|assist|contribute|help|join|take part|arrange)';
const withIt =
  '(?: oss| us| til| opp| her| out| in| da| no| na| gjerne| (?:med|with|i|pa)(?: (?:det|dette|den|that|this|it))?)*';
const can = `${lead}(?:kan|kunne|vil|har|can|could|would) (?:dere|de|dokker|dokke|du|lup|noen|nokon|padriveren|padrivaren|you|someone|anyone)(?: gjerne| kanskje| muligens| possibly| please)*(?: (?:mulighet|hove|kapasitet|tid|anledning|the capacity|time) til a)?) ${helps}${withIt}`;
const possible =
  '(?:er|hadde|ville|var|vil|would|is|will) (?:det|dette|that|it|this)(?: vaert| vore| vaere| vere| be)? (?:mulig|mogleg|mogeleg|aktuelt|gjennomforbart|possible|doable|feasible)(?: a (?:fa til|ordne|hjelpe(?: oss)?(?: med(?: det)?)?))?|(?:gar|gjekk|gikk) det(?: an| bra)?|(?:lar|let) det seg (?:gjore|gjere)|(?:fa|far) (?:vi|me) det til';
const told = '(?: for (?:dere|de|dykk|oss|you|us))?(?: tro| mon tro)?';
const onlyPolite = new RegExp(`^(?:og |men |and |but )?(?:${can}|${possible})${told}[\\s?.!]*$`);

/** "Kan dere bidra?", "går det an?": asks for nothing but that the wish beside it may come true. */
export function isPoliteQuestion(text: string): boolean {
  return onlyPolite.test(fold(text).trim());
}

const edges = /[,;–-]?\s+/gu;
const asksItself =
  /(?<!\p{L})(?:hva|kva|ka|hvem|kven|hvor|kor|hvordan|korleis|hvorfor|kvifor|når|hvilke\p{L}*|what|who|how|why|when|where|which)(?: \p{L}+)?$/iu;

/** "Vi trenger et kurs i mai, går det an?" without its question; as it is when there is none, or nothing else. */
export function withoutPoliteTail(text: string): string {
  const tail = [...text.matchAll(edges)].find(({ 0: edge, index }) =>
    isPoliteQuestion(text.slice(index + edge.length)),
  );
  const head = text.slice(0, tail?.index ?? text.length);
  return asksItself.test(head) || isSmallWords(head) ? text : head;
}

/** "Men", "hei": nothing that could be wished for. */
function isSmallWords(head: string): boolean {
  return head.trim().split(/\s+/).length < 3;
}

const article = '(?:et|eit|ett|en|ein|ei|besok|dere|noen|nokon|a|an|some|you|someone)';
const mayWeHave = new RegExp(
  `(?:mulig|mogleg|mogeleg|aktuelt|possible|(?:gar|gikk|gjekk) det an)(?: for \\w+)? (?:a|to) (?:fa til|fa|faa|bestille|tinge|be om|arrangere|kome|komme|get|have|book|arrange|organi[sz]e|request)(?: \\w+)? ${article}\\b|\\b(?:kan|kunne|can|could) (?:dere|de|dokker|you) (?:sette|setje|put) (?:oss|us) (?:i kontakt|in touch)\\b`,
);

/** "Er det mulig å få et kurs?": a wish that is worded as a question. Takes folded text. */
export function wishesPolitely(folded: string): boolean {
  return mayWeHave.test(folded);
}
