import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartProblem } from './start-problem.ts';

export interface Listening {
  readonly port: number;
  /** Takes no new connection, and lets those under way finish for at most the given time. */
  close(milliseconds: number): Promise<void>;
}

/**
 * Opens the HTTP door.
 *
 * @throws StartProblem when the port or the address cannot be had
 */
export async function listen(listener: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo; // an address of TCP, since it listens on a port
  return { port: taken, close: (milliseconds) => close(server, milliseconds) };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartProblem(
        `Port ${port} on ${host} is in use: stop the other program, or set PORT to another.`,
      );
    case 'EACCES':
      return new StartProblem(`Port ${port} may not be used by this account: set PORT to 1024 or higher.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartProblem(
        `HOST=${host} is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all.`,
      );
    default:
      return error;
  }
}

async function close(server: Server, milliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), milliseconds);
  await closed;
  clearTimeout(timer);
}
