import { randomUUID } from 'node:crypto';
import { appId, tenantId } from './teams-far-end.ts';

export const botId = `28:${appId}`;

/** Where and by whom an activity is made; everything else is said by each test. */
export interface TeamsPlace {
  readonly serviceUrl: string;
  readonly conversation: string;
  readonly type: 'personal' | 'groupChat' | 'channel';
  readonly user: string;
  readonly name?: string | null;
}

/** An activity as Teams posts it. */
export function makeActivity(place: TeamsPlace, more: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'message',
    id: randomUUID(),
    timestamp: '2026-11-23T08:00:00.000Z',
    serviceUrl: place.serviceUrl,
    channelId: 'msteams',
    from: {
      id: `29:${place.user}`,
      aadObjectId: place.user,
      ...(place.name === null ? {} : { name: place.name ?? 'Kari Test' }),
    },
    conversation: {
      conversationType: place.type,
      tenantId,
      id: place.conversation,
      ...(place.type === 'personal' ? {} : { isGroup: true }),
    },
    recipient: { id: botId, name: 'LUP-assistent' },
    textFormat: 'plain',
    locale: 'nb-NO',
    entities: [{ type: 'clientInfo', locale: 'nb-NO', country: 'NO', platform: 'Windows' }],
    channelData: { tenant: { id: tenantId } },
    ...more,
  };
}

/** The parts of a message that mentions the bot. */
export function mentioning(text: string) {
  return {
    text: `<at>LUP-assistent</at> ${text}`,
    entities: [
      {
        type: 'mention',
        mentioned: { id: botId, name: 'LUP-assistent' },
        text: '<at>LUP-assistent</at>',
      },
    ],
  };
}
