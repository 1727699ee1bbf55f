import type { Words } from '../../src/conversation/words.ts';
import type { Accept } from '../../src/delivery/door.ts';
import type { Language } from '../../src/language/languages.ts';
import type { Article } from '../../src/retrieval/retriever.ts';
import type { History } from './history.ts';
import type { RateLimits, WebChatSettings } from './settings.ts';

/** What the web chat is given; it reaches for nothing else. */
export interface WebChatParts {
  readonly accept: Accept;
  readonly history: History;
  /** The article behind a citation, or null. */
  readonly article: (id: string, language: Language) => Article | null;
  readonly settings: WebChatSettings;
  readonly words: Words;
  /** Now, in milliseconds since 1970. */
  readonly clock: () => number;
  /** A new unguessable id (a random UUID): it is what tells one anonymous person from another. */
  readonly newId: () => string;
  /** Told of every fault that a person got an apology for. */
  readonly report: (fault: unknown) => void;
  readonly limits?: RateLimits;
}
