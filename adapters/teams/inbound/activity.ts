import { z } from 'zod';

// No control characters, no halves of characters: ids go into keys and databases.
const id = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]+$/u);
const text = z.string().nullish();
const tenantId = z.union([id(200), z.literal('')]);

const accountSchema = z.object({ id: id(200), name: text, aadObjectId: id(200).nullish(), role: text });

const conversationSchema = z.object({
  id: id(300),
  conversationType: text,
  tenantId: tenantId.nullish(),
  isGroup: z.boolean().nullish(),
  name: text,
});

const entitySchema = z.object({
  type: text,
  text,
  mentioned: z.object({ id: text }).nullish(),
});

/** What we read of an activity of the Bot Framework; everything else in it is left alone. */
export const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: id(300).nullish(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(1_000),
  timestamp: text,
  locale: text,
  name: text,
  action: text,
  text,
  textFormat: text,
  from: accountSchema,
  recipient: accountSchema.nullish(),
  conversation: conversationSchema,
  entities: z.array(entitySchema).nullish(),
  membersAdded: z.array(z.object({ id: z.string() })).nullish(),
  channelData: z.object({ tenant: z.object({ id: tenantId.nullish() }).nullish() }).nullish(),
  value: z.unknown().optional(),
});

export type Activity = z.infer<typeof activitySchema>;
