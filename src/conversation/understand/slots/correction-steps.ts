import { onlySpans } from './rejected.ts';
import { matches } from './word-matches.ts';

/** Points back to what was said before it: "formatet er det samme, dropp det". */
const pointingBack =
  '(?:dropp|fjern|stryk|slett|kutt|ta|drop|remove|skip)\\p{L}* (?:det|den|dette|it|that)(?: (?:bort|vekk|ut|away|out))?\\s*[.!]*\\s*$';
/** "… og antallet til 40" */
const namedAnew =
  '(?:antal|tal(?:et)? på|tid|dato|sted|stad|fylke|målgrupp|tema|emne|format)\\p{L}* (?:deltakar\\p{L}* |deltaker\\p{L}* )?(?:til|skal|må|bør)|(?:the )?(?:number|date|time|place|county|topic|audience)(?: of \\p{L}+)? (?:to|should)';
const verbs =
  'ta|tek|legg|fjern\\p{L}*|stryk|dropp|kutt|flytt|utset\\p{L}*|endre?|endra|bytt|byt|gjør|gjer|gjøre|gjere|sett|heller|inviter\\p{L}*|bare|berre|kun|det (?:skal|må|bør|blir|er)|vi (?:er|blir|møtes|møtest)|me (?:er|vert|møtest)|add|include|remove|drop|make|move|change|set|put|only|it (?:should|must|is|will)|we (?:are|will be|meet)|rather|invite';
/** Between two steps of a correction: "nei, Rogaland, og │ ta med klynger". */
const border = new RegExp(
  `(?<!(?:feil|galt|wrong))(?:[,.;!]\\s+(?:(?:og|and|men|but|så|so)(?: da| så| then)?\\s+)?|\\s(?:og|and|men|but|så|so)\\s+)(?!${pointingBack})(?=(?:${verbs}|${namedAnew})(?!\\p{L}))`,
  'giu',
);

/** The steps of a correction in order, each as long as the text with everything else blanked, so that positions stay what they were. */
export function stepsOf(text: string): string[] {
  const borders = matches(border, text);
  const starts = [0, ...borders.map(({ end }) => end)];
  const ends = [...borders.map(({ start }) => start), text.length];
  return starts
    .map((start, index) => onlySpans(text, [{ start, end: ends[index] ?? text.length }]))
    .filter((step) => /[\p{L}\p{N}]/u.test(step));
}
