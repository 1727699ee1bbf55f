import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../src/root.ts';
import type { Server } from './child.ts';
import { residentMemory } from './child.ts';

/** Starts the assistant as `npm start` does, on a free port, and waits until it says that it is ready. */
export async function startWholeAssistant(
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<Server> {
  const child = spawn(process.execPath, [join(root, 'src/launch.mjs'), 'src/main'], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error', ...settings },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said]: unknown[] = await once(child.stdout, 'data');
  const port = Number(/:(\d+)/.exec(String(said))?.[1]);
  return {
    port,
    memory: () => residentMemory(child),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}
