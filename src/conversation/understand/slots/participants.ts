import { numberPattern, readNumber } from '../../../language/number-words.ts';
import type { Span } from '../period/read-period.ts';
import { staffWords } from './people-words.ts';
import type { Found } from './slot-reading.ts';
import { isFree, matches, words } from './word-matches.ts';

const about =
  '(?:ca\\.?|cirka|circa|omtrent|omlag|om lag|rundt|omkring|kring|cirka|inntil|opptil|opp til|maks\\.?|maksimalt|minst|mellom|nærmere|nesten|over|around|about|approx\\.?|approximately|roughly|up to|at least|some|max\\.?|maybe|perhaps|kanskje|så der|sånn)';
const people =
  'stk|ppl|pax|stykk(?:er|ar|a|e)?|pers(?:on(?:er|ar|s)?)?|delt\\p{L}{3,9}|deltag\\p{L}*|folk|menneske\\p{L}*|mann|people|participants?|attendees?|plass(?:er|ar)|seats|hoder|hovud|gjester|gjestar|guests|påmeld\\p{L}*|av oss|of us|representant\\p{L}*';
const audiencePeople =
  'contractors|leverandør\\p{L}*|bedrift\\p{L}*|gründer\\p{L}*|forsk(?:ere|arar)|suppliers|companies|businesses|founders|startups';
const range = `(?:(?<!(?:uk[ae]|veke|veka|week) )(?<low>${numberPattern})\\s*(?:–|—|til|(?<=\\d\\s*)(?:-|to|og|and|eller))\\s*)?(?<number>${numberPattern})\\s*\\+?`;
const closing =
  '(?=\\s*(?:$|[.,;!?)\\n]|(?:fra|frå|from|i|in|på|at|og|and|med|with|totalt|til sammen|til saman|likevel|allikevel|in total|this|neste|next|for|fysisk|digitalt|digital|hybrid|hvis|dersom|om|uke|veke)(?!\\p{L})))';

/** "Vi blir 30" counts people unless it goes on with something else that is counted. */
const noUnit =
  '(?!\\s*(?:[.,]\\d|%|prosent|percent|år|years?|kr|kroner|mill\\p{L}*|mrd|tusen|timer?|timar|hours?|minutt\\p{L}*|min|minutes?|dag\\p{L}*|days?|uker|veker|weeks?|måned\\p{L}*|månad\\p{L}*|months?|km|kommun\\p{L}*|municipalit\\p{L}*|fylk\\p{L}*|jan\\p{L}*|feb\\p{L}*|mars|march|apr\\p{L}*|mai|may|jun\\p{L}*|jul\\p{L}*|aug\\p{L}*|sep\\p{L}*|okt\\p{L}*|oct\\p{L}*|nov\\p{L}*|des\\p{L}*|dec\\p{L}*|kvartal|quarter)(?!\\p{L}))';

/** "We are about to tender": "to" is two in Norwegian only. */
const aboutTo = /\b(?:about|up) to$/iu;

/** "10 til, altså 30", "that makes 30": the sum counts, not what was added. */
const sum =
  "(?:altså|dvs\\.?|det vil si|totalt|i alt|til sammen|til saman|tilsammen|so|slik at|så|in total|that(?:'s| is)?|which|making|som gir|det blir|it)";

/** Only after another number. */
const sums: readonly RegExp[] = [
  words(
    `${sum}\\s+(?:(?:vi|me|we|det|it)\\s+)?(?:(?:blir|er|vert|makes|is|are|gives)\\s+)?${range}(?!\\s*(?:til|flere|fleire|more|extra)(?!\\p{L}))${noUnit}`,
  ),
  words(`${range}\\s+(?:totalt|i alt|til sammen|til saman|tilsammen|in total|altogether|all in all)`),
];

const patterns: readonly RegExp[] = [
  words(
    `(?:${about}\\s+)*${range}\\s*(?:(?:interesserte|ivrige|kommunale|municipal|andre|flere|fleire|nye|new|(?:of|av) (?:our|the|våre|dei|de))\\s+)?(?:${people}|${staffWords}|(?<audience>${audiencePeople}))`,
  ),
  words(
    `(?:antall(?:et)?(?: deltakere)?|antal|talet|hvor mange|kor mange|how many|tal(?:et)? på deltakarar|deltakere|deltakarar|participants|number of participants|headcount)\\s*(?:er|is|blir|vert)?\\s*[:=]?\\s*(?:til |to )?(?:${about}\\s+)*${range}`,
  ),
  words(
    `(?:(?:vi|me|we|det|there|dei|de)(?:'re|'ll be)?\\s+(?:er|blir|vert|are|will be|blei|kommer|kjem|vil være|regner med|reknar med|tenker|skal være))\\s+(?:bare |berre |kun |nok |nå |no )?(?:${about}\\s+)*${range}${noUnit}`,
  ),
  words(
    `(?:(?:gruppe|gjeng|gruppa|group) (?:på|of)|for)\\s+(?:bare |berre |kun |nok |nå |no )?(?:${about}\\s+)*${range}${closing}`,
  ),
  words(`${about}\\s+${range}${closing}`),
  // Telegram style, last of all: "webinar klima næringsliv 50".
  /(?<=^\p{L}+(?: [\p{L}-]+){1,7} )(?<number>[1-9]\d{1,2})$/gu,
  /(?<=[–—|/,;-]\s+[^\n]{3,80}[–—|/,;-]\s+)(?<number>[1-9]\d{1,2})(?=\s*[.]?$|\s+[–—|/,;-])/gu,
];

const countsPeople = words(`${people}|${staffWords}|${audiencePeople}`);

/** "for 2027" is a year where no people are named. */
function isYear(value: number, said: string): boolean {
  return value >= 2000 && value < 2100 && !matches(countsPeople, said).length;
}

function sumsOf(text: string): readonly RegExp[] {
  return /\d.*\d/s.test(text) ? sums : [];
}

/** A sum comes after what it is the sum of. */
function isReached(pattern: RegExp, { start }: Span, text: string): boolean {
  return !sums.includes(pattern) || /\d/.test(text.slice(0, start));
}

/** How many come: the upper end of a range, and never a number that belongs to a date. */
export function readParticipants(text: string, taken: readonly Span[], asked: boolean): Found<number> | null {
  const whole = asked
    ? [words(`(?<=^\\P{L}*(?:${about}\\s+)*)${range}(?=\\P{L}*$)`), words(`(?:${about}\\s+)*${range}`)]
    : [];
  for (const pattern of [...sumsOf(text), ...patterns, ...whole]) {
    const found = matches(pattern, text).find(
      (match) => isFree(match, taken) && !aboutTo.test(match.text) && isReached(pattern, match, text),
    );
    const value = found && readNumber(found.groups['number'] ?? '');
    if (!found || !value || value > 20_000 || isYear(value, found.text)) continue;
    const audience = found.groups['audience']?.length ?? 0;
    return {
      value,
      span: { start: found.start, end: found.end - audience },
      why: `"${found.text}" counts people`,
    };
  }
  return null;
}
