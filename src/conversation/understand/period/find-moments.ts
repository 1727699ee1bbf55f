import type { Day } from './interval.ts';
import type { Moment } from './moment.ts';
import { dayRangeRules } from './rules/day-ranges.ts';
import { dayRules } from './rules/days.ts';
import { distanceRules } from './rules/distances.ts';
import type { Rule } from './rules/expression.ts';
import { monthRules } from './rules/months.ts';
import { weekRules } from './rules/weeks.ts';
import { yearRules } from './rules/years.ts';

const rules: readonly Rule[] = [
  ...dayRules,
  ...dayRangeRules,
  ...weekRules,
  ...monthRules,
  ...distanceRules,
  ...yearRules,
];

/** The time expressions of a source text in order; where several overlap, the first and longest. */
export function findMoments(text: string, today: Day): Moment[] {
  const found = rules
    .flatMap((rule) => read(rule, text, today))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Moment[] = [];
  for (const moment of found) {
    if (moment.start >= (kept.at(-1)?.end ?? 0)) kept.push(moment);
  }
  return kept;
}

function read(rule: Rule, text: string, today: Day): Moment[] {
  return Array.from(text.matchAll(rule.pattern)).flatMap((match) => {
    const what = rule.read(match.groups ?? {}, today);
    return what ? [{ start: match.index, end: match.index + match[0].length, ...what }] : [];
  });
}
