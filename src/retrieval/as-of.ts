import { z } from 'zod';

/** From when facts are: a year, a month or a day. */
export const asOfSchema = z
  .string({ error: 'must be in quotes: "2024"' })
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a year, a month or a day: "2024", "2024-01", "2024-01-31"',
  );
