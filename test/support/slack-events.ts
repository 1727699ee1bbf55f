import type { Button, Posted } from './slack-far-end.ts';

export const botUser = 'U0BOT';
const team = 'T0LUP';

let counter = 0;

/** A timestamp as Slack gives one to each message. */
export function newTimestamp(at: number = Date.now()): string {
  counter += 1;
  return `${Math.floor(at / 1_000)}.${String(counter).padStart(6, '0')}`;
}

export interface SaidBySomeone {
  readonly text: string;
  readonly user?: string;
  readonly channel?: string;
  readonly ts?: string;
  readonly thread?: string;
  readonly eventId?: string;
  /** More fields of the event, or others in their place. */
  readonly more?: object;
}

/** The envelope of an event, as the Events API posts it. */
export function eventBody(event: object, eventId = `Ev${newTimestamp()}`): object {
  return {
    token: 'unused',
    team_id: team,
    api_app_id: 'A0LUP',
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: 1_800_000_000,
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: botUser, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
  };
}

/** Something written in a direct message. */
export function directMessage(said: SaidBySomeone): object {
  return eventBody(
    { type: 'message', channel_type: 'im', ...fieldsOf({ channel: 'D0KARI', ...said }) },
    said.eventId,
  );
}

/** Something written in a channel, as everybody who reads along gets it. */
export function channelMessage(said: SaidBySomeone): object {
  return eventBody({ type: 'message', channel_type: 'channel', ...fieldsOf(said) }, said.eventId);
}

/** The same, when it mentions the assistant. */
export function appMention(said: SaidBySomeone): object {
  return eventBody({ type: 'app_mention', ...fieldsOf(said) }, said.eventId);
}

function fieldsOf({ text, user, channel, ts, thread, more }: SaidBySomeone): object {
  const own = ts ?? newTimestamp();
  return {
    user: user ?? 'U0KARI',
    text,
    ts: own,
    channel: channel ?? 'C0LUP',
    team,
    event_ts: own,
    ...(thread !== undefined && { thread_ts: thread }),
    ...more,
  };
}

/** A click on a button of a posted message. */
export function click(posted: Posted, button: Button, user = 'U0KARI'): object {
  const { channel, ts, thread_ts: thread } = posted;
  const threaded = thread === undefined ? {} : { thread_ts: thread };
  return {
    type: 'block_actions',
    user: { id: user, username: 'kari', name: 'kari', team_id: team },
    api_app_id: 'A0LUP',
    token: 'unused',
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false, ...threaded },
    trigger_id: `1.2.${newTimestamp()}`,
    team: { id: team, domain: 'lup' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: channel, name: 'directmessage' },
    message: { type: 'message', user: botUser, ts, ...threaded },
    state: { values: {} },
    response_url: 'http://127.0.0.1:9/unused',
    actions: [{ ...button, block_id: 'b1', action_ts: newTimestamp() }],
  };
}
