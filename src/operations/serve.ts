import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Settings } from '../config/settings.ts';
import type { HttpAdapter } from './http-adapter.ts';
import { type Listening, listen } from './listen.ts';
import type { Readiness } from './readiness.ts';

/** How long the turn in hand and open connections may take when the assistant stops. */
export const STOP_MILLISECONDS = 10_000;

export interface Served {
  /** The address people type. */
  readonly url: string;
  readonly listening: Listening;
}

/** What an operator looks at. */
export interface Operated {
  readonly readiness: Readiness;
  readonly health: readonly Hono[];
}

/** Serves health and the adapters. While it stops, nothing new is taken in, but `/readyz` still says so. */
export async function serve(
  settings: Settings,
  { readiness, health }: Operated,
  adapters: readonly HttpAdapter[],
): Promise<Served> {
  const routes = new Hono();
  for (const route of health) routes.route('/', route);
  routes.use(async (context, next) => {
    if (context.req.method === 'GET' || readiness.reasons().length === 0) return next();
    return context.json({ ready: false, reasons: readiness.reasons() }, 503, { 'Retry-After': '5' });
  });
  for (const adapter of adapters) if (adapter.routes !== null) routes.route('/', adapter.routes);
  const listeners = Object.fromEntries(adapters.flatMap((adapter) => Object.entries(adapter.listeners)));
  const listening = await listen(
    chooseListener(listeners, getRequestListener(routes.fetch), readiness),
    settings.host,
    settings.port,
  );
  return { url: settings.publicUrl ?? addressOf(settings.host, listening.port), listening };
}

/** A platform library's listener has its path to itself, while messages are taken in. */
function chooseListener(
  listeners: HttpAdapter['listeners'],
  others: RequestListener,
  readiness: Readiness,
): RequestListener {
  return (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '';
    const listener = Object.hasOwn(listeners, path) ? listeners[path] : undefined;
    if (listener === undefined || readiness.reasons().length > 0) return void others(request, response);
    return void listener(request, response);
  };
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
}
