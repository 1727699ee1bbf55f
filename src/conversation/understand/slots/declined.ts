import type { Slot } from '../../../requests/request.ts';
import { sourceText } from '../period/source-text.ts';
import { findVague } from '../period/vague.ts';
import { postpones } from './postponed.ts';

const skipped =
  /^\s*(?:(?:bare|berre|vi kan|kan vi|la oss|just|please|let's|vil|ønsker å)\s+)?(?:hopp(?:e|ar)?(?: (?:over|glatt))?(?: (?:det|den|dette|spørsmålet|her|over))*|skip(?: (?:it|this|that|one))*|pass|stå over|neste(?: spørsmål)?|next(?: question)?|gå videre|gå vidare|ikke relevant|ikkje relevant|not relevant|n\/a|uaktuelt|dropp det|drop it|-+)[\s.!]*$/iu;
const none =
  /^\s*(?:nei(?: takk)?|ingen(?:ting)?|inga|nope|no(?: thanks)?|none|nothing|ikke noe(?: spesielt)?|ikkje noko(?: spesielt)?|nothing special)[\s.!]*$/iu;

/** Slots that a request can do without: "nei" to them means none. */
const optional: readonly Slot[] = ['place', 'participants', 'organisation', 'format', 'audience', 'period'];

/** Whether the asked slot was declined ("hopp over") or is not known ("vet ikke"); null when the text is neither. */
export function declined(
  text: string,
  asked: Slot | null,
): { readonly skip: true; readonly unknown?: true } | null {
  if (asked === null) return null;
  if (skipped.test(text)) return { skip: true };
  if (none.test(text) && optional.includes(asked)) return { skip: true };
  const vague = findVague(sourceText(text).text);
  const isAll = vague?.precision === 'unknown' && vague.end - vague.start >= text.trim().length - 6;
  return isAll || postpones(text) ? { skip: true, unknown: true } : null;
}
