import { resolve } from 'node:path';
import type { DatabaseAddress } from '../storage/address.ts';
import type { Checked } from './checked.ts';
import { combineMail, type MailSettings } from './mail-settings.ts';
import {
  type ChatModelSettings,
  combineChatModel,
  combineEmbedding,
  type EmbeddingSettings,
} from './model-settings.ts';
import { combineSlack, type SlackSettings } from './slack-settings.ts';
import { combineTeams, type TeamsSettings } from './teams-settings.ts';
import type { logLevels, Variables } from './variables.ts';
import { combineWebChat, type WebChat } from './web-chat-settings.ts';

/** Settings as the rest of the code knows them: typed, whole, with every path absolute. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Without a slash at the end; null when people use HOST and PORT. */
  readonly publicUrl: string | null;
  readonly trustProxy: number;
  readonly webChat: WebChat;
  /** False when the web chat is on only because HOST is loopback. */
  readonly webChatSaid: boolean;
  readonly slack: SlackSettings;
  readonly teams: TeamsSettings;
  readonly mail: MailSettings;
  readonly chatModel: ChatModelSettings;
  readonly embedding: EmbeddingSettings;
  readonly metricsToken: string | null;
  readonly dataDirectory: string;
  readonly database: DatabaseAddress;
  readonly tenantsFile: string | null;
  /** As the operator wrote it: a name or a number. */
  readonly defaultCounty: string | null;
  readonly retentionDays: number;
  readonly logLevel: (typeof logLevels)[number];
}

/**
 * Combines the single variables into settings.
 *
 * @param folder what relative paths are relative to
 */
export function combineSettings(variables: Variables, folder: string): Checked<Settings> {
  const webChat = combineWebChat(variables);
  const slack = combineSlack(variables);
  const teams = combineTeams(variables);
  const mail = combineMail(variables);
  const dataDirectory = resolve(folder, variables.DATA_DIR);
  const chatModel = combineChatModel(variables);
  const embedding = combineEmbedding(variables, folder, dataDirectory);
  if (!webChat.ok || !slack.ok || !teams.ok || !mail.ok || !chatModel.ok || !embedding.ok)
    return {
      ok: false,
      problems: [webChat, slack, teams, mail, chatModel, embedding].flatMap((each) =>
        each.ok ? [] : each.problems,
      ),
    };
  const value: Settings = {
    host: variables.HOST,
    port: variables.PORT,
    publicUrl: variables.PUBLIC_URL,
    trustProxy: variables.TRUST_PROXY,
    webChat: webChat.value,
    webChatSaid: variables.WEB_CHAT !== null,
    slack: slack.value,
    teams: teams.value,
    mail: mail.value,
    chatModel: chatModel.value,
    embedding: embedding.value,
    metricsToken: variables.METRICS_TOKEN,
    dataDirectory,
    database: locateDatabase(variables.DATABASE_URL, dataDirectory, folder),
    tenantsFile: variables.TENANTS === null ? null : resolve(folder, variables.TENANTS),
    defaultCounty: variables.DEFAULT_COUNTY,
    retentionDays: variables.RETENTION_DAYS,
    logLevel: variables.LOG_LEVEL,
  };
  return { ok: true, value };
}

function locateDatabase(
  said: DatabaseAddress | null,
  dataDirectory: string,
  folder: string,
): DatabaseAddress {
  if (said === null) return { kind: 'sqlite', file: resolve(dataDirectory, 'assistant.db') };
  return said.kind === 'sqlite' ? { kind: 'sqlite', file: resolve(folder, said.file) } : said;
}
