import { distance } from 'fastest-levenshtein';
import type { Activity } from '../../../requests/request.ts';
import { activityWords, mendableActivities } from './activity-words.ts';
import { isNearlySame } from './nearly-same.ts';
import type { Found } from './slot-reading.ts';
import { type Match, matches, overlaps, words } from './word-matches.ts';

type Weight = 'strong' | 'middling' | 'weak';

interface Candidate {
  readonly activity: Activity;
  readonly match: Match;
  readonly weight: Weight;
}

const weights: readonly Weight[] = ['strong', 'middling', 'weak'];

const patterns = activityWords.flatMap((wording) =>
  weights.flatMap((weight) => {
    const source = wording[weight];
    return source === undefined ? [] : [{ activity: wording.activity, weight, pattern: words(source) }];
  }),
);

const governed =
  /(?<!\p{L})(?:om|i|på|innen|innenfor|med|til|for|av|fra|frå|rundt|ved|about|on|in|of|from|with|than|enn)\s+(?:å\s+\p{L}+\s+)?(?:et |en |ei |eit |ein |den |det |the |a |an |gode |vår |våre |our )?$/iu;

/** Which activity is wanted. The head noun wins: "kurs om dialogkonferanser" is a course. */
export function readActivity(text: string): Found<Activity> | null {
  const all = candidates(text);
  const best =
    all.find((each) => each.weight === 'strong' && !isGoverned(text, each)) ??
    all.find((each) => each.weight === 'middling' && !isGoverned(text, each)) ??
    all.find((each) => each.weight === 'strong') ??
    all.find((each) => !isGoverned(text, each)) ??
    all[0];
  return best ? { value: best.activity, span: best.match, why: `"${best.match.text}"` } : null;
}

/** Every activity named in a text, in order; of overlapping ones the heavier, then the longest. */
function candidates(text: string): Candidate[] {
  const found = patterns
    .flatMap(({ activity, weight, pattern }) =>
      matches(pattern, text).map((match) => ({ activity, match, weight })),
    )
    .sort(byStrengthAndLength);
  const kept: Candidate[] = [];
  for (const each of [...found, ...mended(text)]) {
    if (!kept.some(({ match }) => overlaps(match, each.match))) kept.push(each);
  }
  return kept.sort((one, other) => one.match.start - other.match.start);
}

function byStrengthAndLength(one: Candidate, other: Candidate): number {
  const heavier = weights.indexOf(one.weight) - weights.indexOf(other.weight);
  if (heavier !== 0) return heavier;
  return other.match.text.length - one.match.text.length;
}

function isGoverned(text: string, { match }: Candidate): boolean {
  return governed.test(text.slice(0, match.start));
}

const longWord = words('[\\p{L}]{6,}');

function mended(text: string): Candidate[] {
  return matches(longWord, text).flatMap((match) => {
    const word = match.text.toLowerCase().replace(/(?<=.{6})(?:en|et|er|ar|ene|ane|n|r)$/u, '');
    const near = mendableActivities.find(([known]) => isNear(known, word));
    return near ? [{ activity: near[1], match, weight: 'strong' as const }] : [];
  });
}

function isNear(known: string, word: string): boolean {
  const allowed = known.length < 9 ? 1 : known.length < 14 ? 2 : 3;
  return (
    known[0] === word[0] &&
    Math.abs(known.length - word.length) <= allowed &&
    (distance(known, word) <= allowed || isNearlySame(known, word))
  );
}
