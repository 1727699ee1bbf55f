import { type FoundName, wordsBefore } from './found-name.ts';
import type { Piece } from './pieces.ts';

const negator =
  /^(?:ikke|ikkje|ikkj|ikje|itj|itt|ittj|inte|ente|not|isn|verken|hverken|korkje|neither|nor|unntatt|untatt|unnateke|unnateken|unntak|utenom|utanom|uten|utan|except|excluding|without|fremfor|framfor|fremfor|istedenfor|istadenfor|istedet|minus)$/;

/** Negators of several words, as they end just before the name. */
const negatingPhrase =
  /(?:^| )(?:i stedet for|i staden for|i stad for|instead of|rather than|heller enn|heller enn i|bortsett fra|bortsett frå|med unntak av|except for|but not|annet enn|anna enn|other than)$/;

/** Words that may stand between "ikke" and the name it denies. */
const between = new Set(
  'i på for fra frå til om hos ved av med in from to of the at for gjelder gjeld hele heile gamle fylket fylke kommunen lenger lengre lengur noe noko noen nokon den det dei de der her akkurat altså anymore any in are is was t was høre hører høyrer tilhører jeg eg vi lenger'.split(
    ' ',
  ),
);

/** "ikke bare Agder", "ikke minst Agder": not denied at all. */
const softener = /^(?:bare|kun|berre|only|just|minst|least|merely|utelukkende|eneste)$/;

const joiner = /^(?:og|eller|or|and|nor|heller|ikke|ikkje)$/;

/** The names that the text denies: "ikke Agder, men Rogaland", "verken Vestfold eller Telemark", "Agder er feil". */
export function deniedNames(found: readonly FoundName[], pieces: readonly Piece[]): Set<FoundName> {
  const denied = new Set<FoundName>();
  found.forEach((name, position) => {
    const before = found[position - 1];
    const carriesOn = before !== undefined && denied.has(before) && isJoined(before, name, { found, pieces });
    if (carriesOn || followsNegator(name, pieces) || isCalledWrong(name, pieces)) denied.add(name);
  });
  return denied;
}

function followsNegator(name: FoundName, pieces: readonly Piece[]): boolean {
  for (let index = name.from - 1; index >= Math.max(0, name.from - 5); index--) {
    const piece = pieces[index];
    const gapAfter = pieces[index + 1]?.gap ?? '';
    if (!piece || /[,.!?;:\n]/.test(gapAfter)) return false;
    if (negatingPhrase.test(wordsBefore(pieces, index + 1, 4).join(' '))) return true;
    if (negator.test(piece.lower)) return !isRhetorical(index, pieces);
    if (softener.test(piece.lower) || !between.has(piece.lower)) return false;
  }
  return false;
}

const questionOpening =
  /^(?:er|var|ligger|ligg|hører|høyrer|har|kan|bør|skal|vil|står|får|fins|finnes|is|are|does|do|has|can|isn|aren|doesn)$/;
const questionWord = /^(?:hvorfor|kvifor|koffer|hvordan|korleis|når|why|how)$/;

/** "Er ikke Ålesund i Møre og Romsdal?", "Hvorfor har ikke Agder ...": asked about, not denied. */
function isRhetorical(negatorIndex: number, pieces: readonly Piece[]): boolean {
  const verb = pieces[negatorIndex - 1];
  if (!verb || !questionOpening.test(verb.lower) || /[,.!?;:\n]/.test(pieces[negatorIndex]?.gap ?? ''))
    return false;
  const opening = pieces[negatorIndex - 2];
  return verb.startsSentence || (opening !== undefined && questionWord.test(opening.lower));
}

const wrong =
  /^(?:(?:er|var|blir|ble|vart|is|was)? ?(?:feil|galt|gale|wrong|uaktuelt|uaktuell|incorrect)|(?:er|var|is|was) (?:ikke|ikkje|not) (?:riktig|rett|right|aktuelt|det)|stemmer ikke|stemmer ikkje|gjelder ikke|gjelder det ikke|gjeld ikkje|nei$)/;

function isCalledWrong(name: FoundName, pieces: readonly Piece[]): boolean {
  const after = pieces.slice(name.to, name.to + 4);
  return !/[.!;\n]/.test(after[0]?.gap ?? '') && wrong.test(after.map((piece) => piece.lower).join(' '));
}

/** "verken Agder eller Rogaland", "ikke Agder, Rogaland eller Vestland": the denial runs on along the list. */
function isJoined(
  before: FoundName,
  name: FoundName,
  { found, pieces }: { found: readonly FoundName[]; pieces: readonly Piece[] },
): boolean {
  const words = pieces.slice(before.to, name.from).map((piece) => piece.lower);
  const gap = pieces[name.from]?.gap ?? '';
  const rest = words.filter((word) => !between.has(word));
  if (rest.some((word) => joiner.test(word))) return rest.every((word) => joiner.test(word));
  if (rest.length > 0 || !gap.includes(',')) return false;
  const next = found[found.indexOf(name) + 1];
  return next !== undefined && /^(?:eller|or|nor)$/.test(pieces[name.to]?.lower ?? '');
}
