import { frontedStarts, isSomebody } from './fronted-topic.ts';
import type { Remainder } from './remainder.ts';
import type { Found } from './slot-reading.ts';
import { matches } from './word-matches.ts';

// A subject told in a sentence of its own, beside the wish: "Vi strever med avfallssortering. Kan vi få et kurs?"

const hard =
  '(?:(?:strev|slit|stri|bal|kjemp)(?:er|ar|e)?|har (?:store |stor )?(?:utfordring\\p{L}*|problem\\p{L}*|vansk\\p{L}*|trøbbel)|struggl(?:e|ing)|(?:have|having) (?:trouble|problems|difficulties))\\s+(?:\\p{L}+\\s+)?(?:med|with)';
const unlearnt =
  '(?:(?:kan|vet|veit) (?:for |altfor |svært |veldig )?lite|know (?:far |much )?(?:too |very )?little|(?:har|have|trenger|treng|need|mangler|manglar|lack)(?: behov for)? (?:for |too )?(?:lite|little|mer|meir|more)? ?(?:kunnskap|kompetanse(?:heving)?|opplæring|innsikt|knowledge|training|skills))\\s+(?:om|about|på|i|innen|in|on)|(?:er|are|am|e) (?:veldig |ganske |litt |very )?(?:usikre?|dårlige?|dårlege?|uerfarne?|svake?|unsure|bad|new)\\s+(?:på|about|at|to)';
const trouble =
  '(?:utfordring\\p{L}*|hodepine\\p{L}*|hovudverk\\p{L}*|problem(?:et|a)?|challenge|headache|problem)(?: (?:vår|vårt|for oss|our))?\\s+(?:er|is)';
const openers = new RegExp(`(?<!\\p{L})(?:${hard}|${unlearnt}|${trouble})\\s+(?=\\p{L})`, 'giu');

/** The first subject that is told beside the wish, or stands first in a sentence. */
export function toldTopic(
  remainder: Remainder,
  read: (remainder: Remainder, start: number, why: string) => Found<string> | null,
): Found<string> | null {
  for (const { end } of matches(openers, remainder.text)) {
    const found = read(remainder, end, 'told beside the wish');
    if (found) return found;
  }
  for (const start of frontedStarts(remainder.text)) {
    const found = read(remainder, start, 'stands first in its sentence');
    if (found && !isSomebody(found.value)) return found;
  }
  return null;
}
