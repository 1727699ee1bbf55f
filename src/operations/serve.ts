import { Hono } from 'hono';
import type { Settings } from '../config/settings.ts';
import { makeHealthRoutes } from './health-routes.ts';
import { type Listening, listen } from './listen.ts';
import { makeReadiness, type Readiness } from './readiness.ts';

/** How long the turn in hand and open connections may take when the assistant stops. */
export const STOP_MILLISECONDS = 10_000;

export interface Served {
  readonly readiness: Readiness;
  /** The address people type. */
  readonly url: string;
  readonly listening: Listening;
}

/** Serves health and the given routes. While it stops, nothing new is taken in, but `/readyz` still says so. */
export async function serve(settings: Settings, web: Hono): Promise<Served> {
  const readiness = makeReadiness();
  const routes = new Hono();
  routes.route('/', makeHealthRoutes(readiness));
  routes.use(async (context, next) => {
    if (context.req.method === 'GET' || readiness.reasons().length === 0) return next();
    return context.json({ ready: false, reasons: readiness.reasons() }, 503, { 'Retry-After': '5' });
  });
  routes.route('/', web);
  const listening = await listen(routes, settings.host, settings.port);
  return { readiness, url: settings.publicUrl ?? addressOf(settings.host, listening.port), listening };
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
}
