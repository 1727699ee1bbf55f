import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWebChat } from '../../adapters/web/open-web-chat.ts';
import { assemble, type Core } from '../../src/assemble.ts';
import { configure } from '../../src/config.ts';
import type { Message } from '../../src/conversation/message.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import { eventKey } from '../../src/delivery/keys.ts';
import { makeLog } from '../../src/operations/log.ts';
import { serveRoutes } from '../adapters/web/serve-routes.ts';
import { makeVisitor } from '../adapters/web/visitor.ts';
import { loggedFields } from './core-player.ts';
import { readDrawnReply } from './drawn-reply.ts';
import type { Heard, LoggedFields, Player } from './play.ts';
import { readReplies } from './web-stream.ts';

type Who = Pick<Message['user'], 'name' | 'email'>;

/** The whole assistant behind its web chat on a real port: what is posted goes in, what the page would draw comes back. */
export interface ServedAssistant {
  player(who: Who): Promise<Player>;
  close(): Promise<void>;
}

/** What a transcript tells and a browser does not: who speaks, and when. */
interface Stage {
  who: Who;
  now: number;
  /** The event taken in last. */
  event: string;
}

const noLimits = {
  perPerson: 1e6,
  perAddress: 1e6,
  opensPerAddress: 1e6,
  passwordTries: 1,
  streamsPerPerson: 100,
  streamsPerAddress: 1e6,
};

export async function serveAssistant(): Promise<ServedAssistant> {
  const folder = await mkdtemp(join(tmpdir(), 'web-transcripts-'));
  const configuration = configure({ DATA_DIR: folder, LOG_LEVEL: 'error' }, folder);
  if (!configuration.ok) throw new Error(configuration.problems.join(' '));
  const { settings } = configuration.value;
  const stage: Stage = { who: { name: null, email: null }, now: 0, event: '' };
  const assistant = await assemble({
    settings,
    log: makeLog(settings.logLevel),
    openAdapters: (core) => [openWebChat(behind(core, stage), settings)],
  });
  await assistant.delivery.start();
  const [chat] = assistant.adapters;
  if (chat === undefined) throw new Error('There is no web chat.');
  const server = await serveRoutes(chat.routes);
  const answered = async () => (await assistant.delivery.answerTo(stage.event))?.replies ?? [];
  return {
    player: ({ name, email }) => openPlayer(server.url(), { stage, who: { name, email }, answered }),
    close: async () => {
      chat.close();
      await server.cut();
      await assistant.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function behind(core: Core, stage: Stage) {
  return {
    ...core,
    accept: (message: Message, address: string | null) => {
      stage.event = eventKey(message);
      return core.accept({ ...message, user: { ...message.user, ...stage.who } }, address);
    },
    clock: () => stage.now,
    report: (fault: unknown) => {
      throw fault;
    },
    limits: noLimits,
  };
}

interface Scene {
  readonly stage: Stage;
  readonly who: Who;
  readonly answered: () => Promise<readonly Reply[]>;
}

async function openPlayer(url: string, { stage, who, answered }: Scene): Promise<Player> {
  const visitor = makeVisitor(url);
  await visitor.get('/');
  let after = 0;
  let logged: LoggedFields | null = null;

  async function send(input: object, at: string): Promise<readonly Heard[]> {
    stage.who = who;
    stage.now = Date.parse(at);
    const posted = await visitor.send(input);
    if (posted.status !== 202) throw new Error(`The web chat answered ${posted.status}: ${posted.body}`);
    const replies = await answered();
    for (const reply of replies) if (reply.kind === 'receipt') logged = loggedFields(reply.request);
    const lines = await readReplies(url, visitor, { after, count: replies.length });
    after = lines.at(-1)?.sequence ?? after;
    return lines.map(({ html }) => readDrawnReply(html));
  }

  return {
    says: (text, at) => send({ type: 'text', text }, at),
    clicks: ({ id, data }, at) => send({ type: 'action', action: id, data: data ?? null }, at),
    logged: async () => logged,
    close: async () => {},
  };
}
