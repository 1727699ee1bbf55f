import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: readonly string[];
  readonly source: string;
}

/** What the server does with the next e-mails, one each: takes it, refuses it with a number, or hangs up when it has it. */
export type Mood = 'take' | number | 'hang up';

export interface MailServer {
  readonly url: string;
  readonly received: Received[];
  /** Attempts that reached the server, taken or not. */
  readonly attempts: () => number;
  readonly moods: Mood[];
  close(): Promise<void>;
}

/** A real SMTP server on loopback. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: Received[] = [];
  const moods: Mood[] = [];
  const sockets = new Set<Socket>();
  let attempts = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, done) => {
      attempts += 1;
      done();
    },
    onData: async (stream, session, done) => {
      const source = await text(stream);
      const mood = moods.shift() ?? 'take';
      if (typeof mood === 'number') return done(Object.assign(new Error('not now'), { responseCode: mood }));
      received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source });
      if (mood !== 'hang up') return done();
      for (const socket of sockets) socket.destroy();
    },
  });
  server.on('error', () => {}); // a client that left
  server.server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    attempts: () => attempts,
    moods,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
