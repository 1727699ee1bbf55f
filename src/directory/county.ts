import { z } from 'zod';

/** The 15 county numbers valid since 1 January 2024 (Statistics Norway, Klass 104). */
export const countyNumbers = [
  '03',
  '11',
  '15',
  '18',
  '31',
  '32',
  '33',
  '34',
  '39',
  '40',
  '42',
  '46',
  '50',
  '55',
  '56',
] as const;

export const countySchema = z.enum(countyNumbers);

export type County = (typeof countyNumbers)[number];
