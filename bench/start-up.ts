import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../src/root.ts';
import { residentMemory } from './child.ts';
import { percentile } from './percentile.ts';

export interface StartUp {
  /** Medians in milliseconds: from spawning the process until `/readyz` answers 200, and until an empty Node has ended. */
  readonly readyMs: number;
  readonly bareNodeMs: number;
  readonly memoryMb: number | null;
}

const PORT = 39_781;

/** Starts the assistant and an empty Node process in turn, so that both meet the same machine. */
export async function measureStartUp(rounds: number, dataFolder: string): Promise<StartUp> {
  const ready: number[] = [];
  const bare: number[] = [];
  let memoryMb: number | null = null;
  for (let round = 0; round < rounds; round++) {
    bare.push(await timeBareNode());
    const folder = await mkdtemp(join(dataFolder, 'start-'));
    const { milliseconds, memory } = await timeAssistant(folder);
    ready.push(milliseconds);
    memoryMb = memory;
    await rm(folder, { recursive: true, force: true });
  }
  return { readyMs: percentile(ready, 0.5), bareNodeMs: percentile(bare, 0.5), memoryMb };
}

async function timeBareNode(): Promise<number> {
  const begin = performance.now();
  await once(spawn(process.execPath, ['-e', '0']), 'close');
  return performance.now() - begin;
}

async function timeAssistant(folder: string): Promise<{ milliseconds: number; memory: number | null }> {
  const begin = performance.now();
  const child = spawn(process.execPath, [join(root, 'src/launch.mjs'), 'src/main'], {
    env: { PATH: process.env['PATH'], PORT: String(PORT), DATA_DIR: folder, LOG_LEVEL: 'silent' },
    cwd: folder,
    stdio: 'ignore',
  });
  while (!(await isReady())) await sleep(2);
  const milliseconds = performance.now() - begin;
  await sleep(1_000); // the articles are read right after
  const memory = residentMemory(child);
  child.kill('SIGTERM');
  await once(child, 'close');
  return { milliseconds, memory };
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${PORT}/readyz`)).ok;
  } catch {
    return false;
  }
}
