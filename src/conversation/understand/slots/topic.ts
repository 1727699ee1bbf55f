import type { Span } from '../period/read-period.ts';
import { isAssembly } from './assembly.ts';
import { finite } from './finite-verbs.ts';
import { leftover } from './leftover-topic.ts';
import type { Remainder } from './remainder.ts';
import type { Found } from './slot-reading.ts';
import { impliedTopic, toldTopic } from './told-topic.ts';
import { beforeActivity, inCompound } from './topic-in-name.ts';
import { phraseFrom } from './topic-phrase.ts';
import { learning, looseOpeners, subjectLabels, subjectOpeners } from './topic-starts.ts';
import { matches, overlaps } from './word-matches.ts';

/** The thing itself, in the writer's words, when the text says what it is about. Null rather than a guess. */
export function readTopic(remainder: Remainder, leftoversCount: boolean): Found<string> | null {
  const { activity, text } = remainder;
  // "Kurs om støv … vi vil lære mer om målinger": what the activity is about was said.
  const isToldOf = activity !== null && ofItsOwn.test(text.slice(activity.end));
  const named = afterLabel(
    remainder,
    isToldOf ? subjectLabels.filter((label) => label !== learning) : subjectLabels,
  );
  if (named || !activity) return named;
  return (
    afterOpener(remainder, activity) ??
    besideActivity(remainder, activity) ??
    inCompound(remainder, activity) ??
    toldTopic(remainder, phraseFrom) ??
    (leftoversCount ? impliedOrLeft(remainder, activity) : null)
  );
}

/** Not said to be the subject, but nothing else can be. */
function impliedOrLeft(remainder: Remainder, activity: Span): Found<string> | null {
  return impliedTopic(remainder, phraseFrom) ?? beforeActivity(remainder, activity) ?? leftover(remainder);
}

const ofItsOwn = /^\s+(?:om|about)\s+\p{L}/iu;

function afterLabel(remainder: Remainder, labels: readonly RegExp[]): Found<string> | null {
  for (const label of labels.flatMap((pattern) => matches(pattern, remainder.text))) {
    const found = phraseFrom(remainder, label.end, 'named as the topic');
    if (found) return found;
  }
  return null;
}

/** "om …" after the activity; before it only when nothing comes after. */
function afterOpener(remainder: Remainder, activity: Span): Found<string> | null {
  const openers = matches(subjectOpeners, remainder.text).filter(
    (each) =>
      !remainder.taken.some((span) => overlaps(span, each)) &&
      // "Ikke om bygg, men om drift"
      !/(?<!\p{L})(?:ikke|ikkje|itj|not)\s*$/iu.test(remainder.text.slice(0, each.start)),
  );
  // "Forum der vi kan dele erfaringer om": the activity may end inside the opener.
  const after = openers.filter(({ start, end }) => start >= activity.start && end >= activity.end);
  const before = openers.filter(({ start, text }) => start < activity.start && !whereAbouts.test(text));
  if (isInsideSubject(remainder, activity, after[0]?.end ?? activity.end)) return null;
  for (const opener of [...after, ...before]) {
    const rest = remainder.text.slice(opener.end);
    const isOfActivity =
      opener.start < activity.start && modifiers.test(remainder.text.slice(opener.end, activity.start));
    const isSubject = !condition.test(rest) && !isOfActivity;
    const found = isSubject ? phraseFrom(remainder, opener.end, `after "${opener.text.trim()}"`) : null;
    if (found) return found;
  }
  return null;
}

/** "Om dere kan …", "i forbindelse med at …": no subject. */
const condition = new RegExp(
  `^\\s*(?:(?:dere|dokker|dokke|dikka|lup|padriver\\p{L}*|du|vi|me|jeg|eg|ein|man|noen|nokon|you|we|i|at|that)|(?:de|dei|det)\\s+(?:${finite}|lar|lèt|let))(?!\\p{L})`,
  'iu',
);
const inside = /^\s+(?:i|in)\s/iu;
/** "Batteries on construction sites": before the activity these say where. */
const whereAbouts = /^(?:on|rundt(?! tema)|kring|around|um)\s/iu;

/** "Kurs i avløpsrensing rundt fjorden", "kurs i markedsdialog om gapahuker": the subject begins before the opener. */
function isInsideSubject(remainder: Remainder, activity: Span, opened: number): boolean {
  if (!inside.test(remainder.text.slice(activity.end))) return false;
  const beside = besideActivity(remainder, activity);
  return beside !== null && beside.span.end > opened;
}

/** "Om ei felles (opplæring)": what stands before the activity is its own adjective. */
const modifiers = /^\s*(?:et|eit|en|ei|ein|an?)\s+(?:\p{L}+\s+)?$/iu;

/** Right after the activity, or after what stands between ("kurs for politikere i …"). */
function besideActivity(remainder: Remainder, activity: Span): Found<string> | null {
  const start = skipTaken(remainder, activity.end);
  const opener = looseOpeners.exec(remainder.text.slice(start));
  const found = opener && phraseFrom(remainder, start + opener[0].length, 'right after the activity');
  return found && !isAssembly.test(found.value) ? found : null;
}

function skipTaken(remainder: Remainder, from: number): number {
  const next = remainder.taken.find(
    ({ start, end }) => end > from && start >= from - 1 && remainder.text.slice(from, start).trim() === '',
  );
  return next ? skipTaken(remainder, next.end) : from;
}
