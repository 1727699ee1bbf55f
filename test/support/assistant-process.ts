import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../src/root.ts';

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs an entry of the assistant as `npm run` does, without npm, in a folder that has no `.env`. */
export function runEntry(
  entry: string,
  args: readonly string[],
  environment: Environment,
  folder: string,
): RunningProcess {
  const child = spawn(process.execPath, [join(root, 'src/launch.mjs'), entry, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(([code]): Ended => ({ code, stdout, stderr }));
  return { child, ended, stdout: () => stdout, stderr: () => stderr };
}

export interface RunningAssistant extends RunningProcess {
  readonly url: string;
  /** As an operator stops it. */
  stop(): Promise<Ended>;
}

/** Starts the whole assistant on a free port (or the given one), with its data in the folder, and waits until it says it is ready. */
export async function startAssistant(
  folder: string,
  environment: Environment = {},
): Promise<RunningAssistant> {
  const running = runEntry('src/main', [], { PORT: '0', DATA_DIR: folder, ...environment }, folder);
  const url = await Promise.race([
    readyUrl(running),
    running.ended.then(({ code, stderr }) => {
      throw new Error(`It ended with ${code} before it was ready: ${stderr}`);
    }),
  ]);
  const stop = () => {
    running.child.kill('SIGTERM');
    return running.ended;
  };
  return { ...running, url, stop };
}

async function readyUrl({ child, stdout }: RunningProcess): Promise<string> {
  for (;;) {
    const [, url] = /ready.* (http:\S+?)[;\s]/.exec(stdout()) ?? [];
    if (url !== undefined) return url;
    if (child.stdout === null) throw new Error('It has no standard output.');
    await once(child.stdout, 'data');
  }
}
