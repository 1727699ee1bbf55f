import { Hono } from 'hono';
import type { Readiness } from './readiness.ts';

/** `/healthz`: the process lives. `/readyz`: it takes messages, or 503 and why not. */
export function makeHealthRoutes(readiness: Readiness): Hono {
  const routes = new Hono();
  routes.get('/healthz', (context) => context.json({ alive: true }));
  routes.get('/readyz', (context) => {
    const reasons = readiness.reasons();
    return context.json({ ready: reasons.length === 0, reasons }, reasons.length === 0 ? 200 : 503);
  });
  return routes;
}
