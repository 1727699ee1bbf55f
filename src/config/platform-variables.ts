import { z } from 'zod';

const secret = (description: string) =>
  z.string().nullable().default(null).meta({ description, example: '', secret: true });
const text = (description: string, example: string) =>
  z.string().nullable().default(null).meta({ description, example });
const address = (description: string, example: string) =>
  z
    .url({ protocol: /^https?$/, error: 'must be a whole address that begins with https:// or http://' })
    .nullable()
    .default(null)
    .meta({ description, example });
const email = (description: string, example: string) =>
  z.email('must be an e-mail address').nullable().default(null).meta({ description, example });

const cloud = 'A setting of the Bot Framework for other clouds than the public one, by its own name.';

/** The settings of Slack, Teams, e-mail and metrics, by their names in the environment. */
export const platformVariables = {
  SLACK_BOT_TOKEN: secret(
    'Slack: the token of the bot user (xoxb-…), from "OAuth & Permissions" of your app.',
  ),
  SLACK_SIGNING_SECRET: secret('Slack: the signing secret, from "Basic Information" of your app.'),
  SLACK_APP_TOKEN: secret('Slack: the app-level token (xapp-…) of socket mode. Comes with a later version.'),
  SLACK_CLIENT_ID: secret(
    'Slack: for an install page, with SLACK_CLIENT_SECRET. Comes with a later version.',
  ),
  SLACK_CLIENT_SECRET: secret(
    'Slack: for an install page, with SLACK_CLIENT_ID. Comes with a later version.',
  ),
  SLACK_API_URL: address('Slack: another address of its Web API, for tests.', 'https://slack.com/api/'),
  MicrosoftAppId: text('Teams: the application (client) id of the bot registration.', ''),
  MicrosoftAppPassword: secret('Teams: the client secret of the bot registration.'),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'], {
      error: 'must be SingleTenant, MultiTenant or UserAssignedMSI',
    })
    .default('SingleTenant')
    .meta({ description: 'Teams: the kind of the bot registration.', example: 'SingleTenant' }),
  MicrosoftAppTenantId: text('Teams: the tenant of the registration; needed unless it is MultiTenant.', ''),
  TEAMS_PLAYGROUND: z
    .enum(['0', '1'], { error: 'must be 1 or 0' })
    .transform((value) => value === '1')
    .default(false)
    .meta({
      description:
        'Teams: 1 opens /api/messages without authentication for the Microsoft 365 Agents Playground. Only while HOST is this machine only.',
      example: '0',
    }),
  ChannelService: text(cloud, ''),
  OAuthUrl: address(cloud, ''),
  ToChannelFromBotLoginUrl: address(cloud, ''),
  ToChannelFromBotOAuthScope: text(cloud, ''),
  ToBotFromChannelTokenIssuer: text(cloud, ''),
  ToBotFromChannelOpenIdMetadataUrl: address(cloud, ''),
  ToBotFromEmulatorOpenIdMetadataUrl: address(cloud, ''),
  CallerId: text(cloud, ''),
  ValidateAuthority: text(cloud, ''),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' })
    .nullable()
    .default(null)
    .meta({
      description:
        'E-mail to pådrivere and the operator: the mail server, with user and password if it wants them.',
      example: 'smtp://mail.example.org:587',
      secret: true,
    }),
  MAIL_FROM: email('The sender of that e-mail.', 'lup-assistent@example.org'),
  OPERATOR_EMAIL: email(
    'Who gets what has no pådriver and no shared mailbox. Needs SMTP_URL and MAIL_FROM.',
    'drift@example.org',
  ),
  METRICS_TOKEN: secret(
    'When set, /metrics wants it as a bearer token. Not set: /metrics answers this machine only.',
  ),
};
