import { endsClause, type FoundName } from './found-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isMerePlace } from './name-entry.ts';
import { isName, isSurname } from './person-names.ts';
import type { Piece } from './pieces.ts';
import {
  activityWord,
  actorVerb,
  anyPreposition,
  belonging,
  contactWord,
  filler,
  municipalityWord,
  ownedByMunicipality,
  placePreposition,
} from './words-around.ts';

/** What is needed to judge one name in its text. */
export interface Surroundings {
  readonly found: FoundName;
  readonly pieces: readonly Piece[];
  readonly gazetteer: Gazetteer;
  readonly text: string;
}

/** The message is the name, perhaps with a greeting. In small letters only a municipality will do. */
export function isWholeMessage({ found, pieces, gazetteer, text }: Surroundings): boolean {
  const name = pieces[found.from];
  const rest = pieces.filter((_, index) => index < found.from || index >= found.to);
  if (!name || !rest.every((piece) => filler.has(piece.lower))) return false;
  if (
    text
      .slice(pieces[found.to - 1]?.end ?? 0)
      .trimStart()
      .startsWith(':')
  )
    return false;
  if (name.capital) return true;
  const strength = gazetteer.ordinary.get(name.lower);
  if (strength === undefined || strength === 'loose') return true;
  const { length } = name.lower;
  const isRight =
    name.lower === found.entry.name.toLowerCase() || (length > 3 && length >= found.entry.name.length);
  return strength === 'strict' && !isMerePlace(found.entry) && isRight && !isGenitive(found, name);
}

function isGenitive({ entry }: FoundName, name: Piece): boolean {
  return name.lower.length > entry.name.length && name.lower.endsWith('s');
}

/** "i Time", "på Ski": a capital after a preposition. A common surname needs "i" or "på", or talk of contacts and courses. */
export function isCapitalAfterPreposition(around: Surroundings): boolean {
  const { found, pieces, gazetteer } = around;
  const name = pieces[found.from];
  const before = pieces[found.from - 1];
  if (!name?.capital || !before || name.gap !== ' ' || isPartOfLongerName(around)) return false;
  if (leadsInto(before)) return true;
  if (!anyPreposition.has(before.lower)) return false;
  return (
    !isSurname(name, gazetteer) ||
    talksOfContactOrActivity(pieces) ||
    tellsWhere(found, pieces) ||
    isGoal(around)
  );
}

/** "kan dere komme til Strand". */
function isGoal({ found, pieces }: Surroundings): boolean {
  const earlier = pieces.slice(Math.max(0, found.from - 4), found.from - 1);
  return earlier.some((piece) =>
    /^(?:kom|kjem|kjæm|reis|dra|besøk|flytt|come|visit|travel)/.test(piece.lower),
  );
}

/** "Strands innkjøpssjef", "Ås kommunestyre": somebody or something that a municipality has. */
export function ownsARole({ found, pieces }: Surroundings): boolean {
  const next = pieces[found.to];
  return (
    pieces[found.from]?.capital === true &&
    /^['’]? $/.test(next?.gap ?? '') &&
    ownedByMunicipality.test(next?.lower ?? '')
  );
}

/** "Strand Eiendom", "Time Management": the capital word after it belongs to it. */
function isPartOfLongerName({ found, pieces, gazetteer }: Surroundings): boolean {
  const next = pieces[found.to];
  if (!next?.capital || !/^[ -]$/.test(next.gap)) return false;
  return (
    !gazetteer.names.has(next.lower) && !municipalityWord.test(next.lower) && !contactWord.test(next.lower)
  );
}

/** A capital in the middle of a sentence, where Norwegian gives one to names only. */
export function isCapitalInSentence(around: Surroundings): boolean {
  const { found, pieces, gazetteer } = around;
  const name = pieces[found.from];
  const before = pieces[found.from - 1];
  if (!name?.capital || name.startsSentence || isName(name.lower, gazetteer)) return false;
  return !(before?.capital && name.gap === ' ') && !isPartOfLongerName(around);
}

/** "kontakt for ski?", "hvem er pådriver i strand": small letters, but somebody asks who serves a place. */
export function isAskedFor({ found, pieces }: Surroundings): boolean {
  const before = pieces[found.from - 1];
  if (!before || !endsClause(found, pieces)) return false;
  if (contactWord.test(before.lower) && !isMerePlace(found.entry)) return true;
  if (!anyPreposition.has(before.lower)) return false;
  const earlier = pieces.slice(Math.max(0, found.from - 4), found.from - 1);
  return earlier.some((piece) => contactWord.test(piece.lower)) && !isNeverAsked(pieces[found.from]);
}

/** "vi i time", "jeg jobber i våler": small letters, but somebody tells where they are. */
export function isToldAsOwn({ found, pieces }: Surroundings): boolean {
  return !isMerePlace(found.entry) && endsClause(found, pieces) && tellsWhere(found, pieces);
}

function tellsWhere(found: FoundName, pieces: readonly Piece[]): boolean {
  const before = pieces[found.from - 1];
  const earlier = pieces[found.from - 2];
  if (!before || !earlier || !/^(?:i|fra|frå|in|from|for)$/.test(before.lower)) return false;
  return belonging.test(earlier.lower) && !isNeverAsked(pieces[found.from]);
}

/** Words that follow "i", "fra" or "for" too often to be a place in small letters. */
function isNeverAsked(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:land|to|å|son|more|as|ha|bo|al)$/.test(piece.lower);
}

function talksOfContactOrActivity(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => contactWord.test(piece.lower) || activityWord.test(piece.lower));
}

/** A rare word that is better known as a place ("moss", "hamar"): any preposition or asking word before it is enough. */
export function isLikelyPlace({ found, pieces, gazetteer }: Surroundings): boolean {
  const before = pieces[found.from - 1];
  const name = pieces[found.from];
  if (before && !name?.startsSentence && (leadsToPlace(before) || contactWord.test(before.lower)))
    return true;
  if (!name?.capital || isName(name.lower, gazetteer)) return false;
  return !name.startsSentence || opensAsActor(pieces[found.to]);
}

const joining =
  /^(?:i|på|om|for|til|med|av|og|er|vi|me|jeg|eg|æ|som|fra|frå|har?|vil|in|on|of|about|to|the|we|is)$/;

/** "webinar klimakrav hamar mars", "kurs i klimakrav, hamar, kommuner": a line of keywords that asks for an activity. */
export function isKeyword({ found, pieces }: Surroundings): boolean {
  if (isMerePlace(found.entry) || !pieces.some(({ lower }) => activityWord.test(lower))) return false;
  const next = pieces[found.to];
  const isItem =
    /^\s*[,;/|]\s*$/.test(pieces[found.from]?.gap ?? '') && (!next || /^\s*[,;/|]\s*$/.test(next.gap));
  return isItem || !pieces.some(({ lower }) => joining.test(lower));
}

function leadsToPlace(word: Piece): boolean {
  return leadsInto(word) || /^(?:fra|frå|til|for|hos|from|to)$/.test(word.lower);
}

/** "i", "på" and the like; "I" within an English sentence is a person. */
function leadsInto(word: Piece): boolean {
  return placePreposition.has(word.lower) && !(word.text === 'I' && !word.startsSentence);
}

/** "Hamar trenger hjelp", "Moss: hvem er kontakten?", but not "Råde over egne midler". */
function opensAsActor(next: Piece | undefined): boolean {
  return !next || /[,:?–-]/.test(next.gap) || actorVerb.test(next.lower);
}
