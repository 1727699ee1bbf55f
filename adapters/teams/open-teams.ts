import type { HttpAdapter } from '../../src/operations/http-adapter.ts';
import { openBotFramework } from './bot-framework.ts';
import { makeAuthenticator } from './inbound/authenticate.ts';
import { makeListener } from './inbound/listener.ts';
import type { AllowedTenants } from './inbound/tenant.ts';
import { makeDoor } from './outbound/door.ts';
import type { TeamsParts } from './parts.ts';
import type { TeamsSettings } from './settings.ts';

export interface TeamsOptions {
  readonly settings: TeamsSettings;
  /** Ids of the operator's list, for a registration that more than its own tenant may use. */
  readonly listedTenants: readonly string[];
}

/** Microsoft Teams: activities come in at `/api/messages`, answers go out through the Bot Framework's connector. */
export function openTeams(parts: TeamsParts, { settings, listedTenants }: TeamsOptions): HttpAdapter {
  const framework = openBotFramework(settings);
  const listener = makeListener({
    ...parts,
    settings,
    allowedTenants: allowedTenants(settings, listedTenants),
    authenticate: makeAuthenticator(framework),
  });
  return {
    door: makeDoor({ ...parts, framework }),
    routes: null,
    listeners: { '/api/messages': listener },
    close: () => {},
  };
}

function allowedTenants(settings: TeamsSettings, listed: readonly string[]): AllowedTenants {
  if (settings.mode === 'playground') return null;
  const ids = settings.tenant === null ? listed : [settings.tenant, ...listed];
  return ids.length === 0 ? null : new Set(ids.map((id) => id.toLowerCase()));
}
