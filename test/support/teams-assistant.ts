import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assistant, assemble, type Core } from '../../src/assemble.ts';
import { configure } from '../../src/config.ts';
import type { Message } from '../../src/conversation/message.ts';
import { loadAdapters } from '../../src/load-adapters.ts';
import type { HttpAdapter } from '../../src/operations/http-adapter.ts';
import { makeLog } from '../../src/operations/log.ts';
import { makeReadiness } from '../../src/operations/readiness.ts';
import { serve } from '../../src/operations/serve.ts';
import { openTeamsFarEnd, type TeamsFarEnd } from './teams-far-end.ts';

/** The whole assistant behind its real HTTP door, with a Bot Framework on loopback. */
export interface TeamsAssistant {
  readonly farEnd: TeamsFarEnd;
  /** The address activities are posted to. */
  readonly url: string;
  readonly assistant: Assistant<HttpAdapter>;
  /** Posts as the Bot Framework does: the status, and the body when there is one. */
  post(activity: unknown, authorization?: string): Promise<{ status: number; body: string }>;
  close(): Promise<void>;
}

type Changes = (message: Message) => Message;

interface Options {
  readonly environment?: Readonly<Record<string, string>>;
  /** What a transcript tells and Teams does not. */
  readonly change?: Changes;
  /** Says no to the database. */
  readonly refuse?: () => boolean;
}

export async function openTeamsAssistant(options: Options = {}): Promise<TeamsAssistant> {
  const folder = await mkdtemp(join(tmpdir(), 'teams-'));
  const farEnd = await openTeamsFarEnd();
  const environment = { DATA_DIR: folder, LOG_LEVEL: 'silent', PORT: '0', ...farEnd.environment };
  const configuration = configure({ ...environment, ...options.environment }, folder);
  if (!configuration.ok) throw new Error(configuration.problems.join(' '));
  const { settings } = configuration.value;
  const log = makeLog(settings.logLevel);
  const adapters = await loadAdapters(settings, log);
  const assistant = await assemble({
    settings,
    log,
    openAdapters: (core) => adapters.map((open) => open(wrap(core, options))),
  });
  await assistant.delivery.start();
  const { url, listening } = await serve(
    settings,
    { readiness: makeReadiness(), health: [] },
    assistant.adapters,
  );
  return {
    farEnd,
    url: `${url}/api/messages`,
    assistant,
    post: (activity, authorization = `Bearer ${farEnd.token()}`) =>
      postTo(`${url}/api/messages`, activity, authorization),
    close: async () => {
      await assistant.delivery.stop();
      await listening.close(0);
      await assistant.stop();
      await farEnd.close();
      await rm(folder, { recursive: true });
    },
  };
}

function wrap(core: Core, { change = (message) => message, refuse = () => false }: Options): Core {
  return {
    ...core,
    accept: async (message, address) => {
      if (refuse()) throw new Error('database is locked: SQLITE_BUSY secret-detail');
      return core.accept(change(message), address);
    },
  };
}

export async function postTo(url: string, activity: unknown, authorization: string | null) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(authorization && { authorization }) },
    body: typeof activity === 'string' ? activity : JSON.stringify(activity),
  });
  return { status: response.status, body: await response.text() };
}
