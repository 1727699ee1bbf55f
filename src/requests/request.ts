import { z } from 'zod';
import { countySchema } from '../directory/county.ts';

export const activities = [
  'dialogkonferanse',
  'behovsverksted',
  'kurs',
  'webinar',
  'lederforankring',
  'anskaffelsesbistand',
  'leverandorsamling',
  'nettverk',
  'handlingsplan',
  'annet',
] as const;

export const audiences = ['kommuner', 'naeringsliv', 'klynger', 'grundere', 'fou'] as const;

export const formats = ['fysisk', 'digital', 'hybrid'] as const;

export const statuses = [
  'draft',
  'sent',
  'delivered',
  'accepted',
  'asked_back',
  'proposed',
  'declined',
  'planned',
  'done',
  'cancelled',
] as const;

/** When, as an interval of whole days. Both ends null: the person does not know yet, or wants it as soon as possible. */
export const periodSchema = z.strictObject({
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  /** The person's own words for it. */
  said: z.string(),
  asap: z.boolean(),
});

/** Who asks; a platform may tell the name only. */
export const requesterSchema = z.strictObject({ name: z.string().min(1), email: z.email().nullable() });

/** What a person asks LUP for. Field meanings and ids: docs/interfaces.md. */
export const activityRequestSchema = z.strictObject({
  activity: z.enum(activities),
  counties: z.array(countySchema).min(1),
  audience: z.array(z.enum(audiences)),
  topic: z.string().min(1),
  period: periodSchema.nullable(),
  format: z.enum(formats).nullable(),
  place: z.string().nullable(),
  participants: z.number().int().positive().nullable(),
  organisation: z.string().nullable(),
  requester: requesterSchema.nullable(),
  /** «Innkjøpssensitivt»: help in a coming procurement, shown to nobody but its parties. */
  sensitive: z.boolean().default(false),
  status: z.enum(statuses),
});

export type Activity = (typeof activities)[number];
export type Audience = (typeof audiences)[number];
export type Format = (typeof formats)[number];
export type Status = (typeof statuses)[number];
export type Period = z.infer<typeof periodSchema>;
export type Requester = z.infer<typeof requesterSchema>;
export type ActivityRequest = z.infer<typeof activityRequestSchema>;

/** The fields a person can fill or change; `requester` only where the platform does not tell. */
export const slots = [
  'activity',
  'counties',
  'topic',
  'audience',
  'period',
  'format',
  'place',
  'participants',
  'organisation',
  'requester',
] as const;

export type Slot = (typeof slots)[number];

/** A request under way: the same fields, any of which may still be unknown (null). */
export const draftFieldsSchema = z.strictObject({
  activity: z.enum(activities).nullable(),
  counties: z.array(countySchema).min(1).nullable(),
  topic: z.string().min(1).nullable(),
  audience: z.array(z.enum(audiences)).min(1).nullable(),
  period: periodSchema.nullable(),
  format: z.enum(formats).nullable(),
  place: z.string().nullable(),
  participants: z.number().int().positive().nullable(),
  organisation: z.string().nullable(),
  requester: requesterSchema.nullable(),
  sensitive: z.boolean().default(false),
});

export type DraftFields = z.infer<typeof draftFieldsSchema>;
