import { z } from 'zod';

/** Some providers give one text, some a list of pieces. */
const pieceSchema = z.object({ type: z.literal('text'), text: z.string() });
const replySchema = z.object({
  content: z.union([
    z.string(),
    z
      .array(z.union([pieceSchema, z.object({ type: z.string() })]))
      .transform((pieces) => pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')),
  ]),
});

/** The model's reply was not one. */
export class UnreadableReply extends Error {
  override readonly name = 'UnreadableReply';
}

/** The words of a LangChain message. @throws UnreadableReply */
export function readReply(message: unknown): string {
  const read = replySchema.safeParse(message);
  if (!read.success) throw new UnreadableReply('The reply of the language model has no text.');
  return read.data.content;
}
