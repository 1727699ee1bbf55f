import { likeness, type Subject } from './likeness.ts';

/** The share of alikeness, on average over all pairs, from which questions ask the same. */
const SAME = 0.4;

interface Cluster {
  readonly members: readonly number[];
  /** The sum of the members' subjects: its likeness to another sum is that of all pairs. */
  readonly sum: Subject;
}

/**
 * Groups questions by likeness: the most alike are joined first, and two groups as long as their members are alike on
 * average (average linkage).
 *
 * @returns the groups' members by number, each with the most typical first; the largest group first
 */
export function groupQuestions(subjects: readonly Subject[]): readonly (readonly number[])[] {
  const clusters = new Map(subjects.map((sum, at): [number, Cluster] => [at, { members: [at], sum }]));
  const home = subjects.map((_, at) => at);
  for (const [one, other] of alikePairs(subjects)) {
    const a = home[one] ?? one;
    const b = home[other] ?? other;
    const joined = a === b ? null : join(clusters.get(a), clusters.get(b));
    if (joined === null) continue;
    clusters.set(a, joined);
    clusters.delete(b);
    for (const member of joined.members) home[member] = a;
  }
  return [...clusters.values()]
    .map(({ members, sum }) => typicalFirst(members, sum, subjects))
    .sort((one, other) => other.length - one.length);
}

/** Pairs that are alike enough, the most alike first. Only questions with something in common are compared. */
function alikePairs(subjects: readonly Subject[]): (readonly [number, number])[] {
  const having = new Map<string, number[]>();
  const pairs: { pair: readonly [number, number]; alike: number }[] = [];
  subjects.forEach((subject, at) => {
    const earlier = new Set([...subject.keys()].flatMap((name) => having.get(name) ?? []));
    for (const other of earlier) {
      const alike = likeness(subject, subjects[other] ?? new Map());
      if (alike >= SAME) pairs.push({ pair: [other, at], alike });
    }
    for (const name of subject.keys()) having.set(name, [...(having.get(name) ?? []), at]);
  });
  return pairs.sort((one, other) => other.alike - one.alike).map(({ pair }) => pair);
}

function join(one: Cluster | undefined, other: Cluster | undefined): Cluster | null {
  if (!one || !other) return null;
  const pairs = one.members.length * other.members.length;
  if (likeness(one.sum, other.sum) / pairs < SAME) return null;
  const sum = new Map(one.sum);
  for (const [name, weight] of other.sum) sum.set(name, (sum.get(name) ?? 0) + weight);
  return { members: [...one.members, ...other.members], sum };
}

function typicalFirst(members: readonly number[], sum: Subject, subjects: readonly Subject[]): number[] {
  const typical = (member: number) => likeness(subjects[member] ?? new Map(), sum);
  return [...members].sort((one, other) => typical(other) - typical(one));
}
