import type { IncomingMessage } from 'node:http';
import { limits } from '../limits.ts';

export type Body = { readonly json: unknown } | { readonly refused: 400 | 413 };

/** So much is read of what is too long, and thrown away, so that the caller is there to hear the answer. */
const DRAINED_BYTES = 64 * 1024 * 1024;

/** Reads a request's body as JSON. Never rejects: what ends early is as unreadable as what is none. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  try {
    const bytes = await readBytes(request);
    return bytes === null ? { refused: 413 } : { json: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { refused: 400 };
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > DRAINED_BYTES) return null;
    if (length <= limits.bodyBytes) parts.push(bytes);
  }
  return length > limits.bodyBytes ? null : Buffer.concat(parts);
}
