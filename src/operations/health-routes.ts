import { Hono } from 'hono';
import type { Settings } from '../config/settings.ts';
import type { Readiness } from './readiness.ts';

/**
 * `/healthz`: the process lives. `/readyz`: it takes messages, or 503 and why not; and whether questions go to a language
 * model, for whoever must be able to show that they do not.
 */
export function makeHealthRoutes(readiness: Readiness, { chatModel }: Pick<Settings, 'chatModel'>): Hono {
  const languageModel = chatModel === null ? 'off' : 'on';
  const routes = new Hono();
  routes.get('/healthz', (context) => context.json({ alive: true }));
  routes.get('/readyz', (context) => {
    const reasons = readiness.reasons();
    return context.json(
      { ready: reasons.length === 0, reasons, languageModel },
      reasons.length === 0 ? 200 : 503,
    );
  });
  return routes;
}
