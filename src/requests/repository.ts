import type { ActivityRequest } from './request.ts';

/** A logged request as it lies in storage. */
export interface StoredRequest {
  readonly id: string;
  readonly reference: string;
  readonly request: ActivityRequest;
  /** ISO instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What the conversation may read of requests. Writing goes by effects, in the turn's own transaction. */
export interface RequestReader {
  /** The person's own requests, newest first. */
  byPerson(personKey: string): Promise<readonly StoredRequest[]>;
  /** A new reference such as LUP-2026-0042: unique, gaps allowed; `year` in Oslo time. */
  reserveReference(year: number): Promise<string>;
}
