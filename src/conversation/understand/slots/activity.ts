import type { Activity } from '../../../requests/request.ts';
import { rememberLast } from '../remember-last.ts';
import { activityDescriptions, looseDescriptions, somethingHeld } from './activity-descriptions.ts';
import { activityWords } from './activity-words.ts';
import type { FoundActivity } from './slot-reading.ts';
import { spelt } from './spelling.ts';
import { type Match, matches, overlaps, words } from './word-matches.ts';

type Weight = (typeof weights)[number];

interface Candidate {
  readonly activity: Activity;
  readonly match: Match;
  readonly weight: Weight;
}

const weights = ['strong', 'middling', 'weak'] as const;

interface Pattern {
  readonly activity: Activity;
  readonly weight: Weight;
  readonly pattern: RegExp;
}

const names: readonly Pattern[] = activityWords.flatMap(({ activity, ...wording }) =>
  weights.flatMap((weight) => {
    const source = wording[weight];
    return source === undefined ? [] : [{ activity, weight, pattern: words(source) }];
  }),
);
const descriptions = activityDescriptions.map(described);
const loosely = looseDescriptions.map(described);

function described([activity, source]: readonly [Activity, string]): Pattern {
  return { activity, weight: 'weak', pattern: words(source) };
}

const governed =
  /(?<!\p{L})(?:(?:tema(?:et)?|emnet?|tittel(?:en)?|topic|subject|theme|title)\s*(?::|er|is)?|om|i|på|innen|innenfor|med|til|for|av|fra|frå|rundt|ved|about|on|in|of|from|with|than|enn)\s+(?:å\s+\p{L}+\s+)?(?:et |en |ei |eit |ein |den |det |the |a |an |gode |vår |våre |our )?$/iu;

/** Which activity is wanted. The head noun wins: "kurs om dialogkonferanser" is a course; only a chat may be a description of more. */
export const readActivity = rememberLast((written: string): FoundActivity | null => {
  const { text, back } = spelt(written);
  const head = headNoun(text);
  const told = longest(candidates(text, descriptions)) ?? longest(candidates(text, loosely));
  const isLoose = head?.activity === 'annet' && head.weight !== 'strong' && told !== undefined;
  const named = isLoose ? undefined : head;
  const best = named ?? told;
  if (!best) return null;
  const { activity, match } = best;
  return { value: activity, span: back(match), why: `"${match.text}"`, isDescribed: named === undefined };
});

function headNoun(text: string): Candidate | undefined {
  const all = candidates(text, names);
  return (
    all.find((each) => each.weight === 'strong' && !isGoverned(text, each)) ??
    all.find((each) => each.weight === 'middling' && !isGoverned(text, each)) ??
    all.find((each) => each.weight === 'strong') ??
    all.find((each) => each.activity !== 'annet' && !isGoverned(text, each)) ??
    all.find((each) => !isGoverned(text, each)) ??
    all[0]
  );
}

/** Every activity named in a text, in order; of overlapping ones the heavier, then the longest. */
function candidates(text: string, patterns: readonly Pattern[]): Candidate[] {
  const found = patterns
    .flatMap(({ activity, weight, pattern }) =>
      matches(pattern, text).map((match) => ({ activity, match, weight })),
    )
    .sort(byStrengthAndLength);
  const kept: Candidate[] = [];
  for (const each of found) {
    if (!kept.some(({ match }) => overlaps(match, each.match))) kept.push(each);
  }
  return kept.sort((one, other) => one.match.start - other.match.start);
}

/** Of several descriptions the one that says most. */
function longest(described: readonly Candidate[]): Candidate | undefined {
  return [...described].sort((one, other) => other.match.text.length - one.match.text.length)[0];
}

function byStrengthAndLength(one: Candidate, other: Candidate): number {
  const heavier = weights.indexOf(one.weight) - weights.indexOf(other.weight);
  if (heavier !== 0) return heavier;
  return other.match.text.length - one.match.text.length;
}

function isGoverned(text: string, { match }: Candidate): boolean {
  const before = text.slice(0, match.start);
  return governed.test(before) && !askedFor.test(before);
}

/** "Our mayor has asked for a talk", "vi ber om et kurs": what is asked for stands after the same words as a subject. */
const askedFor =
  /(?<!\p{L})(?:ask(?:s|ed|ing)?|wish(?:es|ed|ing)?|look(?:s|ing)?|hop(?:e|es|ed|ing)|call(?:s|ed)?|be|ber|bedt|bede|beden|spurt|søker|søkjer)\s+(?:for|om)\s+(?:(?:et|en|ei|eit|ein|an?)\s+)?$/iu;

const held = words(
  `${somethingHeld}(?= (?:på|om|for|der|i|med|til|rundt|innen|innenfor|digitalt|about|on|around|regarding|for|where|with|to)(?!\\p{L}))`,
);

/** "Noe for kommunene", "en dag der vi …": that something shall be held, and not what. */
export function saysSomethingHeld(text: string): boolean {
  return matches(held, text).length > 0;
}
