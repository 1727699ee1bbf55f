import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import type { WebChatParts } from '../../../adapters/web/parts.ts';
import { makeWebChat } from '../../../adapters/web/web-chat.ts';
import { loadWords } from '../../../src/conversation/load-words.ts';
import type { Article } from '../../../src/retrieval/retriever.ts';
import { root } from '../../../src/root.ts';
import { makeStandIn, type StandIn } from './stand-in.ts';

export const words = loadWords(join(root, 'prompts'));

const article: Article = {
  id: 'dialog-med-markedet',
  language: 'nb',
  title: 'Kan vi snakke med leverandører før vi lyser ut?',
  questions: [],
  short: 'Ja, det er lov. **Behandle alle likt.**',
  more: 'Når anskaffelsen er kunngjort, er det for sent.',
  sources: [
    { title: 'Dialog med markedet', url: 'https://anskaffelser.no/dialog' },
    { title: 'Et notat', url: null },
  ],
  asOf: '2024',
  review: '2027-01-01',
  checkRule: false,
  related: [],
};

export interface Served {
  readonly url: string;
  readonly assistant: StandIn;
  readonly faults: unknown[];
  stop(): Promise<void>;
  /** What the assistant does with the web chat when it ends, before its server closes. */
  closeChat(): void;
  /** Stops listening and cuts every connection; `listen` takes it up again at the same address. */
  cut(): Promise<void>;
  listen(): Promise<void>;
}

/** The web chat behind a real server on loopback, with a stand-in for the assistant behind it. */
export async function serveChat(overrides: Partial<WebChatParts> = {}): Promise<Served> {
  const assistant = makeStandIn();
  const faults: unknown[] = [];
  const chat = makeWebChat({
    accept: assistant.accept,
    history: assistant.history,
    article: (id) => (id === article.id ? article : null),
    settings: { webChat: { mode: 'open' }, publicUrl: null, trustProxy: 0 },
    words,
    clock: Date.now,
    newId: randomUUID,
    report: (fault) => faults.push(fault),
    ...overrides,
  });
  assistant.connect(chat.door);
  let port = 0;
  let server: ServerType | null = null;
  const listen = () =>
    new Promise<void>((resolve) => {
      server = serve({ fetch: chat.routes.fetch, hostname: '127.0.0.1', port }, (info: AddressInfo) => {
        port = info.port;
        resolve();
      });
    });
  const cut = () =>
    new Promise<void>((resolve) => {
      if (server === null) return resolve();
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  await listen();
  const stop = () => {
    chat.close();
    return cut();
  };
  return { url: `http://127.0.0.1:${port}`, assistant, faults, stop, closeChat: chat.close, cut, listen };
}
