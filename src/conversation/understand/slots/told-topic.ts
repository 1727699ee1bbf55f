import type { Remainder } from './remainder.ts';
import type { Found } from './slot-reading.ts';
import { matches } from './word-matches.ts';

// A subject told in a sentence of its own, beside the wish: "Vi strever med avfallssortering. Kan vi få et kurs?"

const hard =
  '(?:(?:strev|slit|stri|bal|kjemp)(?:er|ar|e)?|har (?:store |stor )?(?:utfordring\\p{L}*|problem\\p{L}*|vansk\\p{L}*|trøbbel)|struggl(?:e|ing)|(?:have|having) (?:trouble|problems|difficulties))\\s+(?:\\p{L}+\\s+)?(?:med|with)';
const unlearnt =
  '(?:(?:kan|vet|veit) (?:for |altfor |svært |veldig )?lite|know (?:far |much )?(?:too |very )?little|(?:har|have|trenger|treng|need) (?:for |too )?(?:lite|little|mer|meir|more) (?:kunnskap|kompetanse|knowledge))\\s+(?:om|about|på)|(?:er|are|am|e) (?:veldig |ganske |litt |very )?(?:usikre?|dårlige?|dårlege?|uerfarne?|svake?|unsure|bad|new)\\s+(?:på|about|at|to)';
const trouble =
  '(?:utfordring\\p{L}*|hodepine\\p{L}*|hovudverk\\p{L}*|problem(?:et|a)?|challenge|headache|problem)(?: (?:vår|vårt|for oss|our))?\\s+(?:er|is)';
const openers = new RegExp(`(?<!\\p{L})(?:${hard}|${unlearnt}|${trouble})\\s+(?=\\p{L})`, 'giu');

const pronoun = '(?:vi|me|mi|jeg|eg|æ|we|i)';
const said = [
  `(?:er|e|is) (?:det|what|noe|noko|nåkka|something) (?:som |that )?(?:${pronoun}|skal|det)`,
  '(?:er|e|is|har blitt|har vorte|has become) (?:(?:en|ei|ein|et|eit|a|an|vår|vårt|our) )(?:\\p{L}+ )?(?:utfordring|hodepine|hovudverk|problem|tema|challenge|headache|struggle)',
  '(?:er|e|is) (?:temaet|emnet|tema|the topic|the subject)',
  `(?:strever|strevar|sliter|slit|strir|baler) ${pronoun} (?:\\p{L}+ )?med`,
  `(?:kan|vet|veit|er|vil|trenger|treng|treng) ${pronoun} (?:\\p{L}+ ){0,3}(?:om|med|på)`,
].join('|');
const fronted = new RegExp(
  `(?<=^\\s*|[.!?\\n]\\s+)(?=\\p{L}[^.!?,\\n]{2,80}?(?:\\s|,\\s*(?:det|dette|that|it)\\s)(?:${said})(?!\\p{L}))`,
  'giu',
);

/** Where a subject begins that is told beside the wish, the surest first. */
function toldSubjects({ text }: Remainder): readonly number[] {
  return [
    ...matches(openers, text).map(({ end }) => end),
    ...matches(fronted, text).map(({ start }) => start),
  ];
}

/** The first of them from which a subject can be read. */
export function toldTopic(
  remainder: Remainder,
  read: (remainder: Remainder, start: number, why: string) => Found<string> | null,
): Found<string> | null {
  for (const start of toldSubjects(remainder)) {
    const found = read(remainder, start, 'told beside the wish');
    if (found) return found;
  }
  return null;
}
