import { openWebChat } from '../adapters/web/open-web-chat.ts';
import type { Core } from './assemble.ts';
import type { Settings } from './config/settings.ts';
import { loadMail } from './load-mail.ts';
import type { HttpAdapter } from './operations/http-adapter.ts';
import type { Log } from './operations/log.ts';

export type OpenAdapter = (core: Core) => HttpAdapter;

/** Loads the adapters that the settings ask for. A platform's library is heavy: it is imported only when it is used. */
export async function loadAdapters(settings: Settings, log: Log): Promise<OpenAdapter[]> {
  const mail = await loadMail(settings);
  return [openWeb(settings, log), ...mail.map((adapter) => () => adapter)];
}

function openWeb(settings: Settings, log: Log): OpenAdapter {
  const report = (fault: unknown) => log.fault('A page of the web chat failed.', fault);
  return (core) => ({ ...openWebChat({ ...core, report, clock: Date.now }, settings), listeners: {} });
}
