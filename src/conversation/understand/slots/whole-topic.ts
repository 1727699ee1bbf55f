import type { Span } from '../period/read-period.ts';
import type { Remainder } from './remainder.ts';
import { isSideRemark } from './side-remark.ts';
import type { Found } from './slot-reading.ts';
import { trimSubject, wholeSubject } from './topic-edges.ts';
import { afterthought, sentenceBorder } from './topic-end.ts';

const fillers =
  "(?:(?:ja|jo|yes|hm+|tja|ok|well|altså|eh|nei|helst|gjerne|kanskje|preferably|ideally|maybe|perhaps|let's say|la oss si|lat oss seie|vi sier|(?:jeg|eg|vi|me|i|we) (?:tror|trur|think|guess))[,:]?\\s+)*";
const who =
  "(?:vi|me|we|jeg|eg|i|det|dette|it|that|this|(?:the )?\\p{L}{3,}(?:et|en|a)|the \\p{L}+|tenkt?e?r?)(?:'s|'re|'d|'ll)?";
/** "Kurset skal handle om", "vi har snakket om", "me tenkte på", "det går på": a clause that only says that a subject comes. */
const speaking = `${who}\\s+(?:(?!(?:om|about|på)(?!\\p{L}))\\p{L}+\\s+){0,6}?(?:(?:om|about|rundt)|(?<=(?:tenk\\p{L}*|jobb\\p{L}*|arbeid\\p{L}*|gå|går|gjekk|sett|ser|work\\p{L}*)\\s+)(?:på|med|on|with)|(?<=(?:gå|går|gjekk|gikk)\\s+(?:ut\\s+)?)(?:i|ut på)|(?<=(?:think\\p{L}*|thought|talk\\p{L}*|speak\\p{L}*|dream\\p{L}*|focus\\p{L}*|is|be|was|held)\\s+)(?:of|on))\\s+(?:(?:er|is)\\s+)?`;
/** "Det er", "temaet skal være", "it should be", "vi trenger", "kan vi ta": the subject is what follows. */
const being =
  "(?:it's|its|(?:it|det|dette|temaet?|emnet|the topic|topic)(?:'s)?\\s+(?:er|skal|vil|bør|kan|kunne|could|might|blir|gjelder|gjeld|dreier seg om|is|concerns|should be|will be|would be)(?: (?:være|vere|vært|vore|be|gjelde))?|(?:vi|jeg|me|eg|we|i)(?:'d)? (?:vil|ønsker|ønskjer|har lyst til|would|want|need|trenger|treng)(?: (?:like|to|å|at det skal))*(?: (?:ha|have|handle))?(?: (?:noe|noko|something|mer|meir|more))?|(?:kan|kunne|can|could) (?:vi|me|we) (?:ta|ha|si|seie|take|have|do|say)|(?:hva|kva|ka|what|how) (?:med|about)|tenkte?(?: på)?)\\s+";
const label = '(?:tema(?:et)?|topic|emne)?\\s*:?\\s*';
const about =
  '(?:(?:litt|noe|noko|mer|meir|a bit|a little|more|something)\\s+(?=(?:om|about)\\s))?(?:(?:om|about|på|rundt|on)\\s+)?';
const leadIn = new RegExp(`^\\s*${fillers}(?:${speaking}|${being})?${label}${about}`, 'iu');

/** Small words elsewhere, subjects when they are the whole answer: "is" is ice. */
const nounToo = /^\s*(?:is|folk|tid)(?=[\s.!]*$)/iu;

/** The answer to "what is it about?": all of its first sentence that says it, but the lead-in and what other slots took. */
export function wholeAsTopic({ text, taken }: Remainder): Found<string> | null {
  const noun = nounToo.exec(text)?.[0].trim();
  if (noun !== undefined) return { value: noun, span: { start: 0, end: text.length }, why: 'a single word' };
  const start = leadIn.exec(text)?.[0].length ?? 0;
  const isUncut = !taken.some((span) => span.end > start);
  const value = firstSubject(cutOut(text, start, taken), isUncut);
  if (value === null) return null;
  return { value, span: { start, end: text.length }, why: 'the answer to the question' };
}

/** "Om omsorgsboliger, målgruppe …. 20 stk blir vi": what stands first, when other slots have taken their parts. */
function firstSubject(kept: string, isUncut: boolean): string | null {
  for (const sentence of kept.split(sentenceBorder)) {
    const parts = sentence.split(/\s*[,;]\s*/u).filter((part) => part !== '');
    const isWhole = isUncut && !parts.some(isSideRemark);
    const subject = isWhole
      ? wholeSubject(withoutAfterthought(sentence))
      : parts
          .filter((part) => !isSideRemark(part))
          .map(trimSubject)
          .find((each) => each !== null);
    if (subject) return subject;
  }
  return null;
}

/** "…, dem ser bare på prislappen": a clause of its own after a comma. */
function withoutAfterthought(sentence: string): string {
  return sentence.slice(0, afterthought.exec(sentence)?.index ?? sentence.length);
}

function cutOut(text: string, start: number, taken: readonly Span[]): string {
  return Array.from(text, (letter) => letter)
    .reduce<{ readonly kept: string; readonly at: number }>(
      ({ kept, at }, letter) => {
        const isCut = at < start || taken.some((span) => span.start <= at && at < span.end);
        return { kept: isCut ? kept : kept + letter, at: at + letter.length };
      },
      { kept: '', at: 0 },
    )
    .kept.replace(/\s+/gu, ' ');
}
