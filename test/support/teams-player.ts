import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Message } from '../../src/conversation/message.ts';
import { eventKey } from '../../src/delivery/keys.ts';
import { loggedFields } from './core-player.ts';
import type { Heard, LoggedFields, Player } from './play.ts';
import { makeActivity, type TeamsPlace } from './teams-activity.ts';
import { openTeamsAssistant, type TeamsAssistant } from './teams-assistant.ts';
import type { Posted } from './teams-far-end.ts';

type Who = Pick<Message['user'], 'name' | 'email'>;

/** The whole assistant behind its Teams door: signed activities go in, what is posted to the connector comes back. */
export interface TeamsStage {
  player(who: Who): Player;
  close(): Promise<void>;
}

export async function openTeamsStage(): Promise<TeamsStage> {
  const emails = new Map<string, string | null>();
  const teams = await openTeamsAssistant({
    // A transcript may know an e-mail address, which an activity never tells.
    change: (message) => ({
      ...message,
      user: { ...message.user, email: emails.get(message.user.id) ?? null },
    }),
  });
  return {
    player: ({ name, email }) => {
      const user = randomUUID();
      emails.set(user, email);
      return makePlayer(teams, {
        serviceUrl: teams.farEnd.url,
        conversation: `a:${randomUUID()}`,
        type: 'personal',
        user,
        name,
      });
    },
    close: teams.close,
  };
}

function makePlayer({ post, assistant, farEnd }: TeamsAssistant, place: TeamsPlace): Player {
  let seen = 0;
  let logged: LoggedFields | null = null;

  async function send(said: object, at: string): Promise<Heard[]> {
    const activity = makeActivity(place, { timestamp: at, ...said });
    const { status } = await post(activity);
    if (status !== 200) throw new Error(`The door of Teams answered ${status}.`);
    const tenant = activity.conversation.tenantId;
    const event = eventKey({ platform: 'teams', tenant, eventId: `${place.conversation}:${activity.id}` });
    const replies = (await assistant.delivery.answerTo(event))?.replies ?? [];
    for (const reply of replies) if (reply.kind === 'receipt') logged = loggedFields(reply.request);
    const posted = await farEnd.postedTo(place.conversation, seen + replies.length);
    const fresh = posted.slice(seen);
    seen = posted.length;
    return fresh.map(hear);
  }

  return {
    says: (text, at) => send({ text }, at),
    clicks: ({ id, data }, at) => send({ value: { id, ...(data === undefined ? {} : { data }) } }, at),
    logged: async () => logged,
    close: async () => {},
  };
}

const actionSchema = z.object({
  title: z.string(),
  data: z.object({ id: z.string(), data: z.string().optional() }).optional(),
});
const rowSchema = z.object({ type: z.literal('ActionSet'), actions: z.array(actionSchema) });

/** A posted activity as a person meets it: its words, and the buttons of its card. */
function hear({ text, attachments }: Posted): Heard {
  const body = attachments.flatMap(({ content }) => z.array(z.unknown()).parse(content['body']));
  const actions = body.flatMap((element) => rowSchema.safeParse(element).data?.actions ?? []);
  return {
    text: readText(text),
    choices: actions.map(({ title, data }) => ({
      id: data?.id ?? title,
      label: title,
      ...(data?.data === undefined ? {} : { data: data.data }),
    })),
  };
}

/** What a client shows of the text of a message, but for bold and italic. */
export function readText(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/^• /gm, '- ');
}
