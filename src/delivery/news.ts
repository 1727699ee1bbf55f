import { z } from 'zod';
import { platforms } from '../conversation/message.ts';

const answeredSchema = z.object({
  type: z.literal('answered'),
  eventKey: z.string(),
  conversationKey: z.string(),
  platform: z.enum(platforms),
  /** Its replies have to be sent by somebody else: this process has no door to the platform. */
  unsent: z.boolean(),
});

const newsSchema = z.discriminatedUnion('type', [
  answeredSchema,
  /** A conversation was let go: somebody else may take it up. */
  z.object({ type: z.literal('given-back'), conversationKey: z.string() }),
]);

/** An event is answered: whoever waits for its answer, or shows its conversation, may look. */
export type Answered = Readonly<z.infer<typeof answeredSchema>>;

/** What a process tells the others that work on the same database. */
export type News = Readonly<z.infer<typeof newsSchema>>;

export function writeNews(news: News): string {
  return JSON.stringify(news);
}

/** Null when another version told something that this one does not know. */
export function readNews(text: string): News | null {
  try {
    return newsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
