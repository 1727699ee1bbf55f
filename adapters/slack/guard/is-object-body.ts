import { parse } from 'node:querystring';
import { z } from 'zod';

const objectSchema = z.looseObject({});

/**
 * Whether a body is what Slack sends: a JSON object, for clicks as the only field of a form. Bolt looks into a body that is
 * `null` outside of its guard, which would end the process (bolt-js src/receivers/HTTPReceiver.ts), and lets a form with
 * `ssl_check` pass unsigned.
 */
export function isObjectBody(body: string, isForm: boolean): boolean {
  const { payload, ...others } = isForm ? parse(body) : { payload: body };
  if (typeof payload !== 'string' || Object.keys(others).length > 0) return false;
  try {
    return objectSchema.safeParse(JSON.parse(payload)).success;
  } catch {
    return false;
  }
}
