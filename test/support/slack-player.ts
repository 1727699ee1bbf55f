import { randomUUID } from 'node:crypto';
import type { Message } from '../../src/conversation/message.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import type { Accept } from '../../src/delivery/door.ts';
import { eventKey } from '../../src/delivery/keys.ts';
import { loggedFields } from './core-player.ts';
import type { Heard, LoggedFields, Player } from './play.ts';
import { openSlackAssistant, type SlackAssistant } from './slack-assistant.ts';
import { click, directMessage } from './slack-events.ts';
import type { Button, Posted } from './slack-far-end.ts';

type Who = Pick<Message['user'], 'name' | 'email'>;

/** The whole assistant behind its Slack door: what is posted, signed, goes in, what Slack would show comes back. */
export interface SlackStage {
  player(who: Who): Player;
  close(): Promise<void>;
}

/** What a transcript tells and an event from Slack does not: who speaks, and when. */
interface Stage {
  who: Who;
  at: string;
  /** The event taken in last. */
  event: string;
}

export async function openSlackStage(): Promise<SlackStage> {
  const stage: Stage = { who: { name: null, email: null }, at: '', event: '' };
  const slack = await openSlackAssistant((accept) => withStage(accept, stage));
  return {
    player: ({ name, email }) => openPlayer(slack, stage, { name, email }),
    close: slack.close,
  };
}

function withStage(accept: Accept, stage: Stage): Accept {
  return (message, address) => {
    stage.event = eventKey(message);
    return accept({ ...message, at: stage.at, user: { ...message.user, ...stage.who } }, address);
  };
}

function openPlayer({ post, farEnd, assistant }: SlackAssistant, stage: Stage, who: Who): Player {
  const user = `U${randomUUID()}`;
  const channel = `D${randomUUID()}`;
  let logged: LoggedFields | null = null;
  const shown: Posted[] = [];

  async function send(body: object, at: string): Promise<readonly Heard[]> {
    Object.assign(stage, { who, at });
    const before = farEnd.posted.length;
    const status = await post(body);
    if (status !== 200) throw new Error(`The Slack door answered ${status}.`);
    const replies: readonly Reply[] = (await assistant.delivery.answerTo(stage.event))?.replies ?? [];
    for (const reply of replies) if (reply.kind === 'receipt') logged = loggedFields(reply.request);
    while (farEnd.posted.length < before + replies.length)
      await new Promise((resolve) => setTimeout(resolve, 2));
    const answers = farEnd.posted.slice(before);
    shown.push(...answers);
    return answers.map(readPosted);
  }

  return {
    says: (text, at) => send(directMessage({ text: escapeAsSlack(text), user, channel }), at),
    clicks: (choice, at) => {
      const [message, button] = findButton(shown, choice);
      return send(click(message, button, user), at);
    },
    logged: async () => logged,
    close: async () => {},
  };
}

/** As Slack writes down what a person typed. */
function escapeAsSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The newest button that bears this choice: an old card stays where it was. */
function findButton(
  shown: readonly Posted[],
  { id, label, data }: Heard['choices'][number],
): readonly [Posted, Button] {
  for (const message of shown.toReversed())
    for (const button of buttonsOf(message))
      if (button.action_id === id && button.value === data) return [message, button];
  throw new Error(`Slack shows no button "${label}".`);
}

export function buttonsOf({ blocks }: Posted): Button[] {
  return blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
}

/** What a person reads in a message: the words of its first sections, which are those of its fallback, and its buttons. */
function readPosted(message: Posted): Heard {
  const sections = message.blocks.flatMap((block) =>
    block.type === 'section' && block.text ? [block.text.text] : [],
  );
  const words = toMarkdown(message.text);
  if (!toMarkdown(sections.join('\n\n')).startsWith(words))
    throw new Error(`The blocks do not begin with the words of the fallback: ${message.text}`);
  const choices = buttonsOf(message).map(({ action_id: id, text: { text: label }, value: data }) => ({
    id,
    label,
    ...(data === undefined ? {} : { data }),
  }));
  return { text: words, choices };
}

/** Slack's markup as the transcripts write it. */
function toMarkdown(text: string): string {
  return text
    .replace(/<([^|>]+)\|([^>]+)>/g, '[$2]($1)')
    .replace(/^\s*• /gm, '- ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
