import { createServer } from 'node:http';

/** The platform's side: takes what a bot says, and counts it. */
export interface FarEnd {
  readonly url: string;
  readonly said: () => number;
  close(): void;
}

/** Answers as Slack's Web API and as a Bot Framework channel do, which is enough for both. */
export async function openFarEnd(): Promise<FarEnd> {
  let said = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const isSaid = /chat\.postMessage|\/activities/.test(request.url ?? '');
      if (isSaid) said += 1;
      response.setHeader('Content-Type', 'application/json');
      response.end(
        JSON.stringify({ ok: true, id: String(said), ts: `${said}.0`, user_id: 'UBOT', bot_id: 'BBOT' }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The far end has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    said: () => said,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
