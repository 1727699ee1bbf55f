import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Settings } from './config/settings.ts';
import { converse } from './conversation/converse.ts';
import { loadWords } from './conversation/load-words.ts';
import type { Services } from './conversation/services.ts';
import { type Delivery, makeDelivery } from './delivery/delivery.ts';
import type { AnyDoor } from './delivery/door.ts';
import type { Converse } from './delivery/parts.ts';
import { readStored } from './delivery/read-stored.ts';
import { defaultDeliverySettings } from './delivery/settings.ts';
import { openDirectory } from './directory/open-directory.ts';
import type { CountyDocuments } from './documents/county-documents.ts';
import { type OpenedDocuments, openDocuments } from './documents/thread/open-documents.ts';
import { apologise, tellMailFailed } from './operations/apologise.ts';
import type { Log } from './operations/log.ts';
import { readMemberCounty } from './operations/member-county.ts';
import type { Report } from './operations/metrics.ts';
import { openEmbedding } from './operations/open-embedding.ts';
import { openStorage } from './operations/open-storage.ts';
import { openTurnWording } from './operations/open-turn-wording.ts';
import { reportDelivery } from './operations/report-delivery.ts';
import { readTenantCounties } from './operations/tenant-counties.ts';
import { makeRequestReader } from './requests/store-requests.ts';
import type { Meaning } from './retrieval/meaning/open-meaning.ts';
import { sayProblem } from './retrieval/problem.ts';
import type { Knowledge } from './retrieval/retriever.ts';
import { type OpenedKnowledge, openKnowledge } from './retrieval/thread/open-knowledge.ts';
import { root } from './root.ts';
import type { Database } from './storage/open-database.ts';

/** What a door may use, beside the way in. */
export interface Core {
  readonly database: Database;
  readonly services: Services;
  readonly accept: Delivery['accept'];
}

export interface Assistant<A extends Adapter = Adapter> extends Core {
  readonly delivery: Delivery;
  readonly adapters: readonly A[];
  /** Begins to read the articles, so that the first question need not wait for them. */
  prepare(): void;
  /** Finishes what is in hand, then closes the database. */
  stop(): Promise<void>;
}

/** The least an adapter is; one that serves HTTP has routes beside it. */
export interface Adapter {
  readonly door: AnyDoor;
  /** Lets go of connections, so that the process can end. May be called twice. */
  close?(): void;
}

export interface AssistantParts<A extends Adapter> {
  readonly settings: Settings;
  readonly log: Log;
  readonly openAdapters: (core: Core) => readonly A[];
  /** Told of everything that is reported, beside the log. */
  readonly onReport?: (report: Report) => void;
}

/**
 * Puts the assistant together: knowledge, directory, words, storage and delivery. The one place where they meet.
 *
 * @throws StartProblem when the operator must mend something first
 */
export async function assemble<A extends Adapter>(parts: AssistantParts<A>): Promise<Assistant<A>> {
  const { settings, log, openAdapters } = parts;
  const told = parts.onReport ?? (() => {});
  const storage = await openStorage(settings);
  const meaning = openEmbedding(settings, log, told);
  const knowledge = openTheKnowledge(settings, log, meaning);
  const documents = openTheDocuments(settings, log);
  const close = async () => {
    await meaning?.close();
    await knowledge.close();
    await documents.close();
    await storage.close();
  };
  try {
    const services = openServices({ settings, log, knowledge, documents, database: storage.database });
    const core: Core = {
      database: storage.database,
      services,
      accept: (message, address) => delivery.accept(message, address),
    };
    const adapters = openAdapters(core);
    const wordingOfTurn = openTurnWording(settings, log, told);
    const delivery = openDelivery(core, settings, {
      log,
      converse: async (input) => {
        await knowledge.ready();
        return converse(input, { ...services, wording: wordingOfTurn() });
      },
      doors: adapters.map(({ door }) => door),
      onReport: told,
    });
    return {
      ...core,
      delivery,
      adapters,
      prepare: () => void knowledge.ready(),
      stop: () => stop(adapters, delivery, close),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function stop(
  adapters: readonly Adapter[],
  delivery: Delivery,
  close: () => Promise<void>,
): Promise<void> {
  try {
    await delivery.stop();
  } finally {
    for (const adapter of adapters) adapter.close?.();
    await close();
  }
}

const knowledgeFolder = join(root, 'knowledge');

function openTheKnowledge({ dataDirectory }: Settings, log: Log, meaning: Meaning | null): OpenedKnowledge {
  return openKnowledge({
    folder: knowledgeFolder,
    indexFolder: join(dataDirectory, 'index'),
    meaning,
    onProblem: (problem) => log.warn(`Part of the knowledge cannot be used: ${sayProblem(problem)}`),
    onFlaw: (flaw) => log.warn(`An article is in use, but should be mended: ${sayProblem(flaw)}`),
    onFault: (fault) => log.fault('The knowledge could not be read.', fault),
  });
}

function openTheDocuments({ dataDirectory }: Settings, log: Log): OpenedDocuments {
  return openDocuments({
    dataFolder: dataDirectory,
    knowledgeFolder,
    onProblem: (problem) => log.warn(`A county's document cannot be used: ${sayProblem(problem)}`),
  });
}

interface ServiceParts {
  readonly settings: Settings;
  readonly log: Log;
  readonly knowledge: Knowledge;
  readonly documents: CountyDocuments;
  readonly database: Database;
}

function openServices({ settings, log, knowledge, documents, database }: ServiceParts): Services {
  const directory = openDirectory({
    knowledgeFolder,
    dataFolder: settings.dataDirectory,
    now: () => Date.now(),
    onProblem: (problem) => log.warn(`Part of the directory cannot be used: ${sayProblem(problem)}`),
  });
  const tenantCounty = readTenantCounties(settings, directory.countyName);
  return {
    words: loadWords(join(root, 'prompts')),
    directory,
    knowledge,
    documents,
    requests: makeRequestReader(database),
    stored: (personKey) => readStored(database.query, personKey, settings.retentionDays),
    mail: { enabled: settings.mail !== null, operator: settings.mail?.operator ?? null },
    newId: randomUUID,
    wording: () => null, // a turn gets its own
    tenantCounty,
    memberCounty: readMemberCounty(settings, tenantCounty),
  };
}

/** A turn that waits for a language model is no work for the processor, so that more may wait. */
const WAITING_TURNS = 16;

interface Ways {
  readonly log: Log;
  readonly converse: Converse;
  readonly doors: readonly AnyDoor[];
  readonly onReport: (report: Report) => void;
}

function openDelivery({ database, services }: Core, settings: Settings, ways: Ways): Delivery {
  const { log, converse: turn, doors, onReport } = ways;
  const toLog = reportDelivery(log);
  return makeDelivery({
    database,
    converse: turn,
    apology: (message) => apologise(message, services.words),
    mailFailed: (mail, language) => tellMailFailed(mail, language, services.words),
    doors,
    clock: { now: () => Date.now() },
    newId: randomUUID,
    random: Math.random,
    report: (report) => {
      toLog(report);
      onReport(report);
    },
    settings: {
      ...defaultDeliverySettings,
      retentionDays: settings.retentionDays,
      ...(settings.chatModel === null ? {} : { parallelTurns: WAITING_TURNS }),
    },
  });
}
