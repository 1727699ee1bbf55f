import { z } from 'zod';
import { type Message, messageSchema } from '../../src/conversation/message.ts';

/** Why a line could not be read, in a form a script can judge. */
export interface LineFault {
  readonly code: 'not_json' | 'not_a_message';
  readonly message: string;
}

export type ReadLine = { readonly message: Message } | { readonly fault: LineFault };

export interface LineDefaults {
  /** The instant of a line that tells none. */
  readonly now: string;
  readonly newId: () => string;
}

const id = z.union([z.string().transform(wellFormed), z.int().transform(String)]);
const words = z.string().transform(wellFormed);
const email = z.email().max(254);

// Unknown keys are tolerated: a script may keep its own notes on a line.
const lineSchema = z
  .object({
    id: id.nullish(),
    conversation: id,
    user: z.object({
      id,
      name: z.unknown().optional(),
      email: z.unknown().optional(),
      locale: z.unknown().optional(),
    }),
    tenant: id.nullish(),
    at: z.string().nullish(),
    text: words.nullish(),
    action: z.object({ id, data: z.unknown().optional() }).nullish(),
  })
  .refine(({ text, action }) => isGiven(text) !== isGiven(action), {
    message: 'needs either "text" or "action"',
  });

type Line = z.infer<typeof lineSchema>;

/** Turns a line of the JSON-lines door into a message, or says what is wrong with it. Never throws. */
export function readLine(line: string, defaults: LineDefaults): ReadLine {
  const json = parse(line);
  if (json === undefined) return { fault: { code: 'not_json', message: 'The line is not JSON.' } };
  const read = lineSchema.safeParse(json);
  if (!read.success) return { fault: explain(read.error) };
  const message = messageSchema.safeParse(toMessage(read.data, defaults));
  return message.success ? { message: message.data } : { fault: explain(message.error) };
}

function toMessage(line: Line, defaults: LineDefaults): z.input<typeof messageSchema> {
  return {
    eventId: line.id ?? defaults.newId(),
    platform: 'terminal',
    tenant: line.tenant ?? null,
    conversation: line.conversation,
    thread: null,
    audience: 'personal',
    user: {
      id: line.user.id,
      name: textOrNull(line.user.name, 200),
      email: email.safeParse(line.user.email).data ?? null,
      locale: textOrNull(line.user.locale, 35),
    },
    at: line.at ?? defaults.now,
    input: toInput(line),
  };
}

function toInput({ text, action }: Line): z.input<typeof messageSchema>['input'] {
  return action
    ? { type: 'action', id: action.id, data: toData(action.data) }
    : { type: 'text', text: text ?? '' };
}

function toData(data: unknown): string | null {
  if (data === undefined || data === null) return null;
  return wellFormed(typeof data === 'string' ? data : stringify(data));
}

// Nested thousands deep, JSON can be read but not written.
function stringify(data: unknown): string {
  try {
    return JSON.stringify(data);
  } catch {
    return 'unreadable';
  }
}

function isGiven(part: unknown): boolean {
  return part !== undefined && part !== null;
}

// What a platform calls a name may be missing, empty or of another kind; then there is none.
function textOrNull(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value.trim() !== '' ? wellFormed(value.trim().slice(0, longest)) : null;
}

/** Half a surrogate pair cannot be stored as UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function explain(error: z.ZodError): LineFault {
  const [issue] = error.issues;
  const where = issue?.path.join('.').replace('eventId', 'id');
  return {
    code: 'not_a_message',
    message: `${where ? `"${where}": ` : ''}${issue?.message ?? 'not a message'}.`,
  };
}
