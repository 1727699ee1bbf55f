import { App, HTTPReceiver } from '@slack/bolt';

// What a Slack bot is without us: Bolt as its samples show it, saying back what it hears.
const [signingSecret = '', slackApiUrl = ''] = process.argv.slice(2);
const receiver = new HTTPReceiver({ signingSecret });
const app = new App({
  receiver,
  clientOptions: { slackApiUrl },
  authorize: async () => ({ botToken: 'xoxb-bench', botId: 'BBOT', botUserId: 'UBOT' }),
});
app.message(async ({ message, say }) => {
  await say('text' in message && message.text !== undefined ? message.text : '');
});
const server = await receiver.start(0);
const address = server.address();
if (address !== null && typeof address === 'object') process.send?.({ port: address.port });
