import type { Slot } from '../../../requests/request.ts';
import { namedSlot } from './correction-cues.ts';
import { instead, insteadOf } from './instead-words.ts';
import { trimSubject } from './topic-edges.ts';

const put =
  '(?:skriv|sett|før|bruk|ha|velg|vel|write|put|use|have|set)(?:e|a|er)?(?: (?:inn|opp|ned|in|down))?';
/** "Kan du heller skrive … som tema": what stands around the value. */
const leadIn = new RegExp(
  `^\\s*(?:(?:nei|nja|og|men|please|så|kan|kunne|vil|skal|can|could|du|dere|de|vi|me|you|we|jeg|eg|heller|bare|berre|rather|just|${put}),?\\s+)*`,
  'iu',
);
const into =
  /\s+(?:som|under|as(?: the)?|(?:der|hvor|kor) (?:det|du) (?:står|skriv\p{L}*|skal stå)|where it says)\s+(?=\p{L})/iu;
const naming =
  /(?<!\p{L})(?:kall|kalle|kalla|hete|heite|heter|heiter|call|name)\s+(?:(?:det|den|dette|temaet|it|the topic)\s+)?(?:heller\s+|bare\s+|berre\s+|rather\s+)?(?<name>.+)$/iu;
const callsIt = /(?<!\p{L})(?:kall|call|name)\p{L}* (?:det|temaet|it|the topic)\s+(?!off|inn|a day)/iu;
const tail = new RegExp(
  `[\\s,]+(?:${insteadOf}|${instead}|heller|takk|please|er du snill)(?=[\\s?.!]*$)`,
  'iu',
);

/** A slot whose value is the writer's own words, and that value: "skriv avløp som tema", "sett inn Bergen som sted", "kall det X". */
export function putIntoSlot(
  text: string,
): { readonly slot: 'topic' | 'place' | 'organisation'; readonly value: string } | null {
  const plain = text.replace(tail, '');
  const border = into.exec(plain);
  const named = border && namedSlot(plain.slice(border.index + border[0].length));
  if (border && named && named.start === 0 && isOwnWords(named.slot)) {
    const value = trimSubject(unquoted(plain.slice(0, border.index).replace(leadIn, '')));
    return value === null ? null : { slot: named.slot, value };
  }
  const isOfTopic = callsIt.test(plain) || namedSlot(plain)?.slot === 'topic';
  const name = isOfTopic ? naming.exec(plain)?.groups?.['name'] : undefined;
  const value = name === undefined ? null : trimSubject(unquoted(name));
  return value === null ? null : { slot: 'topic', value };
}

const mayBe =
  /^\s*(?:(?:nei|no|nja|men|og|eller|hm+|but|and|or|så|so|forresten),?\s+)*(?:kan|ka|kunne|can|could)\s+(?:(?:ikke|ikkje|vi|me|du|we|you|ha|la|let|have|the)\s+)*(?<rest>\p{L}.*)$/iu;
const becomes =
  /^\s*(?:(?:heller|rather|instead|også|òg|bare)\s+)*(?:være|vere|bli|hete|heite|gjelde|be|become|til|to)(?!\p{L})/iu;

/** "Kan temaet være klimakrav i stedet?", "can we call it green procurement?": asks for a change, in words of the form. */
export function proposesNamedValue(text: string): boolean {
  if (putIntoSlot(text) !== null) return true;
  const rest = mayBe.exec(text)?.groups?.['rest'] ?? '';
  const named = namedSlot(rest);
  return (
    named !== null &&
    named.start === 0 &&
    (becomes.test(rest.slice(named.end)) || endsInBe.test(rest.slice(0, named.end)))
  );
}

const endsInBe = /(?:være|vere|bli|be)\s*$/iu;

/** A slot that holds the writer's own words. */
export function isOwnWords(slot: Slot): slot is 'topic' | 'place' | 'organisation' {
  return slot === 'topic' || slot === 'place' || slot === 'organisation';
}

/** Without the marks around all of it. */
export function unquoted(said: string): string {
  return said
    .trim()
    .replace(/[.!?]+$/u, '')
    .replace(/^[«"“”']\s*|\s*[»"“”']$/gu, '');
}
