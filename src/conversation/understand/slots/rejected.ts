import type { Span } from '../period/read-period.ts';
import { namedSlot } from './correction-cues.ts';
import { insteadOf } from './instead-words.ts';
import { isFree, matches } from './word-matches.ts';

// Where a message says what shall no longer be: "Rogaland, ikke Vestland", "mars er for tidlig", "bytt ut kommuner med klynger".

/** A letter of a clause; the full stop of "9.–10. juni" ends none. */
const inside = '(?:[^,.;!?]|(?<=\\d)\\.(?=[\\s–-]*[\\d\\p{Ll}]))';

const stop =
  '(?=\\s*(?:[,;!?]|\\.(?!(?<=\\d\\.)[\\s–-]*[\\d\\p{Ll}]))|\\s+(?:men|but|heller|rather|og heller|og da|og så|and then|så|so)(?!\\p{L})|\\s*$)';

/** "ikke fysisk, men …", "og ikke Vestland". */
const denied = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:og|and|men|but)\\s+)?(?:ikke|ikkje|itj|not)\\s+(?!(?:sant|bare|berre|only|just|noe|noko|any|før|etter|seinare|senere|tidligere|tidlegare|before|after|later|earlier)(?!\\p{L}))${inside}{1,50}?${stop}`,
  'giu',
);

/** "i stedet for 20", "heller enn kurs", "rather than a course". */
const replaced = new RegExp(
  `(?<!\\p{L})(?:${insteadOf}|rather than|heller enn|framfor|fremfor)\\s+${inside}{1,50}?(?=\\s*(?:[,;!?]|:\\s|\\.(?!(?<=\\d\\.)[\\s–-]*[\\d\\p{Ll}]))|\\s+(?:skal|må|bør|vil|ta|tar|tek|should|must|take)(?!\\p{L})|\\s+(?:og|and)\\s[^,.;!?]{1,30}?\\s${insteadOf}|\\s*$)`,
  'giu',
);

/** "bytt ut Vestland med …", "replace March by …", "flytt det fra mars til …". */
const swapped = new RegExp(
  `(?<!\\p{L})(?:(?:bytt(?:e|a)?|byt(?:e|er)?|skift(?:e|a)?|erstatt(?:e)?|replace|swap|exchange)(?:\\s+(?:ut|out))?|(?:endre?|endra|gjør om|gjer om|change|switch|turn)(?= (?:kurs|webinar|\\p{L}+verkst|dialogkonf|the course|course)))\\s+(?<old>${inside}{1,40}?)\\s+(?=(?:med|mot|til|om til|for|with|to|into|by)\\s)`,
  'giu',
);
const movedFrom = new RegExp(
  `(?<=(?:flytt|endr|utsett|utset|øk|auk|juster|mov|chang|postpon|switch)\\p{L}*\\s(?:[^,.;!?]{1,30}\\s)?)(?:fra|frå|from)\\s+${inside}{1,30}?\\s+(?=(?:til|to)\\s)`,
  'giu',
);

const amount =
  '(?:tidlig|tidleg|sent|seint|få|fåe|mange|mykje|mye|lite|liten|tett|tett på|nær|nært|knapt|knapp|stort|stor|langt|lang|kort|early|late|few|many|much|little|close|soon|big|small|long|far)';
const misfit = [
  `(?:går|gjeng|passer|passar|funker|funkar|fungerer|duger|holder|held|works?|do|suit)\\s+(?:(?:det|den|oss|us|me|meg|dessverre|diverre|nok)\\s+)?(?:ikke|ikkje|itj|ikkj|dårlig|dårleg|ille|not|badly|poorly)`,
  `(?:doesn't|does not|don't|won't|will not|can't|cannot)\\s+(?:work|suit|do|fit|happen)`,
  `(?:for|altfor|too)\\s+${amount}`,
  `(?:er|e|blir|vert|var|is|was)\\s+(?:litt|noe|noko|vel|nok litt|i minste laget|a bit|a little|rather)\\s+${amount}`,
  `(?:er|blir|vert|is|was|var)\\s+(?:det\\s+)?(?:feil|galt|umulig|umogleg|vanskelig|vanskeleg|uaktuelt|upassende|wrong|impossible|difficult|out of the question)`,
].join('|');
/** "mars er for tidlig", "20 blir for få", "mars går ikke": the whole clause. */
const unfit = new RegExp(
  `(?<=^|[,.;!?]\\s*|\\s(?:men|but|for|siden|sidan)\\s)[^,.;!?]{1,40}?\\s(?:${misfit})(?!\\p{L})(?:[^,.;!?]*?(?=\\s+(?:så|so|men|but)\\s)|[^,.;!?]*)`,
  'giu',
);

/** "Nå ser jeg at det står Vestland": what stands, said beside what it should be. */
const standing = new RegExp(
  `(?<!\\p{L})(?:(?:det|dette|it|du|dere|you)\\s+(?:står|stod|sto|skrev|skreiv|says?|said|wrote)|(?:står|stod|sto)\\s+(?:det|dette))\\s+${inside}{1,40}?${stop}`,
  'giu',
);

export interface Rejected extends Span {
  /**
   * `swap`: what takes its place is put in for it alone, and the rest of a list stands ("bytt ut A med B"). `misfit`: another value
   * is needed ("mars er for tidlig"). `standing`: only told as what stands.
   */
  readonly kind: 'swap' | 'misfit' | 'standing' | 'denied';
}

/** The parts of a message that name what shall not stand any more. */
export function rejectedParts(text: string): Rejected[] {
  const swaps = [...matches(swapped, text), ...matches(movedFrom, text)].filter(
    ({ groups }) => !isSlotName(groups['old'] ?? ''),
  );
  // "Er uke 10 for tidlig?" asks.
  const misfits = matches(unfit, text).filter(({ end }) => !/^\s*\?/u.test(text.slice(end)));
  const free = (found: readonly Span[]) => found.filter((each) => isFree(each, misfits));
  const others = free([...matches(replaced, text), ...matches(denied, text)]);
  return [
    ...swaps.map(({ start, end }) => ({ start, end, kind: 'swap' as const })),
    ...misfits.map(({ start, end }) => ({ start, end, kind: 'misfit' as const })),
    ...others.map(({ start, end }) => ({ start, end, kind: 'denied' as const })),
    ...free(matches(standing, text)).map(({ start, end }) => ({ start, end, kind: 'standing' as const })),
  ];
}

/** "Bytt tema til …" names the slot, and no value that shall go. */
function isSlotName(old: string): boolean {
  const named = namedSlot(old);
  return named !== null && old.slice(0, named.start).trim() + old.slice(named.end).trim() === '';
}

/** A text with some spans blanked, so that positions in it stay what they were. */
export function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Only these spans of a text, everything else blanked. */
export function onlySpans(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + text.slice(start, end) + rest.slice(end),
    ' '.repeat(text.length),
  );
}
