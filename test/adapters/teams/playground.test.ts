import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runEntry } from '../../support/assistant-process.ts';

it('starts the assistant and the Playground together, says where, and ends both', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  const { child, ended, stdout } = runEntry(
    'adapters/teams/playground',
    [],
    {
      TEAMS_PLAYGROUND: '1',
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
      DATA_DIR: folder,
      PORT: '0',
    },
    folder,
  );
  const address = await Promise.race([addressIn(stdout), ended]);
  if (typeof address !== 'string') throw new Error(address.stderr);
  expect(await (await fetch(address)).text()).toContain('<html');
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
  await rm(folder, { recursive: true });
}, 60_000);

it('says what is missing when it is started without its setting', async () => {
  const { ended } = runEntry('adapters/teams/playground', [], {}, tmpdir());
  const { code, stderr } = await ended;
  expect([code, stderr]).toEqual([
    2,
    'The Playground needs TEAMS_PLAYGROUND=1: start it with "npm run playground".\n',
  ]);
});

async function addressIn(stdout: () => string): Promise<string> {
  for (;;) {
    const [, address] = /open (http:\S+)/.exec(stdout()) ?? [];
    if (address !== undefined) return address;
    await sleep(50);
  }
}
