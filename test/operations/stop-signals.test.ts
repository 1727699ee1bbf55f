import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { root } from '../../src/root.ts';

it('stops at the first signal, takes an echo for the same, and ends at once at a second one', async () => {
  const child = spawn(process.execPath, [join(root, 'test/operations/stop-worker.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('running\n');
  child.kill('SIGINT');
  expect((await lines.next()).value).toBe('stopping\n');
  child.kill('SIGTERM'); // the same Ctrl-C, handed on by npm
  await sleep(200);
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
});
