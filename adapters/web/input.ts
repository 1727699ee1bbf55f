import { z } from 'zod';
import { type Input, MAX_TEXT_LENGTH } from '../../src/conversation/message.ts';

/** What the page posts. The id is made by the page, so that sending again after a lost answer is the same event. */
const postSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('text'), id: z.uuid(), text: z.string() }),
  z.strictObject({
    type: z.literal('action'),
    id: z.uuid(),
    action: z.string().regex(/^[\w:.-]{1,200}$/),
    data: z.string().max(2_000).nullable(),
  }),
]);

export type Post =
  | { readonly outcome: 'read'; readonly id: string | null; readonly input: Input }
  | { readonly outcome: 'unreadable' | 'empty' | 'too-long' };

/** Reads a posted body. Never throws. */
export function readPost(body: string): Post {
  const parsed = postSchema.safeParse(parseJson(body));
  if (!parsed.success) return { outcome: 'unreadable' };
  const post = parsed.data;
  if (post.type === 'start') return { outcome: 'read', id: null, input: { type: 'start' } };
  if (post.type === 'action')
    return {
      outcome: 'read',
      id: post.id,
      input: { type: 'action', id: post.action, data: post.data && clean(post.data) },
    };
  return readText(post.id, clean(post.text));
}

function readText(id: string, text: string): Post {
  if (text.length > MAX_TEXT_LENGTH) return { outcome: 'too-long' };
  if (text === '') return { outcome: 'empty' };
  return { outcome: 'read', id, input: { type: 'text', text } };
}

/** Without what no database and no screen can take: NUL characters and halves of characters. */
function clean(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '').trim();
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
