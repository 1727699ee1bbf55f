import { z } from 'zod';
import { languageSchema } from '../language/languages.ts';
import { fieldSchema } from './reply.ts';

const addressSchema = z.strictObject({ name: z.string().nullable(), email: z.email() });

/** An e-mail in plain data, in the language of who gets it; the mail adapter makes text and HTML of it. */
export const mailSchema = z.strictObject({
  to: addressSchema,
  /** Where a plain "Reply" goes. */
  replyTo: addressSchema.nullable(),
  language: languageSchema,
  subject: z.string().min(1),
  /** Paragraphs above the fields. */
  opening: z.array(z.string()),
  fields: z.array(fieldSchema),
  /** A person's own words, shown as theirs. */
  quote: z.string().nullable(),
  closing: z.array(z.string()),
});

export type Mail = z.infer<typeof mailSchema>;
export type MailAddress = z.infer<typeof addressSchema>;
