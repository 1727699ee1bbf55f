import type { RequestListener } from 'node:http';
import type { Hono } from 'hono';
import type { Door } from '../delivery/door.ts';

/** An adapter that is reached by HTTP, through the one port of the assistant. */
export interface HttpAdapter {
  readonly door: Door;
  /** To be mounted at `/`; null for a platform whose library brings its own listeners. */
  readonly routes: Hono | null;
  /** Listeners of platform libraries, by their path. */
  readonly listeners: Readonly<Record<string, RequestListener>>;
  /** Ends what is open, so that the server can close. */
  close(): void;
}
