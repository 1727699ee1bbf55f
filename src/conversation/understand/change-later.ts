import { fold } from '../../language/tokens.ts';

const changingLater =
  /\b(?:kan|kunne|gar det an|er det (?:mulig|mogleg)|can|could|is it possible)\b.{0,25}\b(?:endr\w*|forandr\w*|trekk\w*|avlys\w*|avbestill\w*|rett[ea]|angr\w*|change|edit|withdraw|cancel|undo)\b.{0,30}\b(?:senere|seinare|etterpa|siden|sidan|etter (?:at|innsending|den|det)|later|afterwards|after (?:i|we|it|sending|that))\b/;

/** "Kan jeg endre det etterpå?": asks whether what is sent can be changed or withdrawn. */
export function asksToChangeLater(text: string): boolean {
  return changingLater.test(fold(text));
}
