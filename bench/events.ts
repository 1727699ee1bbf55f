import { createHmac } from 'node:crypto';

/** One event as a platform posts it. */
export interface Posted {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A direct message in Slack, signed. */
export function slackEvent(number: number, signingSecret: string): Posted {
  const seconds = Math.floor(Date.now() / 1_000);
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `Ev${number}`,
    event_time: seconds,
    authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
    event: {
      type: 'message',
      channel_type: 'im',
      channel: `D${number % 100}`,
      user: `U${number % 100}`,
      text: 'Hvem er pådriver i Vestland?',
      ts: `${seconds}.${String(number).padStart(6, '0')}`,
    },
  });
  const signature = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
  return {
    path: '/slack/events',
    body,
    headers: { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` },
  };
}

/** A message in a personal chat in Teams, without a token: for an assistant in the playground's mode. */
export function teamsActivity(number: number, serviceUrl: string): Posted {
  const person = `29:${number % 100}`;
  return {
    path: '/api/messages',
    headers: {},
    body: JSON.stringify({
      type: 'message',
      id: `a${number}`,
      timestamp: new Date().toISOString(),
      serviceUrl,
      channelId: 'msteams',
      from: { id: person, name: 'Kari Nordmann', aadObjectId: person },
      conversation: { id: `conversation-${number % 100}`, conversationType: 'personal', tenantId: 'tenant' },
      recipient: { id: '28:bot', name: 'LUP' },
      text: 'Hvem er pådriver i Vestland?',
      channelData: { tenant: { id: 'tenant' } },
    }),
  };
}
