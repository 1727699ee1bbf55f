import type { Services } from '../../src/conversation/services.ts';
import type { Accept } from '../../src/delivery/door.ts';
import { readHistory } from '../../src/delivery/read-history.ts';
import type { Database } from '../../src/storage/open-database.ts';
import type { RateLimits, WebChatSettings } from './settings.ts';
import { makeWebChat, type WebChat } from './web-chat.ts';

/** What the web chat uses of the assistant it is a door of. */
export interface Behind {
  readonly database: Database;
  readonly services: Services;
  readonly accept: Accept;
  readonly report: (fault: unknown) => void;
  /** Now, in milliseconds since 1970. */
  readonly clock: () => number;
  readonly limits?: RateLimits;
}

/** The web chat of an assistant: its history lies in the assistant's own database, its articles in the knowledge base. */
export function openWebChat(behind: Behind, settings: WebChatSettings): WebChat {
  const { database, services, accept, report, clock, limits } = behind;
  return makeWebChat({
    accept,
    history: (conversation, after) =>
      readHistory(database.query, { platform: 'web', tenant: null, conversation, thread: null }, after),
    article: (id, language) => services.knowledge.article(id, language),
    settings,
    words: services.words,
    clock,
    newId: services.newId,
    report,
    ...(limits && { limits }),
  });
}
