import type { Mention } from '../../directory/detection.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { fold, tokenize } from '../../language/tokens.ts';
import { isQuestionLike } from './question-like.ts';
import { insteadOf } from './slots/instead-words.ts';

// Ways of saying where one is, or of looking for somebody there. None of them is a subject one could ask about.
const around = new Set(
  `
  mi mæ oss åss je i han hun hu ho dere dokker dokke dåkker dåkke dykkar dokkers lup folk person personen personar samme same den
  hei heisann hallo hi hello beklager beklagar sorry nei takk please lurer lurar lure lurte noko noe something
  e er var kjem kommer kom kjæm holder held holdt til te hører høyrer hjemme heime sitter sit sitte ligger ligg bor bur bu
  jobber jobbar jobbe jobbet arbeider arbeidar arbeide ansatt tilsett work works working based located live office team
  kontor kontoret avdeling kommune kommunen kommuner fylke fylket fylkeskommune fylkeskommunen county municipality city town
  region regionen distriktet område området innkjøper innkjøpar innkjøpssjef rådgiver rådgjevar bedrift firma leverandør gründer
  supplier company buyer liten lita lite små small ny nye new gamle gamal tidligere tidlegare lenger lenge her der here there
  trenger treng trenge trengt trengte need needs could use hand hjelp hjælp hjelpe hjelpa hjelper help drahjelp råd advice prat
  prate prat praten sparre snakke snakka snakk talk speak chat ønsker ønskjer ønske gjerne litt some little
  noen nokon nokken nån nåkken noken nokre someone somebody anyone anybody ingen nobody
  hvem kven kem kæm kim hæm who åkken ringe ringje ringer ringa ring call nå nås reach tak hold contact kontakte kontakt
  dekker dekkjer dekkar dekke dække dekkja covers cover covering tar tek tok ta seg av over take care look looks after
  ansvar ansvaret ansvarlig ansvarleg responsible charge betjener følger følgjer opp representant representative representerer
  få fær fått får tilgang finner finn finne finnes finst exist henvende henvender spør spørre spørje spør gå skal ska
  pådriver pådriveren pådrivar pådrivaren kontaktperson kontaktpersonen kontakten council hjælpe såm nærmere nærare bestemt presist feil gjelder gjeld hele heile whole
  nord sør aust øst vest nordre søndre indre ytre øvre nedre midtre sentrum lå låg tilhørte tilhøyrer tilhører flyttet flytta
  gi gje gir gjev give mann mannen dame dama kar sjef sjefen boss guy hus sentralt fast faste
  mente meinte mener meiner spurte skrev skreiv skulle stå heter heiter het hette kalt meant asked wrote altså nemlig dag i-dag uka denne
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** "Ikke Agder, men Rogaland", "Rogaland? Nei, Agder": the name that is taken back is no subject either. */
const takenBack = new RegExp(
  `(?<!\\p{L})(?:ikke|ikkje|itte|not|skrev|skreiv|${insteadOf})\\s+(?:den\\s+)?(?:(?:i|på|fra|frå|in|hele|heile)\\s+)?\\p{L}[\\p{L}-]*(?:\\s+(?:i|på)\\s+\\p{Lu}[\\p{L}-]*)?|\\p{L}[\\p{L}-]*[?,]+ nei(?!\\p{L})`,
  'giu',
);

/** "fylkeskommune" and "municipality", also misspelt. */
const authority = /^(?:fylk(?:e|et|es|a|ene|ane)?$|fylk\p{L}*mune|kommun|komun|count|municip)/u;

/** Whether a text that names a place says nothing else than where one is, or that somebody is looked for there. */
export function saysLittleBesides(text: string, mentions: readonly Mention[]): boolean {
  return wordsBesides(text, mentions).length === 0;
}

function wordsBesides(text: string, mentions: readonly Mention[]): string[] {
  const kept = text.replace(takenBack, (name) => ' '.repeat(name.length));
  return tokenize(kept)
    .filter(({ start, end }) => !mentions.some((mention) => start < mention.end && end > mention.start))
    .filter(({ lower }) => !isAround(lower))
    .map((token) => token.text);
}

function isAround(lower: string): boolean {
  return around.has(lower) || authority.test(lower) || isStopWord(lower, 'no') || isStopWord(lower, 'en');
}

const things =
  /\b(hva|kva|ka|hvorfor|kvifor|koffor|kaffor|nar|hvilke[nt]?|what|why|when|which|(hvor|kor|how) (mange|mye|mykje|lenge|gammel|gamal|many|much|long|old))\b/;
const ways = /\b(hvordan|korleis|korsn|kossen|assen|how)\b/;
const reaching = /\b(tak i|kontakt\w*|contact|reach|hold of|in touch|treffe|ringe?|nar (jeg|eg|ae|vi|me))\b/;

/** Whether a question is about a thing, a time or a reason, and so not about whom to talk to. Takes folded text. */
export function asksAboutThings(folded: string): boolean {
  return ways.test(folded) ? !reaching.test(folded) : things.test(folded);
}

/** "Korleis får vi tak i pådrivaren?" Takes folded text. */
export function asksHowToReach(folded: string): boolean {
  return ways.test(folded) && reaching.test(folded);
}

const situated =
  /\b(vi|me|mi|jeg|eg|ae|je|we|i|kontoret (vart|vares|mitt)|our office) (are|am|work|er|e|var|sitt?er|sit|held|holder|hold|jobb\w*|arbeid\w*|bor|bur|horer|hoyrer|kommer|kjem|ligger|ligg|is)\b/;

/** "Vi er en bedrift fra Fræna": says first of all where one is. Takes folded text. */
export function saysWhereOneIs(folded: string): boolean {
  return situated.test(folded);
}

const speaksOfSelf =
  /\b(vi|me|mi|jeg|eg|ae|we|i (am|work|need)|treng\w*|onsk\w*|vil|needs?|hilsen|helsing|mvh|regards)\b/;

/**
 * Whether a message that the knowledge base has no answer to only tells of a place: "Sykehuset i Vestfold trenger råd", "Ole Lund i
 * Oppdal kommune". Then who helps there is what one can say.
 *
 * @param isNear articles come near it, and it must show more clearly that it is about the writer
 */
export function tellsOfAPlace(text: string, mentions: readonly Mention[], isNear: boolean): boolean {
  const folded = fold(text);
  if (mentions.length === 0 || isQuestionLike(folded) || asksAboutThings(folded)) return false;
  if (speaksOfSelf.test(folded)) return true;
  const besides = wordsBesides(text, mentions);
  const subjects = besides.filter((word) => /^\p{Ll}/u.test(word));
  return !isNear && besides.length <= 3 && subjects.length <= 1;
}
