import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type Adapter, assemble, type Core } from '../src/assemble.ts';
import { configure } from '../src/config.ts';
import type { Message } from '../src/conversation/message.ts';
import { makeLog } from '../src/operations/log.ts';

// The whole assistant behind the thinnest door: a request is answered when its replies were delivered.

const postSchema = z.object({ conversation: z.string(), text: z.string() });

const folder = process.argv[2] ?? '.';
const configuration = configure({ DATA_DIR: folder, LOG_LEVEL: 'error' }, folder);
if (!configuration.ok) throw new Error(configuration.problems.join('\n'));
const { settings } = configuration.value;
const arrived = new Map<string, (text: string) => void>();
const assistant = await assemble({
  settings,
  log: makeLog(settings.logLevel),
  openAdapters: openThinDoor,
});
await assistant.delivery.start();

function openThinDoor(_: Core): Adapter[] {
  return [
    {
      door: {
        platform: 'web',
        deliver: async ({ eventId, reply }) => {
          arrived.get(eventId)?.(reply.text);
          arrived.delete(eventId);
        },
      },
    },
  ];
}

async function answer(body: string): Promise<string> {
  const post = postSchema.parse(JSON.parse(body));
  const message = toMessage(post);
  const delivered = new Promise<string>((resolve) => arrived.set(message.eventId, resolve));
  await assistant.accept(message, null);
  return delivered;
}

function toMessage({ conversation, text: words }: z.infer<typeof postSchema>): Message {
  return {
    eventId: randomUUID(),
    platform: 'web',
    tenant: null,
    conversation,
    thread: null,
    audience: 'personal',
    user: { id: conversation, name: null, email: null, locale: null },
    at: new Date().toISOString(),
    input: { type: 'text', text: words },
  };
}

const server = createServer((request, response) => {
  text(request)
    .then(answer)
    .then(
      (reply) => response.end(reply),
      () => response.writeHead(500).end(),
    );
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.send?.({ port: address.port });
});
