import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** What the server does with the next requests. */
export type Behaviour =
  | { readonly type: 'says'; readonly text: string }
  | { readonly type: 'status'; readonly status: number }
  /** Sends the answer as a stream, though nobody asked for one. */
  | { readonly type: 'streams'; readonly text: string }
  | { readonly type: 'raw'; readonly body: string }
  | { readonly type: 'redirects'; readonly to: string }
  | { readonly type: 'resets' }
  | { readonly type: 'hangs' };

// Whatever comes is kept, so that a test sees it: what is no question has no messages.
const requestSchema = z
  .object({ model: z.string(), messages: z.array(z.object({ role: z.string(), content: z.string() })) })
  .catch({ model: '', messages: [] });

export interface ModelRequest extends z.infer<typeof requestSchema> {
  readonly path: string;
  readonly authorization: string | null;
  readonly raw: string;
}

/** A server on loopback that speaks like OpenAI, and misbehaves when it is told to. */
export interface ModelServer {
  /** For OPENAI_BASE_URL. */
  readonly url: string;
  /** Everything it was asked, oldest first. */
  readonly requests: readonly ModelRequest[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  let behaviour: Behaviour = { type: 'says', text: '' };
  const server = createServer((request, response) => {
    void readRequest(request).then((read) => {
      requests.push(read);
      answer(behaviour, request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    behave: (next) => {
      behaviour = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(request: IncomingMessage): Promise<ModelRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const raw = Buffer.concat(chunks).toString();
  const authorization = request.headers.authorization ?? null;
  return { ...requestSchema.parse(parseJson(raw)), path: request.url ?? '', authorization, raw };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function answer(behaviour: Behaviour, request: IncomingMessage, response: ServerResponse): void {
  switch (behaviour.type) {
    case 'says':
      send(response, 200, JSON.stringify(completion(behaviour.text)));
      break;
    case 'status':
      send(response, behaviour.status, JSON.stringify({ error: { message: 'no', type: 'test' } }));
      break;
    case 'streams':
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      for (const piece of behaviour.text.split(' '))
        response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: `${piece} ` } }] })}\n\n`);
      response.end('data: [DONE]\n\n');
      break;
    case 'raw':
      send(response, 200, behaviour.body);
      break;
    case 'redirects':
      response.writeHead(307, { Location: behaviour.to }).end();
      break;
    case 'resets':
      request.socket.destroy();
      break;
    case 'hangs':
      break;
  }
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
}

function completion(content: string): object {
  return {
    id: 'c1',
    object: 'chat.completion',
    created: 0,
    model: 'test',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  };
}
