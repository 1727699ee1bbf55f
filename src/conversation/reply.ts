import { z } from 'zod';
import { countySchema } from '../directory/county.ts';
import { languageSchema } from '../language/languages.ts';
import { activities, activityRequestSchema, slots, statuses } from '../requests/request.ts';

/** A button. Sending its id (with `data` where given) and typing its label do the same. */
export const choiceSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  data: z.string().optional(),
  /** Opens a page instead of sending a message. */
  url: z.url().optional(),
});

export const citationSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: z.url().optional(),
});

const channelSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('email'), value: z.email() }),
  z.strictObject({ type: z.literal('phone'), value: z.string() }),
  z.strictObject({ type: z.literal('page'), value: z.url() }),
]);

export const contactSchema = z.strictObject({
  counties: z.array(countySchema),
  region: z.string(),
  /** Null: nobody is in the directory for these counties. */
  name: z.string().nullable(),
  role: z.string().nullable(),
  /** As of when the entry was true: a year, a month or a day. */
  asOf: z.string().nullable(),
  source: z.string().nullable(),
  channels: z.array(channelSchema),
});

/** A line of a card: a label and its value, both for people. */
export const fieldSchema = z.strictObject({ label: z.string(), value: z.string() });

const base = {
  /** The whole reply as a person reads it without buttons. Markdown subset: bold, italic, links, lists, paragraphs. */
  text: z.string().min(1),
  language: languageSchema,
  choices: z.array(choiceSchema),
};

/** What goes out: a closed set, in plain data. Every adapter renders every kind. */
export const replySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    ...base,
    citations: z.array(citationSchema),
    /** The text says so too: who reads it shall know. */
    wordedByModel: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('contact'), ...base, contacts: z.array(contactSchema) }),
  z.strictObject({ kind: z.literal('question'), ...base, slot: z.enum(slots).nullable() }),
  z.strictObject({
    kind: z.literal('form'),
    ...base,
    slots: z.array(z.enum(slots)),
    request: activityRequestSchema.partial(),
  }),
  z.strictObject({
    kind: z.literal('summary'),
    ...base,
    request: activityRequestSchema,
    fields: z.array(fieldSchema),
  }),
  z.strictObject({
    kind: z.literal('receipt'),
    ...base,
    reference: z.string(),
    request: activityRequestSchema,
    fields: z.array(fieldSchema),
  }),
  z.strictObject({
    kind: z.literal('status'),
    ...base,
    requests: z.array(
      z.strictObject({
        reference: z.string(),
        activity: z.enum(activities),
        topic: z.string(),
        counties: z.array(countySchema),
        status: z.enum(statuses),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('clarify'), ...base }),
  z.strictObject({ kind: z.literal('handoff'), ...base }),
  z.strictObject({ kind: z.literal('text'), ...base }),
]);

export type Reply = z.infer<typeof replySchema>;
export type ReplyKind = Reply['kind'];
export type Choice = z.infer<typeof choiceSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Field = z.infer<typeof fieldSchema>;
