import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { configure } from '../../src/config.ts';
import type { Platform } from '../../src/conversation/message.ts';
import { readMemberCounty } from '../../src/operations/member-county.ts';
import { readTenantCounties } from '../../src/operations/tenant-counties.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'member-'));
  await writeFile(join(folder, 'tenants.yaml'), 'tenants: [{ id: T46, county: "46" }]\n');
});
afterAll(() => rm(folder, { recursive: true }));

const listed = { TENANTS: 'tenants.yaml' };
const byDefault = { DEFAULT_COUNTY: '11' };
const strangers = { HOST: '0.0.0.0', WEB_CHAT: 'open' };

it.each<[string, Record<string, string>, Platform, string | null, string | null]>([
  ['nothing is set', {}, 'slack', 'T46', null],
  ['the workspace is listed', listed, 'slack', 'T46', '46'],
  ['another workspace is listed', listed, 'slack', 'T99', null],
  ['another workspace is listed, and there is a default', { ...listed, ...byDefault }, 'teams', 'T99', null],
  ['a default alone', byDefault, 'slack', 'T99', '11'],
  ['a default, in the terminal', byDefault, 'terminal', null, '11'],
  ['a default, and a web chat for this machine only', byDefault, 'web', null, '11'],
  [
    'a default, and a web chat with a password',
    { ...byDefault, HOST: '0.0.0.0', WEB_CHAT: 'password', WEB_CHAT_PASSWORD: 'hemmelig-nok' },
    'web',
    null,
    '11',
  ],
  ['a default, and a web chat that strangers reach', { ...byDefault, ...strangers }, 'web', null, null],
  [
    'a default, and a proxy before an open web chat',
    { ...byDefault, PUBLIC_URL: 'https://lup.example.org' },
    'web',
    null,
    null,
  ],
  ['strangers reach the web chat, but this is Slack', { ...byDefault, ...strangers }, 'slack', 'T1', '11'],
])('%s', (_, environment, platform, tenant, county) => {
  const configuration = configure(environment, folder);
  if (!configuration.ok) throw new Error(configuration.problems.join(' '));
  const { settings } = configuration.value;
  const memberCounty = readMemberCounty(
    settings,
    readTenantCounties(settings, (number) => number),
  );
  expect(memberCounty({ platform, tenant })).toBe(county);
});
