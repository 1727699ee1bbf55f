import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { isLoopback } from '../config/loopback.ts';
import type { Settings } from '../config/settings.ts';
import { readCounts } from '../delivery/read-counts.ts';
import type { Query } from '../storage/schema.ts';
import type { Metrics } from './metrics.ts';

interface Measured {
  readonly query: Query;
  /** Null until the library is loaded. */
  readonly metrics: () => Metrics | null;
}

/**
 * `/metrics` for Prometheus. With METRICS_TOKEN it wants the token; without it, it is there only while nobody but this
 * machine can reach the assistant.
 */
export function makeMetricsRoute(settings: Settings, { query, metrics }: Measured): Hono {
  const routes = new Hono();
  routes.get('/metrics', async (context) => {
    const { metricsToken } = settings;
    if (metricsToken === null && !isPrivate(settings)) return context.notFound();
    if (metricsToken !== null && !holds(context.req.header('Authorization'), metricsToken))
      return context.text('', 401, { 'WWW-Authenticate': 'Bearer' });
    const loaded = metrics();
    if (loaded === null) return context.text('', 503, { 'Retry-After': '1' });
    return context.text(await loaded.render(await readCounts(query, Date.now())), 200, {
      'Content-Type': loaded.contentType,
    });
  });
  return routes;
}

function isPrivate({ host, publicUrl, trustProxy }: Settings): boolean {
  return isLoopback(host) && publicUrl === null && trustProxy === 0;
}

function holds(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header?.replace(/^Bearer /i, '') ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
