import { z } from 'zod';

/** The longest text a person can send in one message, in UTF-16 units. Longer ones get a kind reply, not a crash. */
export const MAX_TEXT_LENGTH = 4_000;

export const platforms = ['slack', 'teams', 'web', 'terminal'] as const;

/** What came in: words, a click, or the start of a conversation (the chat was opened, the app was installed). */
export const inputSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({
    type: z.literal('action'),
    id: z.string().min(1).max(200),
    /** Beside the id: a version, a reference or an article, so that an old button cannot do a new thing. */
    data: z.string().max(2_000).nullable(),
  }),
  z.strictObject({ type: z.literal('start') }),
]);

/** One thing said or clicked by one person, in the only form the core knows. Adapters translate into it. */
export const messageSchema = z.strictObject({
  /** The platform's own event id: a repeat of it changes nothing. */
  eventId: z.string().min(1).max(300),
  platform: z.enum(platforms),
  /** Workspace or tenant id. */
  tenant: z.string().min(1).max(200).nullable(),
  conversation: z.string().min(1).max(300),
  thread: z.string().min(1).max(300).nullable(),
  /** Who can read the replies: only the person, or others too. */
  audience: z.enum(['personal', 'group']),
  user: z.strictObject({
    id: z.string().min(1).max(200),
    name: z.string().min(1).max(200).nullable(),
    email: z.email().max(254).nullable(),
    locale: z.string().max(35).nullable(),
  }),
  /** The message's own time, ISO 8601 with offset: "neste uke" is read from it. */
  at: z.iso.datetime({ offset: true }),
  input: inputSchema,
});

export type Platform = (typeof platforms)[number];
export type Input = z.infer<typeof inputSchema>;
export type Message = z.infer<typeof messageSchema>;
