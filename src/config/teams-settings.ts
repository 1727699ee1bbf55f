import { type Checked, halfSet, problem, success } from './checked.ts';
import { isLoopback } from './loopback.ts';
import type { Variables } from './variables.ts';

const cloudNames = [
  'ChannelService',
  'OAuthUrl',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'CallerId',
  'ValidateAuthority',
] as const;

/** One Teams registration, the playground on this machine, or null without either. */
export type TeamsSettings =
  | {
      readonly mode: 'registered';
      readonly appId: string;
      /** Settings by the Bot Framework's own names, as its configuration takes them; the secret among them. */
      readonly framework: Readonly<Record<string, string>>;
      /** The registration's tenant; null for a multi-tenant one. */
      readonly tenant: string | null;
    }
  | { readonly mode: 'playground' }
  | null;

type Given = Pick<
  Variables,
  | 'HOST'
  | 'TEAMS_PLAYGROUND'
  | 'MicrosoftAppId'
  | 'MicrosoftAppPassword'
  | 'MicrosoftAppType'
  | 'MicrosoftAppTenantId'
  | (typeof cloudNames)[number]
>;

export function combineTeams(given: Given): Checked<TeamsSettings> {
  if (given.TEAMS_PLAYGROUND)
    return isLoopback(given.HOST)
      ? success({ mode: 'playground' })
      : problem(
          `TEAMS_PLAYGROUND=1 lets everyone in, so it is refused while HOST=${given.HOST}: use 127.0.0.1.`,
        );
  const { MicrosoftAppId: appId, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenant } = given;
  const type = given.MicrosoftAppType;
  if (appId === null && password === null) return success(null);
  if (appId === null || (password === null && type !== 'UserAssignedMSI'))
    return halfSet('Teams', appId === null ? ['MicrosoftAppPassword'] : ['MicrosoftAppId'], [
      'MicrosoftAppId + MicrosoftAppPassword',
    ]);
  if (tenant === null && type !== 'MultiTenant')
    return problem(`MicrosoftAppType is ${type}, which needs MicrosoftAppTenantId: set it.`);
  return success({ mode: 'registered', appId, framework: frameworkOf(given), tenant });
}

function frameworkOf(given: Given): Record<string, string> {
  const named = { ...given, MicrosoftAppType: given.MicrosoftAppType };
  const names = [
    'MicrosoftAppId',
    'MicrosoftAppPassword',
    'MicrosoftAppType',
    'MicrosoftAppTenantId',
    ...cloudNames,
  ] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = named[name];
      return value === null ? [] : [[name, value]];
    }),
  );
}
