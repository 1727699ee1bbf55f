/** What processes that share a database tell each other, beside what they find when they look. */
export interface Neighbours {
  /** False where the operating system keeps a second process out. */
  readonly possible: boolean;
  /**
   * Hears from now on what others tell. What is told while the connection is broken is not heard: null then says that
   * something may have been missed. @returns what ends the hearing
   */
  join(hear: (news: string | null) => void): Promise<() => Promise<void>>;
  /** Tells all others, soon. May get lost: whoever must know looks into the database as well. */
  tell(news: string): void;
  /** Whether nobody else has joined; takes some seconds to be sure. */
  alone(): Promise<boolean>;
}

/** For a database that one process has to itself. */
export const noNeighbours: Neighbours = {
  possible: false,
  join: async () => async () => {},
  tell: () => {},
  alone: async () => true,
};
