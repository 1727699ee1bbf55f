import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Server {
  url(): string;
  /** Stops listening and cuts every connection; `listen` takes it up again at the same address. */
  cut(): Promise<void>;
  listen(): Promise<void>;
}

/** A real HTTP server on loopback. */
export async function serveRoutes(routes: Hono): Promise<Server> {
  let port = 0;
  let server: ServerType | null = null;
  const listen = () =>
    new Promise<void>((resolve) => {
      server = serve({ fetch: routes.fetch, hostname: '127.0.0.1', port }, (info: AddressInfo) => {
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
  return { url: () => `http://127.0.0.1:${port}`, cut, listen };
}
