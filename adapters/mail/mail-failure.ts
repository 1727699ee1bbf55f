import { z } from 'zod';
import { DeliveryFailure } from '../../src/delivery/door.ts';

/** What nodemailer tells of a failed attempt: the server's own number, its own code, and what the system was asked for. */
const faultSchema = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  syscall: z.string().optional(),
});

// Codes of nodemailer 10 (dist/esm/errors.js). Before the words were sent, nothing can have arrived.
const beforeSending = new Set(['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EPROXY']);

/** Whether and when an e-mail is tried again. A 4xx of the server is for now, a 5xx for good (RFC 5321, 4.2.1). */
export function toFailure(fault: unknown): DeliveryFailure {
  const { code = 'unknown', responseCode, syscall } = faultSchema.safeParse(fault).data ?? {};
  if (responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH')
    return new DeliveryFailure('never', `smtp ${responseCode}`);
  if (responseCode !== undefined && responseCode >= 400)
    return new DeliveryFailure('later', `smtp ${responseCode}`);
  if (beforeSending.has(code) || syscall === 'connect') return new DeliveryFailure('later', code);
  return new DeliveryFailure('unknown', code);
}
