import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../src/root.ts';

export interface Server {
  readonly port: number;
  /** Resident memory in MB, as the operating system tells it (Linux); null elsewhere. */
  memory(): number | null;
  stop(): Promise<void>;
}

/** Starts a server of the benchmark in a process of its own. */
export async function startServer(name: string, args: readonly string[] = []): Promise<Server> {
  const child = fork(join(root, 'dist', 'bench', `${name}.js`), [...args], { stdio: 'inherit' });
  const [message] = await once(child, 'message');
  const { port } = z.object({ port: z.number() }).parse(message);
  return { port, memory: () => residentMemory(child), stop: () => stop(child) };
}

/** Resident memory of a process in MB; null where the system does not tell. */
export function residentMemory({ pid }: ChildProcess): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}
