import { z } from 'zod';
import { type County, countySchema } from './county.ts';

/** How `directory.yaml` is written. The file itself tells the operator the same in Norwegian-office words. */

const text = z.union([z.string().trim().min(1), z.number().transform(String)]);
const email = z.email();
const optional = <Value>(schema: z.ZodType<Value>) =>
  schema.nullish().transform((value): Value | null => value ?? null);

const day = z.iso.date();
/** "2023", "2023-11" or "2023-11-05". */
const asOf = text.pipe(z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/));

const person = z.strictObject({ name: text, role: text, email: optional(email), phone: optional(text) });
const standIn = z.strictObject({ name: text, email: optional(email), phone: optional(text) });
const away = z.strictObject({ from: day, to: day }).refine(({ from, to }) => from <= to, 'from-after-to');

/** A county by number or by name; the names come from the register. */
function countyField(numberOf: ReadonlyMap<string, County>) {
  return z.union([z.string(), z.number()]).transform((value, context) => {
    const said = typeof value === 'number' ? String(value).padStart(2, '0') : value.trim();
    const county = countySchema.safeParse(said).data ?? numberOf.get(said.toLowerCase());
    if (county) return county;
    context.addIssue({ code: 'custom', message: 'not-a-county', input: value });
    return z.NEVER;
  });
}

export function contactFileSchema(numberOf: ReadonlyMap<string, County>) {
  const region = z.strictObject({
    region: text,
    counties: z.array(countyField(numberOf)).min(1),
    person: optional(person),
    standIn: optional(standIn),
    away: optional(z.array(away)),
    asOf: optional(asOf),
    source: optional(text),
    mailbox: optional(email),
  });
  return z.strictObject({
    contactPage: z.url({ protocol: /^https?$/ }),
    mailbox: optional(email),
    regions: z.array(region).min(1),
  });
}

export type ContactFile = z.infer<ReturnType<typeof contactFileSchema>>;
export type Region = ContactFile['regions'][number];
