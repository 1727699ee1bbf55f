import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../../src/root.ts';
import type { DatabaseAddress } from '../../src/storage/address.ts';

/** Where a worker can be told to kill itself. */
export const places = [
  'before the inbox row',
  'after the inbox row',
  'before a commit',
  'after a commit',
  'in a turn',
  'before a send',
  'while sending',
  'after the far end took it',
  'at any time',
] as const;

export interface Kill {
  readonly place: (typeof places)[number];
  /** When it comes to that place for the so-many-th time. */
  readonly after: number;
}

/** What a worker says. */
export const noteSchema = z.union([
  z.strictObject({ ready: z.literal(true) }),
  z.strictObject({ accepted: z.string(), outcome: z.enum(['accepted', 'repeat']) }),
  z.strictObject({ problem: z.string() }),
]);

/** Starts an assistant as a process of its own (`kill-worker.js`), and waits until it is ready or dead. */
export async function startWorker(
  address: DatabaseAddress,
  farEnd: { readonly port: number },
  kill: Kill | null,
): Promise<ChildProcess> {
  const given = JSON.stringify({
    address,
    port: farEnd.port,
    kill: kill?.place === 'at any time' ? null : kill,
  });
  const child = fork(join(root, 'src', 'launch.mjs'), ['../test/delivery/kill-worker', given]);
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('message', () => resolve());
  });
  return child;
}

/** Ends a worker that is still there. */
export async function endWorker(child: ChildProcess): Promise<void> {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await exited;
}
