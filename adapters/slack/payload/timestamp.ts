import { z } from 'zod';

/** Slack's name of a message within its channel: seconds since 1970, with microseconds to make it unique. */
export const timestampSchema = z.string().regex(/^\d{1,11}\.\d{1,9}$/);

export function timeOf(timestamp: string): string {
  return new Date(Number(timestamp) * 1_000).toISOString();
}
