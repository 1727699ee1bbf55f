import { setImmediate as nextRound, setTimeout as pause } from 'node:timers/promises';
import { DatabaseAway, DatabaseConflict } from './failures.ts';
import type { Query, Transaction } from './schema.ts';

/**
 * Some writes that belong together. Run again when the commit fails through no fault of its own, or when nobody knows whether
 * it did: a unit keeps no state of its own, and doing it twice leaves the same behind as doing it once.
 */
export type Unit<T> = (transaction: Transaction) => Promise<T>;

/** Runs a unit in a transaction. Resolves when it is on disk, rejects when it is not. */
export type Write = <T>(unit: Unit<T>) => Promise<T>;

export interface Committer {
  readonly write: Write;
  /** Resolves when nothing waits to be written. */
  settled(): Promise<void>;
}

export interface CommitterOptions {
  /** How long the first unit waits for company. */
  readonly gatherMs: number;
  readonly maxUnits: number;
}

/** Pauses before a commit is tried again that another writer, or a broken connection, undid. */
const PAUSES_MS = [20, 100, 400];

interface Waiting {
  readonly run: (transaction: Transaction) => Promise<void>;
  readonly accept: () => void;
  readonly refuse: (reason: unknown) => void;
}

/**
 * Commits what comes within a few milliseconds in one transaction: one fsync for many. A unit that fails takes nobody
 * with it: it is refused, and the others are written without it.
 */
export function makeCommitter(query: Query, options: CommitterOptions): Committer {
  let queue: Waiting[] = [];
  let working: Promise<void> | null = null;

  async function work(): Promise<void> {
    await pause(options.gatherMs);
    while (queue.length > 0) {
      const batch = queue.slice(0, options.maxUnits);
      queue = queue.slice(options.maxUnits);
      await commit(query, batch);
      await nextRound(); // what came in meanwhile joins the next commit, and nobody else is kept waiting
    }
    working = null;
  }

  const write: Write = (unit) =>
    new Promise((resolve, reject) => {
      queue.push(waitingUnit(unit, resolve, reject));
      working ??= work();
    });

  return {
    write,
    settled: async () => {
      while (working !== null) await working;
    },
  };
}

function waitingUnit<T>(
  unit: Unit<T>,
  resolve: (value: T) => void,
  refuse: (reason: unknown) => void,
): Waiting {
  let accept = () => {};
  return {
    run: async (transaction) => {
      const value = await unit(transaction);
      accept = () => resolve(value);
    },
    accept: () => accept(),
    refuse,
  };
}

async function commit(query: Query, batch: readonly Waiting[], pauses = PAUSES_MS): Promise<void> {
  let current: Waiting | null = null;
  try {
    await query.transaction().execute(async (transaction) => {
      for (current of batch) await current.run(transaction);
      current = null;
    });
  } catch (reason) {
    const [wait, ...later] = pauses;
    if (wait === undefined || !mayPass(reason)) return refuse(query, { batch, failed: current, reason });
    await pause(wait * (0.5 + Math.random() / 2)); // so that writers that met do not meet again
    return commit(query, batch, later);
  }
  for (const unit of batch) unit.accept();
}

function mayPass(reason: unknown): boolean {
  return reason instanceof DatabaseConflict || reason instanceof DatabaseAway;
}

interface Refusal {
  readonly batch: readonly Waiting[];
  /** The unit that failed; null when the transaction itself did. */
  readonly failed: Waiting | null;
  readonly reason: unknown;
}

async function refuse(query: Query, { batch, failed, reason }: Refusal): Promise<void> {
  const all = failed === null || reason instanceof DatabaseAway;
  for (const unit of batch) if (all || unit === failed) unit.refuse(reason);
  const rest = batch.filter((unit) => !all && unit !== failed);
  if (rest.length > 0) await commit(query, rest);
}
