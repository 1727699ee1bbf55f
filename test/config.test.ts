import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderEnvExample } from '../src/config/env-example.ts';
import { configure } from '../src/config.ts';
import { root } from '../src/root.ts';

function settingsOf(environment: Record<string, string>) {
  const configured = configure(environment, '/srv/lup');
  if (!configured.ok) throw new Error(configured.problems.join('\n'));
  return configured.value.settings;
}

function problemsOf(environment: Record<string, string>): readonly string[] {
  const configured = configure(environment, '/srv/lup');
  return configured.ok ? [] : configured.problems;
}

describe('settings', () => {
  it('needs none: this machine only, port 3978, data beside the program', () => {
    expect(settingsOf({})).toEqual({
      host: '127.0.0.1',
      port: 3978,
      publicUrl: null,
      trustProxy: 0,
      webChat: { mode: 'open' },
      webChatSaid: false,
      slack: null,
      teams: null,
      mail: null,
      chatModel: null,
      embedding: null,
      metricsToken: null,
      dataDirectory: '/srv/lup/data',
      database: { kind: 'sqlite', file: '/srv/lup/data/assistant.db' },
      tenantsFile: null,
      defaultCounty: null,
      retentionDays: 30,
      logLevel: 'info',
    });
  });

  it('takes an empty variable as not set, and spaces around a value as not meant', () => {
    expect(settingsOf({ PORT: '', HOST: ' ' }).port).toBe(3978);
    expect(settingsOf({ PORT: ' 8080 ' }).port).toBe(8080);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['TRUST_PROXY', 'yes'],
    ['RETENTION_DAYS', '0'],
    ['LOG_LEVEL', 'loud'],
    ['WEB_CHAT', 'maybe'],
    ['PUBLIC_URL', 'lup.example.org'],
  ])('refuses %s=%s in one line that names it and says what it is', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} .*\\(it is "${value}"\\)\\.$`));
  });

  it('says every problem at once, a line each', () => {
    const problems = problemsOf({
      PORT: 'abc',
      DATABASE_URL: 'mysql://x',
      WEB_CHAT: 'password',
      SLACK_BOT_TOKEN: 'xoxb-1',
    });
    expect(problems.map((problem) => problem.split(/[ =:]/)[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'WEB_CHAT',
      'SLACK_BOT_TOKEN',
    ]);
  });
});

describe('the database setting', () => {
  it.each([
    ['sqlite:./x.db', '/srv/lup/x.db'],
    ['sqlite:/var/lup/x.db', '/var/lup/x.db'],
    ['sqlite:///var/lup/x.db', '/var/lup/x.db'],
  ])('reads %s', (url, file) => {
    expect(settingsOf({ DATABASE_URL: url }).database).toEqual({ kind: 'sqlite', file });
  });

  it.each([
    'postgres://lup:hemmelig@db.example.org:5433/lup?sslmode=require',
    'postgresql://db/lup',
    'postgres:///lup?host=/run/postgresql',
  ])('takes %s as it is', (url) => {
    expect(settingsOf({ DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
  });

  it.each([
    ['mysql://u:hemmelig@db/lup', /unknown scheme "mysql:"/],
    ['postgres:hemmelig', /is no whole address/],
    ['postgres://u:hemmelig@db', /is no whole address/],
    ['postgres://u:hemmelig#@db/lup', /is no whole address.*percent-encoded/],
    ['sqlite:', /names no file/],
    ['sqlite::memory:', /names no file/],
    ['./assistant.db', /has no scheme/],
  ])('refuses %s without showing it', (url, reason) => {
    const problems = problemsOf({ DATABASE_URL: url });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(reason);
    expect(problems[0]).not.toContain('hemmelig');
  });
});

describe('the web chat setting', () => {
  it.each([
    [{}, 'open'],
    [{ HOST: 'localhost' }, 'open'],
    [{ HOST: '::1' }, 'open'],
    [{ HOST: '0.0.0.0' }, 'off'],
    [{ HOST: '::' }, 'off'],
    [{ HOST: '127.evil.example' }, 'off'],
    [{ HOST: '0.0.0.0', WEB_CHAT: 'open' }, 'open'],
    [{ HOST: '0.0.0.0', WEB_CHAT: 'password', WEB_CHAT_PASSWORD: 'korrekt hest' }, 'password'],
    [{ WEB_CHAT: 'off' }, 'off'],
  ])('with %j is %s', (environment, mode) => {
    expect(settingsOf(environment).webChat.mode).toBe(mode);
  });

  it.each([
    [{ HOST: '0.0.0.0', WEB_CHAT: 'on' }],
    [{ WEB_CHAT: 'password' }],
    [{ WEB_CHAT_PASSWORD: 'korrekt hest' }],
    [{ WEB_CHAT: 'password', WEB_CHAT_PASSWORD: 'kort' }],
  ])('refuses %j in one line without the password', (environment) => {
    const problems = problemsOf(environment);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^WEB_CHAT/);
    expect(problems[0]).not.toMatch(/hest|kort/);
  });
});

describe('credentials', () => {
  it('refuses half a set by name, never by value', () => {
    const problems = problemsOf({ SLACK_BOT_TOKEN: 'xoxb-hemmelig', SMTP_URL: 'smtp://u:hemmelig@x' });
    expect(problems).toHaveLength(2);
    expect(problems.join('\n')).not.toContain('hemmelig');
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }],
    [{ SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: 's', SLACK_SIGNING_SECRET: 's' }],
  ])('says of %j that it comes later', (environment) => {
    const configured = configure(environment, '/srv/lup');
    expect(configured.ok && configured.value.settings.slack).toBeNull();
    expect(configured.ok && configured.value.warnings[0]).toMatch(/^Slack by socket mode .* later version/);
  });

  it('opens Slack with a token and a signing secret', () => {
    const { slack } = settingsOf({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' });
    expect(slack).toEqual({ botToken: 'xoxb-1', signingSecret: 's', apiUrl: null });
  });

  it('opens Teams with a registration, and hands its settings on by their own names', () => {
    const registration = {
      MicrosoftAppId: 'app',
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: 'tenant',
      ToChannelFromBotLoginUrl: 'http://127.0.0.1:1/login',
    };
    expect(settingsOf(registration).teams).toEqual({
      mode: 'registered',
      appId: 'app',
      framework: { ...registration, MicrosoftAppType: 'SingleTenant' },
      tenant: 'tenant',
    });
  });

  it.each([
    [{ MicrosoftAppPassword: 'hemmelig' }, /^MicrosoftAppPassword: only half/],
    [{ MicrosoftAppId: 'app' }, /^MicrosoftAppId: only half/],
    [{ MicrosoftAppId: 'app', MicrosoftAppPassword: 'hemmelig' }, /needs MicrosoftAppTenantId/],
    [{ TEAMS_PLAYGROUND: '1', HOST: '0.0.0.0' }, /^TEAMS_PLAYGROUND=1 lets everyone in/],
    [{ OPERATOR_EMAIL: 'drift@example.org' }, /^OPERATOR_EMAIL is set, but/],
    [{ MAIL_FROM: 'lup@example.org' }, /^MAIL_FROM: only half/],
    [{ SMTP_URL: 'mail.example.org' }, /^SMTP_URL must begin with smtp/],
  ])('refuses %j in one line without secrets', (environment, reason) => {
    const problems = problemsOf(environment);
    expect(problems).toEqual([expect.stringMatching(reason)]);
    expect(problems[0]).not.toContain('hemmelig');
  });
});

it('never throws and never shows a secret, whatever the environment holds', () => {
  const value = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(
      fc.record({ PORT: value, HOST: value, DATABASE_URL: value, PUBLIC_URL: value }),
      (environment) => {
        const password = 'x7'.repeat(3);
        const configured = configure({ ...environment, WEB_CHAT_PASSWORD: password }, '/srv/lup');
        expect(JSON.stringify(configured.ok ? [] : configured.problems)).not.toContain(password);
      },
    ),
  );
});

it('describes every setting in .env.example', () => {
  expect(readFileSync(join(root, '.env.example'), 'utf8')).toBe(renderEnvExample());
});
