// Letters that are taken for each other by ear or by their marks.
const alike = new Set('ao ae eo iy ck kq sz vw ei dt gk bp ou jg ij'.split(' '));
const COST = { alike: 0.7, doubled: 0.5, swap: 0.9, other: 1, firstLetter: 0.4 };

/**
 * What it takes to make one word of another, about one a slip (a letter left out, put in, taken for another, or two
 * neighbours swapped); less for slips that are common. More than `limit` is told as infinity.
 */
export function editCost(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit / COST.doubled) return Number.POSITIVE_INFINITY;
  let beforeLast = new Float64Array(to.length + 1);
  let last = new Float64Array(to.length + 1);
  let row = new Float64Array(to.length + 1);
  for (let j = 1; j <= to.length; j += 1) last[j] = (last[j - 1] ?? 0) + oneMore(to, j - 1);
  for (let i = 1; i <= from.length; i += 1) {
    fillRow({ from, to, i, beforeLast, last, row });
    if (Math.min(...row) > limit) return Number.POSITIVE_INFINITY;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const cost = (last[to.length] ?? 0) + (from[0] === to[0] ? 0 : COST.firstLetter);
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

interface Rows {
  readonly from: string;
  readonly to: string;
  /** How many letters of `from` the row stands for. */
  readonly i: number;
  readonly beforeLast: Float64Array;
  readonly last: Float64Array;
  readonly row: Float64Array;
}

/** What it takes to make the first `i` letters of one word into each beginning of the other. */
function fillRow({ from, to, i, beforeLast, last, row }: Rows): void {
  row[0] = (last[0] ?? 0) + oneMore(from, i - 1);
  for (let j = 1; j <= to.length; j += 1) {
    const cost = Math.min(
      (last[j - 1] ?? 0) + taken(from, i - 1, to, j - 1),
      (last[j] ?? 0) + oneMore(from, i - 1),
      (row[j - 1] ?? 0) + oneMore(to, j - 1),
    );
    row[j] = swapped(from, i, to, j) ? Math.min(cost, (beforeLast[j - 2] ?? 0) + COST.swap) : cost;
  }
}

/** A letter too many or too few: cheap when its neighbour is the same. */
function oneMore(word: string, at: number): number {
  return word[at] === word[at - 1] || word[at] === word[at + 1] ? COST.doubled : COST.other;
}

function taken(from: string, i: number, to: string, j: number): number {
  const [one = '', other = ''] = [from[i], to[j]];
  if (one === other) return 0;
  return alike.has(one + other) || alike.has(other + one) ? COST.alike : COST.other;
}

function swapped(from: string, i: number, to: string, j: number): boolean {
  return i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
}
