import type { SSEStreamingApi } from 'hono/streaming';
import { makeBell } from './bell.ts';
import { makeLineReader } from './history.ts';
import type { Hub } from './hub.ts';
import type { WebChatParts } from './parts.ts';
import { renderLine } from './render/line.ts';
import type { Interface } from './settings.ts';

/** How often a silent stream says that it lives. Proxies close streams that are silent for 30 to 60 s. */
const HEARTBEAT_MS = 10_000;

export interface PageStream {
  readonly parts: WebChatParts;
  readonly hub: Hub;
  readonly page: Interface;
  readonly person: string;
  /** The last sequence number that the page has. */
  readonly after: number;
}

/** Sends a page what is new, whenever it is told to and at every heartbeat, until either side ends it. */
export async function follow(stream: SSEStreamingApi, following: PageStream): Promise<void> {
  const { hub, person, parts } = following;
  const bell = makeBell();
  const sendNew = makeSender(stream, following);
  // One after the other: two at once would send the same line twice.
  let last = Promise.resolve();
  const fail = (fault: unknown) => {
    parts.report(fault);
    stream.abort();
  };
  const pull = () => {
    last = last.then(sendNew).catch(fail);
    return last;
  };
  stream.onAbort(bell.ring);
  const leave = hub.listen(person, { pull, end: bell.ring });
  try {
    await stream.writeSSE({ event: 'ready', data: '' });
    while (!stream.aborted && !hub.closed) {
      await pull();
      await bell.wait(HEARTBEAT_MS);
      await stream.writeSSE({ event: 'beat', data: '' });
    }
  } finally {
    leave();
  }
}

function makeSender(
  stream: SSEStreamingApi,
  { parts, person, page, after }: PageStream,
): () => Promise<void> {
  const readLines = makeLineReader();
  let seen = 0;
  return async () => {
    const entries = await parts.history(person, seen);
    const lines = readLines(entries).filter((line) => line.sequence > after);
    for (const line of lines)
      await stream.writeSSE({ event: 'line', id: String(line.sequence), data: await renderLine(line, page) });
    seen = entries.at(-1)?.sequence ?? seen;
  };
}
