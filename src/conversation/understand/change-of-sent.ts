import type { Activity } from '../../requests/request.ts';
import { readActivity } from './slots/activity.ts';
import { namedSlot } from './slots/correction-cues.ts';
import { instead, insteadOf } from './slots/instead-words.ts';
import { trimSubject } from './slots/topic-edges.ts';

/** What a request shall become, after the word that says so: "gjør kurset om til et webinar", "heller et webinar". */
const becoming = new RegExp(
  `(?<!\\p{L})(?:om til|til|make (?:it|that|the \\p{L}+)|heller|${instead}|into|to|be|være|vere|rather|som)\\s+(?<rest>.+)$`,
  'iu',
);

/** The activity that words give a sent request instead of its own; null when they name one only to say which request is meant. */
export function newActivity(text: string): Activity | null {
  const rest = becoming.exec(text)?.groups?.['rest'];
  if (rest === undefined) return null;
  const activity = readActivity(rest);
  return activity !== null && activity.span.start <= longestArticle ? activity.value : null;
}

/** "et ", "eit nytt ", "an online ": the activity comes right after. */
const longestArticle = 'an online '.length;

const about = new RegExp(
  `(?<!\\p{L})(?:handle?r?|handl\\p{L}+|dreie? seg|snakke|prate|heller|skal|bør|should|rather|${instead}|be)\\s+(?:\\p{L}+\\s+){0,2}?(?:om|about)\\s+(?<topic>.+?)(?:\\s+(?:${insteadOf}|${instead}|heller))?[\\s.!]*$`,
  'iu',
);
const afterTo =
  /(?<!\p{L})(?:til|to|into|er|skal være|skal vere|blir|is|:)\s*[«"]?(?<topic>.+?)[»"]?[\s.!]*$/iu;

/** The same words without the activity that only says which request is meant: "legg til næringsliv på ··· i Agder". */
export function withoutNamedActivity(text: string): string {
  const named = newActivity(text) === null ? readActivity(text)?.span : null;
  return named
    ? `${text.slice(0, named.start)}${' '.repeat(named.end - named.start)}${text.slice(named.end)}`
    : text;
}

/** The subject that words give a sent request instead of its own: "endre temaet til avløp", "det skal heller handle om avløp". */
export function newTopic(text: string): string | null {
  const named = namedSlot(text);
  const said =
    named?.slot === 'topic'
      ? afterTo.exec(text.slice(named.end))?.groups?.['topic']
      : about.exec(text)?.groups?.['topic'];
  return said === undefined ? null : trimSubject(said);
}
