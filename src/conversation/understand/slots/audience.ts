import { type Audience, audiences } from '../../../requests/request.ts';
import type { Span } from '../period/read-period.ts';
import { audienceWords } from './audience-words.ts';
import { everyone, everyoneInvited, together } from './everyone-invited.ts';
import { asking } from './finite-verbs.ts';
import { staffWords } from './people-words.ts';
import { isSingledOut } from './singled-out.ts';
import type { Found } from './slot-reading.ts';
import { type Match, matches, words } from './word-matches.ts';

const patterns = audiences.map((audience) => ({ audience, pattern: words(audienceWords[audience]) }));

const invited =
  'for|førr|fer|te|ti|tel|samle|samla|samler|samlar|gather|aimed|targeting|directed|rettet|retta|til|med|mot|mellom både|blant|both|både|inviter\\p{L}*|invite|målgrupp\\p{L}*|målgruppe[rn]?:?|with|to|among|towards|targeting|audience:?|inkludert|samt|pluss|være|vere|er|blir';
const listed =
  /^(?:og|and|at|samt|eller|or|både|both|pluss|,|\/|&|de|dei|den|det|the|også|òg|små|store|lokale|regionale|alle|våre|our|local|small|nye|private|offentlige|relevante|aktuelle|norske|i|og så)$/iu;
const subject =
  /^(?:om|av|innen|innenfor|rundt|mellom|hos|fra|frå|på|about|on|of|between|i|in|from|vedrørende|by|why|how|hvorfor|kvifor|koffor|hvordan|korleis|korsn)$/iu;
const staff = new RegExp(
  `^(?:${staffWords}|folk|fagfolk|people|personer|personar|stk|alle|deltak\\p{L}*|representant\\p{L}*)$`,
  'iu',
);
/** "Nybegynnere i kommunene", "newcomers in the municipalities": by their ending, people who are somewhere. */
const people = /^\p{L}{2,}(?:ere|erne|arar|arane|ister|istar|folk|folka|folkene|ers|ists|ants|people)$/iu;
const togetherness =
  /^(?:samarbeid\p{L}*|dialog(?:en)?|avtal\p{L}*|kontrakt\p{L}*|forhandling\p{L}*|møter|kontakt|cooperation|collaboration|contracts?|negotiat\p{L}*)$/iu;
/** "Et nettverk mellom kommunene" is for them; "samarbeid mellom kommuner" is a subject. */
const company = /(?:nettverk\p{L}*|network|forum|samling\p{L}*|møte|møteplass)$/iu;
const invitation = new RegExp(`^(?:${invited})$`, 'iu');

/** "About why late payments hurt small (suppliers)": in a question that is the subject, a group is one it is about. */
const insideQuestion = new RegExp(
  `(?<!\\p{L})(?:om|about|on)\\s+${asking}\\s(?:(?!(?<!\\p{L})(?:${invited})(?!\\p{L}))[^.,;!?\\n])*$`,
  'iu',
);

/** "Jeg jobber i en (næringsklynge)" says who asks. */
const saysWhoAsks =
  /(?<!\p{L})(?:jeg|eg|æ|ej|vi|me|we|i)\s+(?:jobb\p{L}*|arbeid\p{L}*|work|sitt?e?r?|(?:er|e|am|are)(?: ansatt| tilsett| employed)?|represent\p{L}*|leder|leier|leiar|driver|driv|run|lead|manage)\s+(?:(?:i|in|for|hos|på|at|ved)\s+)?(?:en|ei|ein|et|eit|an?)\s+(?:\p{L}+\s+)?$/iu;

/** "Ombruk av møbler / kommuner": unlike "kommuner/bedrifter". As long as what stands for it. */
const keywordBorder = / [/|–—-] /gu;

interface Group extends Match {
  readonly audience: Audience;
}

/** Whom the activity is for. Groups that are part of the subject ("samarbeid mellom kommuner og næringsliv") are not counted. */
export function readAudience(
  text: string,
  taken: readonly Span[],
  asked: boolean,
): Found<readonly Audience[]> | null {
  const named = groups(text).filter(
    (each) => !taken.some((span) => span.start <= each.start && each.end <= span.end),
  );
  const left = asked || everyoneInvited(text) !== null ? allBut(text, named) : null;
  if (left !== null) return left;
  const invitees = asked ? named : named.filter((each) => isInvited(text, each, { named, taken }));
  const singledOut = invitees.filter((each) => isSingledOut(text, each));
  const meant = singledOut.length > 0 ? singledOut : invitees;
  if (meant.length === 0) return asked ? together(text) : everyoneInvited(text);
  const { start, end } = listOf(meant, text);
  const value = audiences.filter((audience) => meant.some((each) => each.audience === audience));
  return {
    value,
    span: { start: opening(text, start), end },
    why: `"${meant.map((each) => each.text).join('", "')}"`,
  };
}

const excepting = words(
  'utenom|utanom|utanum|bortsett fra|bortsett frå|unntatt|unnateke|unntatt|minus|except(?: for)?|apart from|but not|other than|(?:men |og )?(?:ikke|ikkje|itj)|uten|utan|without|but',
);

/** "Alle utenom gründere", "everyone except founders". */
function allBut(text: string, named: readonly Group[]): Found<readonly Audience[]> | null {
  const all = matches(everyone, text)[0];
  const but = all && matches(excepting, text.slice(all.end))[0];
  if (!all || !but) return null;
  const out = named.filter(({ start }) => start >= all.end + but.start);
  const value = audiences.filter((audience) => !out.some((group) => group.audience === audience));
  return out.length === 0 || value.length === 0
    ? null
    : { value, span: { start: all.start, end: out.at(-1)?.end ?? all.end }, why: `"${all.text}" but some` };
}

