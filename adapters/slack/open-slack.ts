import type { HttpAdapter } from '../../src/operations/http-adapter.ts';
import { EVENTS_PATH, makeBoltListener } from './bolt-listener.ts';
import { makeDoor } from './door.ts';
import { makeGuardedListener } from './guard/guarded-listener.ts';
import type { SlackParts } from './parts.ts';
import { makeWebClient } from './web-client.ts';

/** The door to Slack: events and clicks in by HTTP, replies out by its Web API. Opens without network. */
export function openSlack(parts: SlackParts): HttpAdapter {
  const { settings, words, clock, log } = parts;
  const listener = makeGuardedListener({ behind: makeBoltListener(parts), clock, log });
  return {
    door: makeDoor(makeWebClient(settings), words),
    routes: null,
    listeners: { [EVENTS_PATH]: listener },
    close: () => {},
  };
}
