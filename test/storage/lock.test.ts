import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/root.ts';
import { AlreadyRunning, takeLock } from '../../src/storage/lock.ts';
import { makeFolder } from '../delivery/support.ts';

test('keeps a second assistant out until the first is gone', async () => {
  const folder = await makeFolder();
  const lock = takeLock(folder);
  expect(() => takeLock(folder)).toThrow(AlreadyRunning);
  expect(() => takeLock(folder)).toThrow(folder);
  lock.release();
  takeLock(folder).release();
});

test('is freed when the process that holds it is killed', async () => {
  const folder = await makeFolder();
  const holder = `
    const Libsql = require('libsql');
    const database = new Libsql(${JSON.stringify(join(folder, 'assistant.lock'))});
    database.exec('begin exclusive');
    process.stdout.write('held');
    setInterval(() => database, 1000);`;
  const child = spawn(process.execPath, ['-e', holder], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  expect(() => takeLock(folder)).toThrow(AlreadyRunning);
  child.kill('SIGKILL');
  await once(child, 'exit');
  takeLock(folder).release();
});
