/** Fewer people than this are never told of: it must not be seen who asked what. */
export const FEWEST_PEOPLE = 3;

const DAY_MS = 86_400_000;
/** As long as a row knows whose it is: within it one person has one row of a kind. */
const WINDOW_MS = 90 * DAY_MS;

/** Something a person did. */
export interface Counted {
  /** Null when it is forgotten who. */
  readonly asker: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * How many different people are behind some rows, at least. Who is forgotten after 90 days, so two such rows may be of one
 * person, but not when they lie closer together than that.
 */
export function peopleAtLeast(rows: readonly Counted[]): number {
  const known = new Set(rows.flatMap(({ asker }) => asker ?? [])).size;
  const within = rows.map(({ at: start }) => {
    const near = rows.filter(({ at }) => at >= start && at < start + WINDOW_MS);
    const forgotten = near.filter(({ asker }) => asker === null).length;
    return forgotten + new Set(near.flatMap(({ asker }) => asker ?? [])).size;
  });
  return Math.max(known, ...within, 0);
}
