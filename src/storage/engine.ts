import type { Neighbours } from './neighbours.ts';
import type { Query } from './schema.ts';

/** A kind of database: how it is asked, and what it needs beside the queries. */
export interface Engine {
  readonly query: Query;
  readonly neighbours: Neighbours;
  /** How many units one commit holds at most: nobody else writes meanwhile. */
  readonly unitsAtOnce: number;
  /** Lets no word that was deleted stay readable in the files of the database. */
  tidy(): Promise<void>;
  /** False while it is known to be away. */
  reachable(): boolean;
  /** Whether it was away since somebody asked last. */
  wasAway(): boolean;
}
