import { z } from 'zod';

const addressSchema = z.strictObject({
  channel: z.string().min(1),
  /** The first message of the thread; null at top level. */
  thread: z.string().min(1).nullable(),
});

/** Where an answer goes. */
export type Address = z.infer<typeof addressSchema>;

export function writeAddress(address: Address): string {
  return JSON.stringify(address);
}

/** An address as the outbox kept it; null when it is not one of ours. */
export function readAddress(stored: string | null): Address | null {
  try {
    return addressSchema.safeParse(JSON.parse(stored ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}
