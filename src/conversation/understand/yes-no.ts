import { fold, tokenize } from '../../language/tokens.ts';
import {
  approving,
  beside,
  consenting,
  consentPhrases,
  negating,
  nothingMore,
  refusing,
  sending,
  thumbsDown,
  thumbsUp,
} from './assent-words.ts';
import { wavesAside } from './erases-own.ts';
import { type Deed, saysOtherDeed } from './says-other-deed.ts';
import { courtesySpans } from './slots/courtesy.ts';
import { isNearlySame } from './slots/nearly-same.ts';

const startsNo =
  /^(nei|neida|naei|na|nope|no|nah|ikke|ikkje|nei takk|no thanks|la vaere|lat vere|dropp|stopp|avbryt|cancel|not)\b/;
/** "Kan du sende den?" agrees; "skal jeg sende?" asks. */
const asksYouTo =
  /\b(?:kan|kunne|vil|ville|can|could|will|would) (?:du|dere|de|dokker|you)\b|\b(?:please|snill)\b/;
/** "Er det rett" asks, with or without its mark. */
const asksWhether =
  /^(?:ja,? )?(?:er|e|var|va|is|was|does|ser|saer) (?:det|dette|d|dae|alt|it|this|that|everything)\b/;
/** "Do the rules forbid it", "sender dere ut invitasjoner?": a word of agreeing that asks when it stands before who does it. */
const startsAsking =
  /^(?:do|does)\b(?! (?:it|that|this|so|go|send|please)\b)(?= \w)|^(?:gjor|gjer|gjore|sender|kjorer|koyrer|stemmer|passer|passar|holder|held) .*\?/;
/** "Go away" sends somebody off; "go ahead" agrees. */
const sendsOff = /^go (?:away|home|elsewhere|to|jump|kill|die|screw|fuck)\b/;
/** "No, asap" says when. */
const asSoon = /\basap\b/i;
const butElse = /\b(men|heller|but|rather|instead|nei)\b/;

/**
 * Whether a text is a yes or no; "glem det" is a no. A yes with a "men" is neither: what comes after it matters more. So does
 * another deed than the one that was asked about.
 *
 * @param asked what a yes would do; null when it is nothing that is done with a sent request
 */
export function readYesNo(text: string, asked: Deed | null = null): 'yes' | 'no' | null {
  const folded = plain(text);
  if (sendsOff.test(folded)) return 'no';
  const bare = readBareYesNo(text);
  if (bare !== null) return bare;
  if (saysOtherDeed(text, asked)) return null;
  if (startsNo.test(folded) || wavesAside(folded)) return 'no';
  return startsYes(folded) && !startsAsking.test(folded) && !butElse.test(folded) ? 'yes' : null;
}

/** A yes or no that stands even when something else follows it: "ok, hva får partnerne?" has agreed to nothing. */
export function readFirmYesNo(text: string): 'yes' | 'no' | null {
  const said = readBareYesNo(text);
  if (said !== 'yes') return said;
  const { consents, sends } = count(text);
  return consents || sends ? said : null;
}

/** A yes or no that says nothing else, in whatever words: "supert, send", "no er det rett", but not "ja, i mai". */
export function readBareYesNo(text: string): 'yes' | 'no' | null {
  const { isAll, consents, sends, approves, refuses, negates } = count(text);
  if (!isAll) return null;
  if (thumbsDown.test(text) || negates) return 'no';
  // "Stemmer det?" asks; "kan du sende den?" agrees.
  if (isAsked(text) && !(sends && asksYouTo.test(plain(text)))) return null;
  if (refuses) {
    if (consents || sends) return 'yes';
    // "Nei, det er bra" may mean either.
    return approves || asSoon.test(text) ? null : 'no';
  }
  return consents || sends || approves ? 'yes' : null;
}

function isAsked(text: string): boolean {
  return text.includes('?') || asksWhether.test(plain(text));
}

/** "Send", "bare send den du", "da kan du sende forespørselen": tells to send and says nothing else. */
export function tellsToSend(text: string): boolean {
  return count(text).sends && readBareYesNo(text) === 'yes';
}

interface Counted {
  /** Every word is one of agreeing, refusing or of no weight. */
  readonly isAll: boolean;
  readonly consents: boolean;
  readonly sends: boolean;
  readonly approves: boolean;
  readonly refuses: boolean;
  readonly negates: boolean;
}

function count(text: string): Counted {
  const folded = plain(withoutCourtesy(text));
  const rest = folded.replace(nothingMore, ' ').replace(consentPhrases, ' ');
  const words = tokenize(rest).map(({ lower }) => lower.replace(/['’](?:n|en)$/, ''));
  const has = (known: ReadonlySet<string>) => words.some((word) => isOneOf(known, word));
  const phrases = [nothingMore, consentPhrases].map((pattern) => folded.search(pattern) !== -1);
  return {
    isAll: words.every((word) => known.some((set) => isOneOf(set, word))),
    consents: has(consenting) || thumbsUp.test(text) || phrases[1] === true,
    sends: has(sending),
    approves: has(approving) || phrases[0] === true,
    refuses: has(refusing),
    negates: has(negating),
  };
}

/** Thanks, a smile or a signature is neither yes nor no. */
function withoutCourtesy(text: string): string {
  return courtesySpans(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

const known = [sending, consenting, approving, refusing, negating, beside];

/** From so many letters on, a slip of the finger makes no other word. */
const longWord = 6;
const mendable = new Map(known.map((set) => [set, [...set].filter((word) => word.length >= longWord)]));

function isOneOf(set: ReadonlySet<string>, word: string): boolean {
  if (set.has(word)) return true;
  if (word.length < longWord || set === beside) return false;
  return mendable.get(set)?.some((each) => isNearlySame(each, word)) ?? false;
}

function startsYes(folded: string): boolean {
  // "Please" agrees to nothing when something else follows.
  const [first] = tokenize(folded.replace(/^please\b,? ?/, ''));
  return first !== undefined && [sending, consenting, approving].some((set) => set.has(first.lower));
}

const isNow =
  /\bno(?= (?:er|e|ser|stemmer|vart|blei|ble|blir|kan|har|det|var|held|holder|sender|passar)\b)|(?<=\b(?:ja|jau|jo|send|sende|sender|han|den|det|da|du)\s)no\b/g;

/** Folded, and with the nynorsk "no" (now) told from the English one. */
function plain(text: string): string {
  return fold(text).replaceAll('’', "'").trim().replace(isNow, 'na');
}
