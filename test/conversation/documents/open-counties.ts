import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { assemble } from '../../../src/assemble.ts';
import { configure } from '../../../src/config.ts';
import type { Input, Message, Platform } from '../../../src/conversation/message.ts';
import type { Choice, Reply } from '../../../src/conversation/reply.ts';
import type { Door } from '../../../src/delivery/door.ts';
import { eventKey } from '../../../src/delivery/keys.ts';
import type { County } from '../../../src/directory/county.ts';
import { importDocument } from '../../../src/documents/import/import-document.ts';
import { makeLog } from '../../../src/operations/log.ts';
import { makePdf, type PageContent } from '../../documents/make-pdf.ts';

/** All that leaves the assistant for one message: the replies, and what is kept of the turn. */
export interface Said {
  readonly replies: readonly Reply[];
  readonly retrieved: readonly string[];
}

export interface Person {
  says(text: string): Promise<Said>;
  clicks(choice: Pick<Choice, 'id' | 'data'>): Promise<Said>;
}

/** The whole assistant over an own data folder, with workspaces that belong to counties. */
export interface Counties {
  person(tenant: string | null, platform?: Platform): Person;
  importPdf(county: County, title: string, pages: readonly PageContent[], open?: boolean): Promise<string>;
  importMarkdown(county: County, text: string, open?: boolean): Promise<string>;
  readonly folder: string;
  close(): Promise<void>;
}

export async function openCounties(
  tenants: Readonly<Record<string, County>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Counties> {
  const folder = await mkdtemp(join(tmpdir(), 'counties-'));
  const list = Object.entries(tenants).map(([id, county]) => ({ id, county }));
  await writeFile(join(folder, 'tenants.yaml'), stringify({ tenants: list }));
  const settings = settingsOf(
    { DATA_DIR: folder, LOG_LEVEL: 'error', TENANTS: 'tenants.yaml', ...environment },
    folder,
  );
  const doors = (['slack', 'teams', 'web', 'terminal'] as const).map(
    (platform): Door => ({ platform, deliver: async () => {} }),
  );
  const { accept, delivery, stop } = await assemble({
    settings,
    log: makeLog(settings.logLevel),
    openAdapters: () => doors.map((door) => ({ door })),
  });
  await delivery.start();
  const send = async (message: Message): Promise<Said> => {
    await accept(message, null);
    const answer = await delivery.answerTo(eventKey(message));
    return {
      replies: answer?.replies ?? [],
      retrieved: (answer?.trace?.retrieved ?? []).map(({ id }) => id),
    };
  };
  const take = async (county: County, fileName: string, bytes: Uint8Array, open: boolean) => {
    const wish = { bytes, fileName, county, open, title: null, id: null, asOf: '2024-03' };
    const dates = { fileChanged: '2024-03-05', importedAt: '2026-11-23T09:00:00.000Z' };
    const run = { taken: new Set<string>(), progress: () => {} };
    return (await importDocument(folder, { ...wish, ...dates }, run)).id;
  };
  return {
    folder,
    person: (tenant, platform = 'slack') => makePerson(tenant, platform, send),
    importPdf: async (county, title, pages, open = false) =>
      take(county, `${title}.pdf`, await makePdf(pages), open),
    importMarkdown: (county, text, open = false) =>
      take(county, `${randomUUID()}.md`, new TextEncoder().encode(text), open),
    close: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

function settingsOf(environment: Readonly<Record<string, string>>, folder: string) {
  const configuration = configure(environment, folder);
  if (!configuration.ok) throw new Error(configuration.problems.join(' '));
  return configuration.value.settings;
}

function makePerson(
  tenant: string | null,
  platform: Platform,
  send: (message: Message) => Promise<Said>,
): Person {
  const id = randomUUID();
  const say = (input: Input) =>
    send({
      eventId: randomUUID(),
      platform,
      tenant,
      conversation: id,
      thread: null,
      audience: 'personal',
      user: { id, name: 'Kari Nordmann', email: 'kari@example.org', locale: null },
      at: '2026-11-23T09:00:00+01:00',
      input,
    });
  return {
    says: (text) => say({ type: 'text', text }),
    clicks: ({ id: action, data }) => say({ type: 'action', id: action, data: data ?? null }),
  };
}
