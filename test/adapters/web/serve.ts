import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { WebChatParts } from '../../../adapters/web/parts.ts';
import { makeWebChat } from '../../../adapters/web/web-chat.ts';
import { loadWords } from '../../../src/conversation/load-words.ts';
import type { Article } from '../../../src/retrieval/retriever.ts';
import { root } from '../../../src/root.ts';
import { serveRoutes } from './serve-routes.ts';
import { makeStandIn, type StandIn } from './stand-in.ts';

export const words = loadWords(join(root, 'prompts'));

const article: Article = {
  id: 'dialog-med-markedet',
  language: 'nb',
  title: 'Kan vi snakke med leverandører før vi lyser ut?',
  questions: [],
  short: 'Ja, det er lov. **Behandle alle likt.**',
  more: '## Når er det for sent?\n\nNår anskaffelsen er kunngjort, er det for sent.',
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

/** All that the web chat is given but its way in and out. */
export const chatParts = {
  article: (id) => (id === article.id ? article : null),
  settings: { webChat: { mode: 'open' }, publicUrl: null, trustProxy: 0 },
  words,
  clock: Date.now,
  newId: randomUUID,
  report: () => {},
} satisfies Omit<WebChatParts, 'accept' | 'history'>;

/** The web chat behind a real server on loopback, with a stand-in for the assistant behind it. */
export async function serveChat(overrides: Partial<WebChatParts> = {}): Promise<Served> {
  const assistant = makeStandIn();
  const faults: unknown[] = [];
  const { accept, history } = assistant;
  const report = (fault: unknown) => void faults.push(fault);
  const chat = makeWebChat({ ...chatParts, accept, history, report, ...overrides });
  assistant.connect(chat.door);
  const { url, cut, listen } = await serveRoutes(chat.routes);
  const stop = () => {
    chat.close();
    return cut();
  };
  return { url: url(), assistant, faults, stop, closeChat: chat.close, cut, listen };
}
