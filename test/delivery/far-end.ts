import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const takenSchema = z.strictObject({ id: z.string(), conversation: z.string(), text: z.string() });

export type Taken = z.infer<typeof takenSchema> & { readonly run: number };

export interface FarEnd {
  readonly port: number;
  /** What it took, in order, with the run in which it did. */
  readonly taken: Taken[];
  /** Says that a new run begins. */
  run: number;
}

/** A platform that takes every reply, remembers it, and answers a moment later. */
export async function startFarEnd(random: () => number): Promise<FarEnd> {
  const server = createServer(async (incoming, response) => {
    const { run } = farEnd;
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    farEnd.taken.push({ ...takenSchema.parse(JSON.parse(Buffer.concat(chunks).toString())), run });
    await pause(random() * 4);
    response.end();
  });
  // A killed sender breaks its connections: that is what is tested.
  server.on('clientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The far end has no port.');
  const farEnd: FarEnd = { port: address.port, taken: [], run: 0 };
  return farEnd;
}
