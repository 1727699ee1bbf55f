import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { Door } from '../../src/delivery/door.ts';
import { type Assets, loadAssets } from './assets.ts';
import { makeDoor } from './door.ts';
import { makeSecurityHeaders } from './guard/headers.ts';
import { makeRates } from './guard/rate.ts';
import { type Hub, makeHub } from './hub.ts';
import type { WebChatParts } from './parts.ts';
import { refuse } from './refusal.ts';
import { logIn } from './routes/log-in.ts';
import { postMessage } from './routes/post-message.ts';
import { showArticle } from './routes/show-article.ts';
import { showPage } from './routes/show-page.ts';
import { showPrivacy } from './routes/show-privacy.ts';
import { streamEvents } from './routes/stream-events.ts';
import { defaultLimits } from './settings.ts';
import { interfaceOf } from './ui-language.ts';

/** Room for the longest message with every character written as an escape. */
const MAX_BODY_BYTES = 64 * 1024;

export interface WebChat {
  /** To be mounted at `/`. */
  readonly routes: Hono;
  readonly door: Door;
  /** Ends open streams, so that the server can close. */
  close(): void;
}

/**
 * The chat in a browser: one page at `/`, and `/chat/*` beneath it; and `/privacy`, which the platforms' manifests point
 * to. With the mode `off` there is only that.
 *
 * @example app.route('/', makeWebChat(parts).routes)
 */
export function makeWebChat(parts: WebChatParts): WebChat {
  const hub = makeHub();
  const door = makeDoor(hub);
  const assets = loadAssets();
  const routes = makePublicRoutes(parts, assets);
  if (parts.settings.webChat.mode !== 'off') addChatRoutes(routes, { parts, hub, assets });
  return { routes, door, close: hub.close };
}

function makePublicRoutes(parts: WebChatParts, assets: Assets): Hono {
  const headers = makeSecurityHeaders(parts.settings);
  const routes = new Hono();
  routes.use('/chat/*', headers);
  routes.get('/privacy', headers, compress(), (context) => showPrivacy(context, { parts, assets }));
  routes.get('/chat/assets/:version/:name', compress(), assets.serve);
  routes.onError((fault, context) => {
    parts.report(fault);
    return refuse(context, 'trouble', interfaceOf(context, parts.words));
  });
  return routes;
}

interface Chat {
  readonly parts: WebChatParts;
  readonly hub: Hub;
  readonly assets: Assets;
}

function addChatRoutes(routes: Hono, { parts, hub, assets }: Chat): void {
  const rates = makeRates(parts.limits ?? defaultLimits);
  const given = { parts, rates, hub, assets };
  const limit = bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: (context) => refuse(context, 'too-long', interfaceOf(context, parts.words)),
  });
  routes.get('/', makeSecurityHeaders(parts.settings), compress(), (context) => showPage(context, given));
  routes.get('/chat/articles/:id', (context) => showArticle(context, given));
  routes.get('/chat/events', (context) => streamEvents(context, given));
  routes.post('/chat/messages', limit, (context) => postMessage(context, given));
  routes.post('/chat/login', limit, (context) => logIn(context, given));
}
