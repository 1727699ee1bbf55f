import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import type { Address } from './address.ts';
import { limits } from './limits.ts';
import { type Login, makeLoopbackLogin } from './loopback-login.ts';
import type { TeamsSettings } from './settings.ts';

/**
 * All that we use of `botbuilder`, which is past its end of support: a successor is a change of this file alone.
 * Inbound, its check of tokens; outbound, its connector with its own retries removed.
 */
export interface BotFramework {
  /** Resolves when the activity surely is from the Bot Framework and for this registration. Rejects otherwise. */
  authenticate(activity: object, authorization: string): Promise<void>;
  /** Sends once, to an address that was authenticated when it came. Rejects with what the connector says. */
  send(address: Address, message: OutgoingActivity): Promise<void>;
}

export type OutgoingActivity = Pick<Partial<Activity>, 'text' | 'textFormat' | 'summary' | 'attachments'>;

/** The public cloud. An operator who sets one address means that one, not to unset the others. [botframework-connector src/auth/authenticationConstants.ts] */
const publicCloud = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
};

/** @throws Error when the settings do not fit together */
export function openBotFramework(settings: TeamsSettings): BotFramework {
  const appId = settings.mode === 'registered' ? settings.appId : '';
  const authentication = authenticationOf(settings);
  const adapter = new CloudAdapter(authentication);
  return {
    authenticate: async (activity, authorization) => {
      // The body was checked by our own schema; the library reads type, channelId, serviceUrl and recipient of it.
      await authentication.authenticateRequest(activity as Activity, authorization);
    },
    send: (address, message) =>
      adapter.continueConversationAsync(appId, referenceOf(address), async (context) => {
        sendOnce(context, adapter);
        // A continued conversation gets a made-up activity, which the answer must not be an answer to.
        setActivityId(context, address.activityId);
        await context.sendActivity({ ...message, type: ActivityTypes.Message });
      }),
  };
}

/** A playground has no settings: the library then lets everyone in. */
function authenticationOf(settings: TeamsSettings): ConfigurationBotFrameworkAuthentication {
  if (settings.mode === 'playground') return new ConfigurationBotFrameworkAuthentication({});
  const { framework } = settings;
  const isAdapted = Object.keys(publicCloud).some((name) => Object.hasOwn(framework, name));
  const configuration = isAdapted ? { ...publicCloud, ...framework } : framework;
  const login = makeLoopbackLogin(framework);
  return login === null
    ? new ConfigurationBotFrameworkAuthentication(configuration)
    : new ConfigurationBotFrameworkAuthentication(configuration, credentialsOf(settings.appId, login));
}

type Credentials = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;

function credentialsOf(appId: string, login: Login): Credentials {
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async (request) => {
        request.headers.set('Authorization', `Bearer ${await login()}`);
        return request;
      },
    }),
  };
}

/** Names are asked for by the type only; the platform knows them. */
function referenceOf(address: Address): Partial<ConversationReference> {
  return address as Partial<ConversationReference>; // of the same shape, with less in it
}

/** Without an id the message goes to the conversation itself. */
function setActivityId({ activity }: TurnContext, id: string | undefined): void {
  if (id === undefined) Reflect.deleteProperty(activity, 'id');
  else activity.id = id;
}

interface Pipeline {
  removePolicy(policies: { readonly phase: 'Retry' }): unknown;
  addPolicy(policy: SendPolicy): unknown;
}

interface SendPolicy {
  readonly name: string;
  sendRequest(request: SendRequest, next: (request: SendRequest) => Promise<unknown>): Promise<unknown>;
}

interface SendRequest {
  timeout: number;
}

/** Measured: without this one message is sent up to four times, also when a reset means that it arrived. */
function sendOnce(context: TurnContext, adapter: CloudAdapter): void {
  // The connector is kept under a symbol, untyped; its pipeline is the one of @azure/core-rest-pipeline.
  const { pipeline } = (
    context.turnState.get(adapter.ConnectorClientKey) as { client: { pipeline: Pipeline } }
  ).client;
  pipeline.removePolicy({ phase: 'Retry' });
  pipeline.addPolicy({
    name: 'patience',
    sendRequest: (request, next) => {
      request.timeout = limits.sendMilliseconds;
      return next(request);
    },
  });
}
