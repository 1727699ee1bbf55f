import { openWebChat } from '../adapters/web/open-web-chat.ts';
import type { Core } from './assemble.ts';
import type { Settings } from './config/settings.ts';
import { loadMail } from './load-mail.ts';
import type { HttpAdapter } from './operations/http-adapter.ts';
import type { Log } from './operations/log.ts';
import { readTenantIds } from './operations/tenant-counties.ts';

export type OpenAdapter = (core: Core) => HttpAdapter;

/** Loads the adapters that the settings ask for. A platform's library is heavy: it is imported only when it is used. */
export async function loadAdapters(settings: Settings, log: Log): Promise<OpenAdapter[]> {
  const loaded = [await loadSlack(settings, log), await loadTeams(settings, log)];
  const mail = await loadMail(settings);
  return [openWeb(settings, log), ...loaded.flat(), ...mail.map((adapter) => () => adapter)];
}

function openWeb(settings: Settings, log: Log): OpenAdapter {
  const report = (fault: unknown) => log.fault('A page of the web chat failed.', fault);
  return (core) => ({ ...openWebChat({ ...core, report, clock: Date.now }, settings), listeners: {} });
}

async function loadSlack({ slack }: Settings, log: Log): Promise<OpenAdapter[]> {
  if (slack === null) return [];
  const { openSlack } = await import('../adapters/slack/open-slack.ts');
  return [
    ({ accept, services: { words } }) => openSlack({ accept, words, settings: slack, clock: Date.now, log }),
  ];
}

async function loadTeams(settings: Settings, log: Log): Promise<OpenAdapter[]> {
  const { teams } = settings;
  if (teams === null) return [];
  const { openTeams } = await import('../adapters/teams/open-teams.ts');
  const listedTenants = readTenantIds(settings);
  return [
    ({ accept, services: { words } }) =>
      openTeams({ accept, words, log, clock: Date.now }, { settings: teams, listedTenants }),
  ];
}
