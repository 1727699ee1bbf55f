import { fold, tokenize } from '../../language/tokens.ts';
import { type Slot, slots } from '../../requests/request.ts';
import type { Situation } from '../situation.ts';
import { readShift } from './period/shift-period.ts';
import { readSlots } from './slots/read-slots.ts';
import { blanked, rejectedParts } from './slots/rejected.ts';
import type { SlotReading } from './slots/slot-reading.ts';

/** Asks whether a value would do: "ka med uke 10?", "passer mars?", "kan vi ta klynger?". Folded. */
const proposing =
  /\b(?:hva|kva|ka|ke|what|how) (?:med|om|about|if|(?:sier|seier|syns|synes|synest|tenker|tenkjer|do you (?:say|think)|would you say)(?: \w+)? (?:til|om|to|about|of))\b|\b(?:kanskje|kanhende|maybe|perhaps|eventuelt|evt|mon tro)\b|\b(?:passer|passar|gar|gjeng|gikk|gjekk|funker|funkar|fungerer|fungerar|mulig|mogleg|mogeleg|muleg|ok|okay|greit|greitt|ledig|possible|works?|suits?|available|aktuelt|best|better|fint|bra|fine|(?:for|altfor|too) (?:tidlig|tidleg|sent|seint|early|late|soon|mange|fa|many|few))\b|\b(?:kan|kunne|skal|bor|ma|could|can|shall|should|would) (?:vi|me|mi|det|den|dere|de|du|we|it|that|this|you)\b/;

/** The words a proposal is made of, around the value itself. Folded. */
const around = new Set(
  `hva kva ka ke med om a vi me mi det den dere de dykk dokker du jeg eg we it that this you i oss us kan kunne skal skulle bor ma could can would shall should
  might ville vil hadde ta tar tek tatt si sier seie seier vaere vere vaert vore vera bli blir vert gjore gjere gjor gjort ha har hatt holde halde holdt halda flytte flytta
  flyttet skyve skyva utsette utsetje endre endra bytte byte legge leggje lagt til inn ut opp ogsa og do did be been say make made have hold held
  move take took change go add include for with at in on to of by fra fra pa innen er var is was does an mulig mogleg mogeleg muleg ok okay greit greitt
  bra fint fin best bedre betre better possible work works working suit suits fine passer passar passe gar gjeng gikk gjekk funker funkar funke fungerer fungerar
  ledig ledige available aktuelt kanskje kanhende maybe perhaps eventuelt evt mon tro heller i stedet istedet istedenfor staden istaden instead men eller and but or so sa da
  then hm hmm tja ja nei no na nja joda litt en ei et eit ein a the seint sent tidlig tidleg late early soon too altfor mange fa many few what how about if hos dei some noen nokon nokre evt evtl
  gang gong sted stad kurset webinaret mote motet aktiviteten the thing while rundt omtrent ca around about gjerne helst rather preferably darlig darleg ikke ikkje not
  arrangere arrangert avholde fa fatt get bestemme velge velje choose pick start starte begynne byrje lege starten enn going eit komme kome kjem kommer come stille delta you're syns synes synest tenker tenkjer think fylket fylke kommune kommunen`.split(
    /\s+/,
  ),
);

/** "Ka med uke 10?" in answer to "when?": a question that gives a value for what was asked, or at the summary for what may change, and asks nothing else. */
export function suggestsValue({ session, message, services }: Situation, whole: string): boolean {
  const { draft } = session;
  const text = blanked(whole, rejectedParts(whole));
  const folded = fold(text);
  if (draft === null || !proposing.test(folded)) return false;
  if (draft.waitingFor === 'summary' && readShift(text.replace(/\?/gu, ' ')) !== null) return true;
  const asked = slots.find((slot) => slot === draft.waitingFor) ?? null;
  const { mentions } = services.directory.detect(text);
  const said = readSlots(text, { at: message.at, asked: asked ?? 'audience', mentions, partial: true });
  const places = mentions.map(({ start, end }) => ({ start, end }));
  const values = [...changeable.flatMap((slot) => said[slot]?.span ?? []), ...places];
  const isMet =
    asked === null ? changeable.some((slot) => said[slot]) : gives(said, asked, places.length > 0);
  return isMet && tokenize(fold(blanked(text, values))).every(({ lower }) => around.has(lower));
}

const changeable = ['activity', 'audience', 'period', 'format', 'place', 'participants'] as const;

function gives(said: SlotReading, asked: Slot, hasPlace: boolean): boolean {
  if (asked === 'counties') return hasPlace;
  return changeable.some((slot) => slot === asked) && said[asked] !== undefined;
}

const opening =
  /^\s*(?:(?:og|men|eller|hm+|tja|nja|and|but|or),?\s+)*(?:(?:hva|kva|ka|what|how)\s+(?:med|om|about)|kanskje|kanhende|maybe|perhaps|eventuelt|evt\.?|(?:kan|kunne|skal|could|can|shall)\s+(?:vi|me|det|we|it|that)\s+(?:ta|si|velge|velje|ha|være|vere|bli|snakke|prate|do|say|take|pick|choose|have|be|go for))\s+(?:(?:at|om|about|noe|noko|something|å ta|det er|det blir)\s+)*/iu;
/** A subject of so many words is one still; longer texts ask. */
const longestSubject = 8;
/** "Klimakrav?" */
const longestGuess = 2;
const asksInside =
  /\b(?:hva|kva|ka|hvem|kven|hvor|kor|hvordan|korleis|hvorfor|kvifor|nar|hvilke\w*|what|who|where|how|why|when|which|og da|so what|gratis|free|pris\w*|kost\w*|cost\w*|price)\b/;

/** "Hva med grønn fjordtransport?" in answer to "what about?": the subject that is proposed; null when the text proposes none. */
export function suggestedSubject(text: string): string | null {
  if (!text.includes('?')) return null;
  const opener = opening.exec(text)?.[0] ?? '';
  const subject = text.slice(opener.length).replace(/[\s?.!]+$/u, '');
  const count = tokenize(subject).length;
  return count > 0 &&
    count <= (opener === '' ? longestGuess : longestSubject) &&
    !asksInside.test(fold(subject))
    ? subject
    : null;
}
