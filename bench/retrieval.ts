import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../src/root.ts';
import type { EngineName } from './retrieval-engines.ts';

const measured = z.object({
  indexSeconds: z.number(),
  p50Ms: z.number(),
  p95Ms: z.number(),
  memoryMb: z.number(),
});

export type RetrievalResult = z.infer<typeof measured>;

/**
 * Indexes made-up passages with one engine in a process of its own, and asks it questions.
 *
 * @returns null when it did not come through, mostly for want of memory
 */
export async function measureRetrieval(
  engine: EngineName,
  passages: number,
): Promise<RetrievalResult | null> {
  const child = fork(join(root, 'dist', 'bench', 'retrieval-engine.js'), [engine, String(passages)], {
    execArgv: ['--max-old-space-size=6000'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const result = await Promise.race([
    once(child, 'message').then(([message]) => measured.parse(message)),
    once(child, 'close').then(() => null),
  ]);
  child.kill('SIGKILL');
  return result;
}
