import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';

// What a Teams bot is without us: the framework as its samples show it, saying back what it hears, with nobody checked.
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler().onMessage(async (context) => {
  await context.sendActivity(context.activity.text);
});

const server = createServer(async (request, response) => {
  const body: Record<string, unknown> = JSON.parse(await text(request));
  const asked = Object.assign(request, { body });
  const answered = {
    socket: response.socket,
    end: () => response.end(),
    header: (name: string, value: string) => response.setHeader(name, value),
    send: () => response.end(),
    status: (code: number) => {
      response.statusCode = code;
    },
  };
  await adapter
    .process({ body, headers: asked.headers, method: asked.method ?? 'POST' }, answered, (context) =>
      bot.run(context),
    )
    .catch(() => response.writeHead(500).end());
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.send?.({ port: address.port });
});
