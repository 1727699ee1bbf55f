import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const textSchema = z.object({ type: z.enum(['mrkdwn', 'plain_text']), text: z.string() });
const buttonSchema = z.object({
  type: z.literal('button'),
  action_id: z.string(),
  text: textSchema,
  value: z.string().optional(),
  url: z.string().optional(),
  style: z.string().optional(),
});
const blockSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('section'),
    text: textSchema.optional(),
    fields: z.array(textSchema).optional(),
  }),
  z.object({ type: z.literal('context'), elements: z.array(textSchema) }),
  z.object({ type: z.literal('actions'), elements: z.array(buttonSchema) }),
]);
const postSchema = z.object({
  channel: z.string(),
  thread_ts: z.string().optional(),
  text: z.string().min(1),
  blocks: z.string().transform((text) => z.array(blockSchema).parse(JSON.parse(text))),
  unfurl_links: z.literal('false'),
  parse: z.literal('none'),
});

export type Button = z.infer<typeof buttonSchema>;

/** A message as Slack took it, with the timestamp it gave it. */
export interface Posted extends Omit<z.infer<typeof postSchema>, 'unfurl_links' | 'parse'> {
  readonly ts: string;
}

/** How the next call is answered instead; `take` takes it all the same. */
export type Misbehaviour =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly take?: boolean }
  | { readonly error: string }
  | { readonly page: string }
  | { readonly reset: 'before' | 'after' }
  | { readonly slowMs: number };

/** Slack's Web API on loopback: takes messages, remembers them, and can misbehave. */
export interface SlackFarEnd {
  readonly url: string;
  /** What was taken, in order. */
  readonly posted: readonly Posted[];
  /** Every call, by its method, also those that were not taken. */
  readonly calls: readonly string[];
  /** For the next calls, one after the other. */
  misbehave(...next: Misbehaviour[]): void;
  /** Refuses connections so long. */
  refuse(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export async function startSlackFarEnd(): Promise<SlackFarEnd> {
  const posted: Posted[] = [];
  const calls: string[] = [];
  const waiting: Misbehaviour[] = [];
  const server = createServer((request, response) => {
    calls.push((request.url ?? '').slice('/api/'.length));
    answer(request, response, { posted, next: waiting.shift() }).catch(() => response.destroy());
  });
  server.on('clientError', () => {});
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}/api/`,
    posted,
    calls,
    misbehave: (...next) => void waiting.push(...next),
    refuse: async (milliseconds) => {
      await shut(server);
      await pause(milliseconds);
      await listen(server, port);
    },
    close: () => shut(server),
  };
}

interface Turn {
  readonly posted: Posted[];
  readonly next: Misbehaviour | undefined;
}

async function answer(request: IncomingMessage, response: ServerResponse, { posted, next }: Turn) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const taken = () => take(posted, Buffer.concat(chunks).toString());
  if (next === undefined) return reply(response, taken());
  if ('slowMs' in next) {
    const body = taken();
    await pause(next.slowMs);
    return reply(response, body);
  }
  if ('reset' in next) {
    if (next.reset === 'after') taken();
    return void response.socket?.resetAndDestroy();
  }
  if ('error' in next) return reply(response, { ok: false, error: next.error });
  if ('page' in next) return void response.end(next.page);
  if (next.take) taken();
  response.writeHead(next.status, next.headers).end();
}

function take(posted: Posted[], body: string): object {
  const {
    unfurl_links: _,
    parse: __,
    ...post
  } = postSchema.parse(Object.fromEntries(new URLSearchParams(body)));
  const ts = `1900000000.${String(posted.length).padStart(6, '0')}`;
  posted.push({ ...post, ts });
  return { ok: true, channel: post.channel, ts, message: { ts } };
}

function reply(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo; // it listens on a port
      resolve(taken);
    }),
  );
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
