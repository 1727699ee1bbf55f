import { z } from 'zod';
import { countySchema } from '../directory/county.ts';
import { languageSchema } from '../language/languages.ts';
import { activityRequestSchema, draftFieldsSchema, slots } from '../requests/request.ts';
import { choiceSchema } from './reply.ts';

/** Raise when a stored session can no longer be read by the schema below; older ones are then dropped politely. */
const SESSION_VERSION = 1;

/** A request being filled. `revision` rises with every change, so that an old card cannot send a changed request. */
const draftSchema = z.strictObject({
  id: z.string(),
  revision: z.number().int().nonnegative(),
  fields: draftFieldsSchema,
  /** Slots that were asked for and skipped; they are not asked again. */
  skipped: z.array(z.enum(slots)),
  /** What the form held before each change, the last one last, for "angre". */
  history: z.array(z.strictObject({ fields: draftFieldsSchema, skipped: z.array(z.enum(slots)) })),
  /** What the form waits for: a slot, a decision on the summary, or which slot to change. */
  waitingFor: z.union([z.enum(slots), z.enum(['summary', 'change'])]),
  startedAt: z.string(),
});

/** What the assistant asked last and is waiting to hear, besides an open form. */
const pendingSchema = z.discriminatedUnion('type', [
  /** Which county? With readings: one name had several. */
  z.strictObject({
    type: z.literal('county'),
    purpose: z.enum(['contact', 'request', 'remember', 'handoff']),
    readings: z.array(z.strictObject({ label: z.string(), counties: z.array(countySchema) })),
  }),
  z.strictObject({
    type: z.literal('handoff'),
    stage: z.enum(['offered', 'wording', 'county', 'requester', 'confirm']),
    question: z.string().nullable(),
    counties: z.array(countySchema),
    /** They were told what is kept and said yes. */
    agreed: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('pick-request'),
    purpose: z.enum(['change', 'cancel', 'status']),
    words: z.string(),
  }),
  z.strictObject({
    type: z.literal('change-sent'),
    requestId: z.string(),
    proposed: activityRequestSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('withdraw'), requestId: z.string() }),
  z.strictObject({ type: z.literal('erase') }),
  z.strictObject({ type: z.literal('dropped-draft'), draft: draftSchema }),
  /** Much would be lost: shall the form be dropped? */
  z.strictObject({ type: z.literal('drop-draft') }),
  /** A second request was asked for while the first was open. */
  z.strictObject({ type: z.literal('second-request'), second: draftSchema, words: z.string() }),
  z.strictObject({ type: z.literal('feedback-word'), articleId: z.string() }),
]);

/** What was answered last. */
const lastAnswerSchema = z.strictObject({
  articleId: z.string(),
  passageId: z.string().optional(),
  question: z.string(),
  /** The question that said what it is about, when the last one leaned on it. */
  subject: z.string().optional(),
  /** The form it was beside. */
  draftId: z.string().optional(),
  /** Numbers of the sources of what was said among the article's, from 0. */
  sources: z.array(z.number()).optional(),
  /** Counties it was about, as long as nothing else was spoken of: those "der" means. */
  counties: z.array(countySchema).optional(),
});

/** Everything remembered between the turns of one person in one conversation. Frozen and handed on, never changed. */
export const sessionSchema = z.strictObject({
  version: z.literal(SESSION_VERSION),
  language: languageSchema.nullable(),
  welcomed: z.boolean(),
  /** Counties the conversation was last about. */
  counties: z.array(countySchema),
  draft: draftSchema.nullable(),
  /** Another request that waits until the open one is sent or dropped. */
  shelved: draftSchema.nullable().default(null),
  pending: pendingSchema.nullable(),
  /** The choices last shown, so that a typed label does what the button does. */
  choices: z.array(choiceSchema),
  lastAnswer: lastAnswerSchema.nullable(),
  /** The draft sent last: the same click again gets the same receipt. */
  lastSent: z
    .strictObject({
      draftId: z.string(),
      requestId: z.string(),
      reference: z.string(),
      request: activityRequestSchema,
    })
    .nullable(),
  /** The own request spoken of last: "flytt det til april" means that one. */
  focus: z.string().nullable().default(null),
  /** How many messages in a row were not understood. */
  misses: z.number().int().nonnegative(),
  /** What was said last, once for each turn in a row that ended with it: nobody is told the same thing three times. */
  saidLast: z.array(z.string()).default([]),
  updatedAt: z.string().nullable(),
});

export type Session = z.infer<typeof sessionSchema>;
export type Draft = NonNullable<Session['draft']>;
export type LastAnswer = z.infer<typeof lastAnswerSchema>;
export type Pending = NonNullable<Session['pending']>;

export const newSession: Session = {
  version: SESSION_VERSION,
  language: null,
  welcomed: false,
  counties: [],
  draft: null,
  shelved: null,
  pending: null,
  choices: [],
  lastAnswer: null,
  lastSent: null,
  focus: null,
  misses: 0,
  saidLast: [],
  updatedAt: null,
};

/**
 * Reads a stored session. One that this version cannot read is dropped: the person starts anew, and is told so.
 *
 * @param stored the JSON text, or null when there is none
 */
export function readSession(stored: string | null): { session: Session; dropped: boolean } {
  if (stored === null) return { session: newSession, dropped: false };
  const parsed = sessionSchema.safeParse(parseJson(stored));
  return parsed.success ? { session: parsed.data, dropped: false } : { session: newSession, dropped: true };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
