import type { Format } from '../../../requests/request.ts';
import type { Span } from '../period/read-period.ts';
import { instead, insteadOf } from './instead-words.ts';
import { staffWords } from './people-words.ts';
import type { Found } from './slot-reading.ts';
import { isSmallWord } from './small-words.ts';
import { isFree, type Match, matches, words } from './word-matches.ts';

const kinds: readonly (readonly [Format, RegExp])[] = [
  [
    'hybrid',
    words(
      'hybrid(?:t|e|møte|format)?|(?:både )?fysisk (?:og|med mulighet for|men med|samt) (?:mulighet for |mogleg )?digital\\p{L}*(?: deltak\\p{L}*)?|(?:både )?digital\\p{L}* og (?:fysisk|oppmøte)|both (?:in person|physical\\p{L}*) and (?:online|digital\\p{L}*)',
    ),
  ],
  [
    'digital',
    words(
      'digital(?:t|e|is|ly)?|(?:på |via |i |over |on |by )(?:ms |microsoft )?(?:teams|zoom|nett(?:et)?|skjerm|video|webex|google meet)|teams|teamsmøte|zoom|nettbasert|på nett|online|virtu(?:elt?|elle|al|ally)|remote(?:ly)?|fjernmøte|videomøte|nettkurs(?:et)?',
    ),
  ],
  [
    'fysisk',
    words(
      'fysisk(?:e)?(?: (?:oppmøte|møte|samling))?|(?:med )?oppmøte|ansikt til ansikt|andlet til andlet|i samme rom|in[- ]person|face[- ]to[- ]face|physical(?:ly)?|on[- ]?site|på staden|på stedet|hos oss(?=$|[.,]| (?!i ))|i våre lokaler|i lokala våre|i lokalene våre',
    ),
  ],
];

/** After "digital" or "fysisk" as a form of meeting comes no noun of a subject: an edge, a small word, or the meeting itself. */
const edge = new RegExp(
  `^(?:\\s*$|\\s*[.,;:!?)\\n/–—|-]|\\s+(?:i|på|for|til|med|om|og|eller|men|hvis|dersom|ca|rundt|den|det|uke|veke|via|over|in|on|at|for|with|about|and|or|but|please|takk|helst|gjerne|gjennomført|format|form|møte|arrangement|event|deltakelse|deltaking|så|også|òg|heller|${instead}|rather|fra|frå|from|by|around|session|vi|me|jeg|eg|we|i|målgrupp\\p{L}*|inntil|opptil|maks|minst|så|max|up|targeting|aimed|hos|hjå|her|here|before|after|during|during|early|late|helst|gjerne|preferably|ideally|omtrent|cirka|rettet|retta|neste|next|tidlig|tidleg|sent|seint|før|etter|mellom|between|both|som|due|der|where|hilsen|helsing|mvh|best|kind|regards|thanks|thank|på førehand|for oss)(?!\\p{L})|\\s+\\d|\\s*\\p{L}*(?:kurs|webinar|konferanse|verksted|verkstad|workshop|seminar|samling|foredrag|innlegg|opplæring|nettverk|course|training|conference|dialogue|talk)\\p{L}*)`,
  'iu',
);

const aboutBefore = /(?<!\p{L})(?:om|innen|innenfor|av|about|on|of|tema:?|mer|økt|auka|bedre)\s+$/iu;

/** Every place where a text speaks of the form. */
export function formatSpans(text: string): readonly Match[] {
  return kinds.flatMap(([, pattern]) => matches(pattern, text)).filter((match) => isForm(text, match, []));
}

/** In which form people meet. "digitale trygghetsalarmer" is a subject, not a form; "fysisk eller digitalt" is no choice yet. */
export function readFormat(text: string, taken: readonly Span[], asked: boolean): Found<Format> | null {
  const found = kinds
    .flatMap(([format, pattern]) => matches(pattern, text).map((match) => ({ format, match })))
    .filter(
      ({ match }) => isFree(match, taken) && (asked || isForm(text, match, taken)) && !isDenied(text, match),
    );
  const hybrid = found.find(({ format }) => format === 'hybrid');
  const isOne = new Set(found.map(({ format }) => format)).size === 1;
  const chosen = hybrid ?? (isOne ? found[0] : lastSaid(text, found));
  if (!chosen) return asked && /(?<!\p{L})(?:begge|both)(?!\p{L})/iu.test(text) ? bothForms(text) : null;
  return { value: chosen.format, span: chosen.match, why: `"${chosen.match.text}"` };
}

interface Said {
  readonly format: Format;
  readonly match: Match;
}

/** "Digitalt. Da blir det fysisk.": what is said in a clause of its own after the other takes its place. */
function lastSaid(text: string, found: readonly Said[]): Said | undefined {
  const [last, before] = found.toSorted((one, other) => other.match.start - one.match.start);
  if (last === undefined || before === undefined) return undefined;
  return newClause.test(text.slice(before.match.end, last.match.start)) ? last : undefined;
}

const newClause =
  /[.;!\n]|(?<!\p{L})(?:så|men|but|eller nei|nei|no|then|da|då) (?:\p{L}+ ){0,3}(?:blir|vert|er|tar|tek|skal|kjører|køyrer|is|be|make|do)(?!\p{L})/iu;

/** "De ansatte hos oss" says who comes, not that people meet there. */
const whoseStaff = new RegExp(`(?:${staffWords}|folk\\p{L}*)\\s+$`, 'iu');

/** "Hos oss har veikantene grodd igjen" tells of those who write. */
function opensClause(text: string, { start, end }: Match): boolean {
  return (
    /(?:^|[.!?:;,\n]|(?<!\p{L})(?:men|og|at|for|and|but))\s*$/iu.test(text.slice(0, start)) &&
    /^\s+(?!(?:på|i|ved|den|til|fra|frå|kl|uke|veke|at|in|on)(?!\p{L}))\p{L}/u.test(text.slice(end))
  );
}

function isForm(text: string, match: Match, taken: readonly Span[]): boolean {
  const before = text.slice(0, match.start);
  if (/^hos oss$/iu.test(match.text) && (whoseStaff.test(before) || opensClause(text, match))) return false;
  const isAdjective = /^(?:digital|fysisk|hybrid|virtu|physical|remote|online)/iu.test(match.text);
  if (!isAdjective || /(?:oppmøte|møte|samling)$/iu.test(match.text)) return true;
  const after = text.slice(match.end);
  const next = /^\s+(?<word>[\p{L}-]+)/u.exec(after)?.groups?.['word'];
  const isBesideOther = taken.some(({ start }) => start >= match.end && start <= match.end + 1);
  const isAtEdge = isBesideOther || edge.test(after) || (next !== undefined && isSmallWord(next));
  return isAtEdge && !aboutBefore.test(text.slice(0, match.start));
}

const denied = new RegExp(
  `(?<!\\p{L})(?:ikke|ikkje|not|uten|utan|${insteadOf}|enn|than)\\s+(?:et |eit |a |be )?$`,
  'iu',
);

function isDenied(text: string, match: Match): boolean {
  return denied.test(text.slice(0, match.start));
}

function bothForms(text: string): Found<Format> {
  return { value: 'hybrid', span: { start: 0, end: text.length }, why: 'both forms were chosen' };
}
