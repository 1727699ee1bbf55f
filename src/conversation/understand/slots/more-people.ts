import { numberPattern, readNumber } from '../../../language/number-words.ts';
import { words } from './word-matches.ts';

const more = '(?:flere|fleire|til|ekstra|more|extra|additional)';
const fewer = '(?:færre|færrare|mindre|fewer|less)';
const becoming =
  '(?:bli|blir|vert|kommer|kjem|are|be|legg(?:e|er)? (?:på|til|inn)|pluss(?:e)?(?: på)?|add|ta med|plus|trekk(?:e)? fra|regn(?:e)? med)';
const steps = words(
  `${becoming} (?:nok |omtrent |ca\\.? |about )?(?<count>${numberPattern})(?: (?:stk|stykker|personer|personar|people|deltakere|deltakarar|plasser|plassar|seats))? (?:(?<more>${more})|(?<fewer>${fewer}))|(?:øk|øke|auk|auke|increase)(?: (?:it|det|antallet|talet|the number))? (?:med|by) (?<up>${numberPattern})|(?:reduser|reducer|senk|reduce)(?:e|a)?(?: (?:it|det|antallet|talet|the number))? (?:med|by) (?<down>${numberPattern})`,
);
/** "5 flere, så vi blir 25": the sum is said. */
const summed = /(?<!\p{L})(?:altså|så|dvs|totalt|i alt|til sammen|til saman|so|total|makes)(?!\p{L}).*\d/iu;
/** "10 til kurset": no more of them, but where they come. */
const goesOn = /^\s+(?:kurset|webinaret|møtet|(?:uke|veke|week)|\d|\p{Lu})/u;

/** How many more or fewer come than was said before: "vi blir fem flere", "legg på 10 til"; null when a text says none. */
export function readMorePeople(text: string): number | null {
  if (summed.test(text)) return null;
  const match = [...text.matchAll(steps)][0];
  if (!match || goesOn.test(text.slice(match.index + match[0].length))) return null;
  const { count, up, down, fewer: isFewer } = match.groups ?? {};
  const value = readNumber(count ?? up ?? down ?? '');
  if (!value) return null;
  return down !== undefined || isFewer !== undefined ? -value : value;
}
