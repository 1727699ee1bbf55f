import { type FoundName, wordsBefore } from './found-name.ts';
import type { Piece } from './pieces.ts';
import { sayingWord } from './words-around.ts';

/** A word that takes back what was said, when it opens a clause. */
const takingBack =
  /^(?:nei|næi|nope|no|sorry|unnskyld|orsak|beklager|beklagar|oi|ops|oops|ups|vent|wait|rettelse|retting|correction|feil|altså|hm|hmm|eller|or|actually|egentlig|eigentleg|heller|rather)$/;

const meaning = /^(?:mente|mener|meiner|meinte|mena|mean|meant|skulle|tenkte|tenker)$/;
const speaker = /^(?:jeg|eg|æ|e|i|vi|me|det)$/;

const moving =
  /^(?:bytt\p{L}*|byt|endr\p{L}*|skift\p{L}*|flytt\p{L}*|gå|gått|change\p{L}*|switch\p{L}*|move\p{L}*|moving|rett\p{L}*|korriger\p{L}*)$/u;

const past =
  /^(?:var|tidligere|tidlegare|før|jobbet|jobba|arbeidet|arbeidde|bodde|budde|pleide|was|were|used|previously|formerly|hørte|høyrde|tilhørte)$/;
const present = /^(?:nå|no|now|idag|dag)$/;

/** The names that a later one replaces: "Rogaland, nei jeg mente Agder", "bytt fra Agder til Rogaland", "var i Agder, er nå i Oslo". */
export function replacedNames(found: readonly FoundName[], pieces: readonly Piece[]): Set<FoundName> {
  const replaced = new Set<FoundName>();
  found.forEach((later, position) => {
    const earlier = found.slice(0, position);
    const last = earlier.at(-1);
    if (!last || replaced.has(last)) return;
    const span = { earlier: last, later, pieces };
    if (isTakenBack(span) || isMiswritten(span))
      for (const name of groupBefore(earlier, pieces)) replaced.add(name);
    else if (isLeft(span) || isPast(span)) replaced.add(last);
  });
  return replaced;
}

interface Span {
  readonly earlier: FoundName;
  readonly later: FoundName;
  readonly pieces: readonly Piece[];
}

function isTakenBack({ earlier, later, pieces }: Span): boolean {
  for (let index = earlier.to; index < later.from; index++) {
    const piece = pieces[index];
    if (!piece) return false;
    const opens = index === earlier.to || /[,.!?;:–\-\n…]/u.test(piece.gap);
    const distance = later.from - index - 1;
    if (meaning.test(piece.lower) && isSpoken(index, earlier, pieces) && distance <= 2) return true;
    if (opens && takesBack(piece, index, pieces) && distance <= 4) return true;
  }
  return false;
}

/** "eller" alone only lists; "eller nei", "eller rettere sagt" take back. "no" is nynorsk for now as well. */
function takesBack(piece: Piece, index: number, pieces: readonly Piece[]): boolean {
  if (!takingBack.test(piece.lower)) return false;
  const next = pieces[index + 1];
  if (/^(?:eller|or)$/.test(piece.lower))
    return /^(?:nei|rettere|rettare|heller|rather|no)$/.test(next?.lower ?? '');
  if (piece.lower === 'no') return next?.gap.includes(',') === true;
  if (/^(?:altså|heller|feil)$/.test(piece.lower)) return next !== undefined && piece.gap.includes(',');
  return true;
}

/** "jeg mente" right after the name or opening a clause, not "vi i Agder mener". */
function isSpoken(index: number, earlier: FoundName, pieces: readonly Piece[]): boolean {
  const subject = pieces[index - 1];
  if (!subject || index - 1 < earlier.to || !speaker.test(subject.lower)) return false;
  const opening = pieces[index - 1];
  return index - 1 - earlier.to <= 2 || /[,.!?;:–\n]/u.test(opening?.gap ?? '');
}

/** "Jeg skrev Telemark, men det skal være Vestfold", "I wrote Agder but meant Oslo". */
function isMiswritten({ earlier, later, pieces }: Span): boolean {
  if (!wordsBefore(pieces, earlier.from, 3).some((word) => sayingWord.test(word))) return false;
  const words = pieces.slice(earlier.to, later.from).map((piece) => piece.lower);
  return /(?:^| )(?:men|but) .*(?:skal|skulle|er|blir|vart|mente|meinte|mener|meiner|should|is|meant|mean)(?: |$)/.test(
    words.join(' '),
  );
}

/** "bytt fra Agder til Rogaland". */
function isLeft({ earlier, later, pieces }: Span): boolean {
  const words = pieces.slice(earlier.to, later.from).map((piece) => piece.lower);
  if (!/^(?:til|to|te|og til)$/.test(words.join(' '))) return false;
  const before = pieces.slice(Math.max(0, earlier.from - 6), earlier.from).map((piece) => piece.lower);
  return /^(?:fra|frå|from|ifra)$/.test(before.at(-1) ?? '') && before.some((word) => moving.test(word));
}

/** "vi var i Viken, men hører nå til Akershus". */
function isPast({ earlier, later, pieces }: Span): boolean {
  const before = pieces.slice(Math.max(0, earlier.from - 4), earlier.from).map((piece) => piece.lower);
  const middle = pieces.slice(earlier.to, later.from).map((piece) => piece.lower);
  const after = pieces.slice(later.to, later.to + 2).map((piece) => piece.lower);
  const wasThere =
    before.some((word) => past.test(word)) || middle.slice(0, 1).some((word) => past.test(word));
  return wasThere && [...middle, ...after].some((word) => present.test(word)) && middle.length <= 8;
}

/** The last name and those listed with it. */
function groupBefore(earlier: readonly FoundName[], pieces: readonly Piece[]): FoundName[] {
  const group: FoundName[] = [];
  for (const name of earlier.toReversed()) {
    const next = group.at(-1);
    if (next && !isListed(name, next, pieces)) break;
    group.push(name);
  }
  return group;
}

function isListed(first: FoundName, second: FoundName, pieces: readonly Piece[]): boolean {
  const words = pieces.slice(first.to, second.from).map((piece) => piece.lower);
  return words.length === 0 || /^(?:og|and|i|på)$/.test(words.join(' '));
}
