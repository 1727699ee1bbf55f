import { join, resolve } from 'node:path';
import type { logLevels, Variables } from './variables.ts';

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
  readonly dataDirectory: string;
  readonly databaseFile: string;
  readonly tenantsFile: string | null;
  /** As the operator wrote it: a name or a number. */
  readonly defaultCounty: string | null;
  readonly retentionDays: number;
  readonly logLevel: (typeof logLevels)[number];
}

export type WebChat =
  | { readonly mode: 'off' }
  | { readonly mode: 'open' }
  | { readonly mode: 'password'; readonly password: string };

type WebChatVariables = Pick<Variables, 'HOST' | 'WEB_CHAT' | 'WEB_CHAT_PASSWORD'>;

/** Settings, or what is wrong with them: one plain sentence a problem, none of which holds a secret. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Combines the single variables into settings.
 *
 * @param folder what relative paths are relative to
 */
export function combineSettings(variables: Variables, folder: string): Checked<Settings> {
  const dataDirectory = resolve(folder, variables.DATA_DIR);
  const webChat = combineWebChat(variables);
  if (!webChat.ok) return webChat;
  return success({
    host: variables.HOST,
    port: variables.PORT,
    publicUrl: variables.PUBLIC_URL,
    trustProxy: variables.TRUST_PROXY,
    webChat: webChat.value,
    webChatSaid: variables.WEB_CHAT !== null,
    dataDirectory,
    databaseFile: resolve(folder, variables.DATABASE_URL ?? join(dataDirectory, 'assistant.db')),
    tenantsFile: variables.TENANTS === null ? null : resolve(folder, variables.TENANTS),
    defaultCounty: variables.DEFAULT_COUNTY,
    retentionDays: variables.RETENTION_DAYS,
    logLevel: variables.LOG_LEVEL,
  });
}

/** True when only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Decides who may use the web chat; never open to more than this machine unless somebody said so. */
export function combineWebChat({ HOST, WEB_CHAT, WEB_CHAT_PASSWORD }: WebChatVariables): Checked<WebChat> {
  const mode = WEB_CHAT ?? (isLoopback(HOST) ? 'on' : 'off');
  if (mode === 'password')
    return WEB_CHAT_PASSWORD === null
      ? problem('WEB_CHAT=password needs WEB_CHAT_PASSWORD: set it, or say WEB_CHAT=open or off.')
      : success({ mode, password: WEB_CHAT_PASSWORD });
  if (WEB_CHAT_PASSWORD !== null)
    return problem('WEB_CHAT_PASSWORD is set, but nobody would be asked for it: say WEB_CHAT=password too.');
  if (mode === 'on' && !isLoopback(HOST))
    return problem(
      `WEB_CHAT=on is for this machine only, and HOST=${HOST} is not: say WEB_CHAT=open (everyone may chat) or WEB_CHAT=password.`,
    );
  return success({ mode: mode === 'off' ? 'off' : 'open' });
}

function success<T>(value: T): Checked<T> {
  return { ok: true, value };
}

function problem(text: string): { readonly ok: false; readonly problems: readonly string[] } {
  return { ok: false, problems: [text] };
}
