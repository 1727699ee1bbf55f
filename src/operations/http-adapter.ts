import type { RequestListener } from 'node:http';
import type { Hono } from 'hono';
import type { AnyDoor } from '../delivery/door.ts';

/** An adapter as the assistant runs it: its way out, and its way in through the one port, where it has one. */
export interface HttpAdapter {
  readonly door: AnyDoor;
  /** To be mounted at `/`; null for a platform whose library brings its own listeners. */
  readonly routes: Hono | null;
  /** Listeners of platform libraries, by their path. */
  readonly listeners: Readonly<Record<string, RequestListener>>;
  /** Ends what is open, so that the server can close. */
  close(): void;
}
