import { Hono } from 'hono';
import type { Settings } from '../config/settings.ts';
import { makeHealthRoutes } from './health-routes.ts';
import { type Listening, listen } from './listen.ts';
import type { Readiness } from './readiness.ts';

/** How long the turn in hand and open connections may take when the assistant stops. */
export const STOP_MILLISECONDS = 10_000;

export interface Served {
  /** The address people type. */
  readonly url: string;
  readonly listening: Listening;
}

/** Serves health and the routes of the doors. While it stops, nothing new is taken in, but `/readyz` still says so. */
export async function serve(
  settings: Settings,
  readiness: Readiness,
  doors: readonly Hono[],
): Promise<Served> {
  const routes = new Hono();
  routes.route('/', makeHealthRoutes(readiness));
  routes.use(async (context, next) => {
    if (context.req.method === 'GET' || readiness.reasons().length === 0) return next();
    return context.json({ ready: false, reasons: readiness.reasons() }, 503, { 'Retry-After': '5' });
  });
  for (const door of doors) routes.route('/', door);
  const listening = await listen(routes, settings.host, settings.port);
  return { url: settings.publicUrl ?? addressOf(settings.host, listening.port), listening };
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
}