const takingAway =
  /(?<!\p{L})(?:fjern|stryk|dropp|kutt|slett|drop|remove|cut|ta (?:bort|vekk|ut))\p{L}*(?!\p{L})/iu;

/** "Alle unntatt klynger" as a change: these and no others. "Fjern alle unntatt kommuner" takes the others away. */
export function everyoneBut(text: string): readonly Audience[] | null {
  return takingAway.test(text) ? null : (allBut(text, groups(text))?.value ?? null);
}

/** "Leverandører om vannmålere for kommuner": what stands between two groups is no list. */
const betweenGroups =
  /(?<!\p{L})(?:om|um|innen|innan|innenfor|rundt|angående|av|som|about|on|regarding|of|who|that|which)(?!\p{L})/iu;

/** From the first to the last group of the list that ends last; a group far before it stands by itself. */
function listOf(meant: readonly Group[], text: string): Span {
  const last = meant.at(-1);
  const apart = meant.findLastIndex((each, index) => {
    const from = meant[index - 1]?.end ?? 0;
    return each.start - from > 30 || (index > 0 && betweenGroups.test(text.slice(from, each.start)));
  });
  return { start: meant[Math.max(apart, 0)]?.start ?? 0, end: last?.end ?? 0 };
}

/** All groups named in a text, in order. */
export function groups(text: string): Group[] {
  const all = patterns
    .flatMap(({ audience, pattern }) => matches(pattern, text).map((match) => ({ ...match, audience })))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return all.filter((each, index) => each.start >= (all[index - 1]?.end ?? 0));
}

interface Beside {
  readonly named: readonly Group[];
  /** Spans of other slots. */
  readonly taken: readonly Span[];
}

/** Walks left over the list the group stands in, to the word that says what the list is for. */
function isInvited(text: string, group: Group, { named, taken }: Beside): boolean {
  const said = text.slice(0, group.start);
  if (insideQuestion.test(said) || saysWhoAsks.test(said)) return false;
  if (isDialectFor(said, group)) return true;
  const before = Array.from(
    text
      .slice(0, group.start)
      .replace(keywordBorder, ' ; ')
      .matchAll(/[\p{L}\p{N}&-]+|[,/.!?;:\n]/gu),
  ).reverse();
  const strangers: string[] = [];
  for (const [index, token] of before.entries()) {
    const next = before[index + 1];
    // A place or a time ends the subject: "om ferger møre og romsdal kommuner".
    if (taken.some((span) => span.start <= token.index && token.index < span.end)) return true;
    const verdict =
      isListComma(token[0], next, named) ||
      verdictOf(
        token[0],
        next?.[0] ?? '',
        strangers.some((stranger) => /^\d/u.test(stranger)),
      );
    if (verdict !== null) return verdict;
    const inList = listed.test(token[0]) || staff.test(token[0]) || isGroup(token, named);
    if (!inList) strangers.push(token[0]);
    if (strangers.length > 3) return true;
  }
  return true;
}

/** "Før kommunan", "te bedriftan": "for", in a dialect that has its plurals in "-an". */
function isDialectFor(said: string, { text }: Group): boolean {
  return /(?<!\p{L})før\s+$/iu.test(said) && /an$/iu.test(text);
}

/** A list of groups set off by a comma ("om ferger, leverandører og klynger") is not part of the subject. */
function isListComma(word: string, next: RegExpExecArray | undefined, named: readonly Group[]): boolean {
  return word === ',' && !isGroup(next, named);
}

function isGroup(token: RegExpExecArray | undefined, named: readonly Group[]): boolean {
  return named.some(({ start }) => start === token?.index);
}

/** What a word to the left says of the list: invited, part of the subject, or nothing yet (null). */
function verdictOf(word: string, previous: string, isCounted: boolean): boolean | null {
  if (/^[.!?;:\n]$/u.test(word)) return true;
  // "Vi er kommuner" says who asks, "vi er 30 personer fra kommunene" who comes.
  if (/^(?:er|are|is)$/iu.test(word) && /^(?:vi|me|jeg|eg|we|i)$/iu.test(previous)) return isCounted;
  if (invitation.test(word)) return !(/^(?:med|with)$/iu.test(word) && togetherness.test(previous));
  if (!subject.test(word) || (/^(?:mellom|between)$/iu.test(word) && company.test(previous))) return null;
  const isWhereTheyWork =
    staff.test(previous) ||
    people.test(previous) ||
    /^(?:inn|jobb\p{L}*|arbeid\p{L}*|sitter|sit|work\p{L}*)$/iu.test(previous);
  return /^(?:i|in|fra|frå|from|hos)$/iu.test(word) && isWhereTheyWork ? null : false;
}

/** The preposition before the list belongs to it, so that it is cut from the topic too. */
function opening(text: string, start: number): number {
  const before =
    /(?<!\p{L})(?:(?:for|førr?|fer|til|te|ti|tel|med|mot|rettet mot|retta mot|blant|inviter|både|både for|with|to|among|aimed at|targeting|directed at|(?:der |with |the )?(?:målgrupp\p{L}*|audience|target group):?(?: er| is| blir| are)?)\s+)+(?:(?:\p{L}+\s+){0,2}(?:i|in|fra|frå|from|hos)\s+)?(?:(?:både|de|dei|the|alle|små|lokale|regionale|våre|our|local|both|private|andre|store)\s+)*$/iu.exec(
      text.slice(0, start),
    );
  return before?.index ?? start;
}
