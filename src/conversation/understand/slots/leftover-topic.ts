import { fold } from '../../../language/tokens.ts';
import { cues } from '../cues.ts';
import type { Span } from '../period/read-period.ts';
import { wishesInQuestion } from '../wish-question.ts';
import { isAssembly } from './assembly.ts';
import { groups } from './audience.ts';
import { isMutual, purposeClause } from './mutual.ts';
import type { Remainder } from './remainder.ts';
import type { Found } from './slot-reading.ts';
import { isSmallWord } from './small-words.ts';
import { trimSubject } from './topic-edges.ts';
import { subjectEnd } from './topic-end.ts';
import { matches } from './word-matches.ts';

const wondering =
  /(?<!\p{L})(?:(?:høre|høyre|spørre|spørje|lure(?:r|te)? på|lurar på|vite|vita|wonder(?:ing)?|ask)\s+)?(?:om|if|whether)\s+(?:dere|de|noen|nokon|vi|you|someone)\s+(?:kan|kunne|vil|can|could)(?:\s+(?:bidra|hjelpe|komme|kome|stille|delta|være med|vere med|help|join|contribute))?(?!\p{L})/giu;

/** "Finner ut", "lærer mer": what people do there. */
const findsOut =
  /^(?:finne?r? ut|finn ut|lære?r?|møtes|møtast|treffes|treffast|snakkes|snakkast|find out|learn|meet)(?: (?:mer|meir|more|hva|kva|what))*$/iu;

/** Telegram style ("webinar innovasjonspartnerskap agder januar"): the longest run of words that nothing else explains. */
export function leftover({ text, taken, activity }: Remainder): Found<string> | null {
  const blanked = [
    ...taken,
    ...(activity ? [activity] : []),
    ...matches(wondering, text),
    ...matches(purposeClause, text),
  ].reduce(
    (rest, span) => rest.slice(0, span.start) + '\n'.repeat(span.end - span.start) + rest.slice(span.end),
    text,
  );
  const runs = matches(/[^\n.!?;,:()]+/gu, blanked).flatMap((run) => contentRun(run.text, run.start));
  const best = runs
    .filter(
      ({ value, span }) =>
        !isAssembly.test(value) &&
        !isMutual(value) &&
        !isGroupOnly(value) &&
        !findsOut.test(value) &&
        isLikely({ text, blanked, activity }, span),
    )
    .sort((one, other) => other.value.length - one.value.length)[0];
  return best && best.value.length > 2 ? best : null;
}

/** In a sentence that wishes for the activity, stray words are the subject only right after it, or at the beginning of the next. */
function isLikely(
  {
    text,
    blanked,
    activity,
  }: { readonly text: string; readonly blanked: string; readonly activity: Span | null },
  run: Span,
): boolean {
  if (activity === null || !wishes(text)) return true;
  if (run.start < activity.end) return false;
  const between = blanked.slice(activity.end, run.start);
  const isInTheMiddle = /[.!?][\s\S]*\p{L}/u.test(between);
  return !isInTheMiddle && isBare(between);
}

function wishes(text: string): boolean {
  const folded = fold(text);
  return cues.wishing.test(folded) || wishesInQuestion(folded);
}

/** Nothing but small words and marks. */
function isBare(between: string): boolean {
  return (between.match(/[\p{L}\p{N}]+/gu) ?? []).every(isSmallWord);
}

/** "Vi er en klynge" says who asks. */
function isGroupOnly(value: string): boolean {
  return groups(value).some(({ text }) => text.length === value.length);
}

function contentRun(said: string, offset: number): Found<string>[] {
  const all = matches(/[\p{L}\p{N}&-]+/gu, said);
  const first = all.findIndex(({ text }) => !isSmallWord(text));
  const last = all.findLastIndex(({ text }) => !isSmallWord(text));
  const start = (isNew(all[first - 1]?.text) ? all[first - 1] : all[first])?.start;
  const end = all[last]?.end;
  if (start === undefined || end === undefined) return [];
  const run = said
    .slice(start, end)
    .replace(/^(?:anskaffe|kjøpe(?: inn)?|skaffe|forankre|procure|buy) /iu, '')
    .replace(
      /^(?:kartlegg\p{L}*|map(?:ping)?)(?: (?:behov\p{L}*|needs?|our|vår\p{L}*|the))+(?: (?:for|av|of|innen))? /iu,
      '',
    )
    .replace(
      /^(?:før|føre|fyrr|i forkant av) (?:utlysning|kunngjøring|lysing|kunngjering)(?:en|a)? av /iu,
      '',
    );
  const value = trimSubject(run.slice(0, subjectEnd.exec(run)?.index ?? run.length));
  return value === null
    ? []
    : [{ value, span: { start: offset + start, end: offset + end }, why: 'words left over' }];
}

/** "A new ferry terminal": small elsewhere, it belongs to what is bought. */
function isNew(word: string | undefined): boolean {
  return word !== undefined && /^(?:ny|nye|nytt|new)$/iu.test(word);
}
