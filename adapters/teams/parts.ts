import type { Words } from '../../src/conversation/words.ts';
import type { Accept } from '../../src/delivery/door.ts';
import type { Log } from '../../src/operations/log.ts';

/** What the Teams door is given; it reaches for nothing else. */
export interface TeamsParts {
  readonly accept: Accept;
  readonly words: Words;
  readonly log: Log;
  /** Now, in milliseconds since 1970. */
  readonly clock: () => number;
}
