import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { runEntry } from '../support/assistant-process.ts';

const appId = '11111111-2222-3333-4444-555555555555';
const output = join(root, 'dist', 'manifest');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
});
afterAll(() => rm(folder, { recursive: true }));

function manifest(environment: Record<string, string>, ...args: string[]) {
  return runEntry('src/commands/manifest', args, environment, folder).ended;
}

const here = { PUBLIC_URL: 'https://lup.example.org/' };

describe('npm run manifest', () => {
  it('builds a Slack app with the fewest scopes, whose events and clicks come to this address', async () => {
    expect((await manifest(here)).code).toBe(0);
    const slack: unknown = JSON.parse(readFileSync(join(output, 'slack.json'), 'utf8'));
    expect(slack).toMatchObject({
      display_information: { name: 'LUP-assistenten' },
      oauth_config: { scopes: { bot: ['app_mentions:read', 'chat:write', 'im:history'] } },
      settings: {
        event_subscriptions: { request_url: 'https://lup.example.org/slack/events' },
        interactivity: { request_url: 'https://lup.example.org/slack/events' },
      },
    });
  });

  it('builds a Teams package that Microsoft’s schema accepts, with icons of the right size, in three languages', async () => {
    expect((await manifest(here, '--app-id', appId)).code).toBe(0);
    const files = unzipSync(new Uint8Array(readFileSync(join(output, 'teams.zip'))));
    expect(Object.keys(files).sort()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'nn.json',
      'outline.png',
    ]);
    expect(sizeOf(files['color.png'])).toEqual([192, 192]);
    expect(sizeOf(files['outline.png'])).toEqual([32, 32]);
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toMatchObject({
      id: appId,
      bots: [{ botId: appId, scopes: ['personal', 'team', 'groupChat'] }],
    });
    expect(strFromU8(files['nn.json'] ?? new Uint8Array())).toContain('Be om ein aktivitet');
  });

  it('makes the same package from the same settings', async () => {
    await manifest(here, '--app-id', appId);
    const first = readFileSync(join(output, 'teams.zip'));
    await manifest(here, '--app-id', appId);
    expect(readFileSync(join(output, 'teams.zip')).equals(first)).toBe(true);
  });

  it.each([
    [{}, [], /^PUBLIC_URL must be set to the https/],
    [{ PUBLIC_URL: 'http://lup.example.org' }, [], /^PUBLIC_URL must be set to the https/],
    [here, ['--language', 'se'], /^--language se: say nb, nn or en/],
    [here, ['--app-id', 'x'], /^Teams manifest\.json\/id: must match pattern/],
  ])('refuses %j %j in plain lines', async (environment, args, reason) => {
    const { code, stderr } = await manifest(environment, ...args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(reason)]);
  });
});

/** Width and height of a PNG, from its header. */
function sizeOf(png: Uint8Array | undefined): [number, number] {
  const header = Buffer.from(png ?? []);
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}
