import type { IncomingMessage } from 'node:http';
import { limits } from '../limits.ts';

export type Body = { readonly json: unknown } | { readonly refused: 400 | 413 };

/** Reads a request's body as JSON. What is too long is read to its end, but not kept, so that the answer arrives. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) return { refused: 400 };
    bytes += part.length;
    if (bytes > 16 * limits.bodyBytes) break;
    if (bytes <= limits.bodyBytes) parts.push(part);
  }
  if (bytes > limits.bodyBytes) return { refused: 413 };
  try {
    return { json: JSON.parse(Buffer.concat(parts).toString('utf8')) };
  } catch {
    return { refused: 400 };
  }
}
