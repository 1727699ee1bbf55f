import { z } from 'zod';

const anySchema = z.looseObject({ type: z.string() });
const takenSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('event_callback'), event: z.looseObject({ type: z.string() }) }),
  z.looseObject({
    type: z.literal('block_actions'),
    user: z.looseObject({ id: z.string() }),
    actions: z.array(z.looseObject({ action_id: z.string() })).min(1),
  }),
]);
const takenTypes = new Set(['event_callback', 'block_actions']);

/**
 * Whether a signed body is one that we take in, one of the others that Slack may send (forms, shortcuts, the notice that
 * too many events came), or none at all.
 */
export function kindOfBody(body: unknown): 'taken' | 'other' | 'unreadable' {
  const any = anySchema.safeParse(body);
  if (!any.success) return 'unreadable';
  if (!takenTypes.has(any.data.type)) return 'other';
  return takenSchema.safeParse(body).success ? 'taken' : 'unreadable';
}
