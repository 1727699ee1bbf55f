// Two kinds that are tried again, told apart by type: nobody reads the text of a message to decide that.

/** The database cannot be reached or takes nothing now. What was being written may or may not have been written. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super(`The database is away (${code}).`, { cause });
    this.code = code;
  }
}

/** Two writers were in each other's way, and this one was undone as a whole. */
export class DatabaseConflict extends Error {
  override readonly name = 'DatabaseConflict';
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super(`Another writer was in the way (${code}).`, { cause });
    this.code = code;
  }
}

/** The database refused, and will refuse again. Says no more than the code: its own words may repeat what was stored. */
export class DatabaseRefusal extends Error {
  override readonly name = 'DatabaseRefusal';
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super(`The database refused (${code}).`, { cause });
    this.code = code;
  }
}
