import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runCommand } from '../../src/commands/command-line.ts';
import { requireConfiguration } from '../../src/operations/configuration.ts';
import { StartProblem } from '../../src/operations/start-problem.ts';
import { onStopSignal } from '../../src/operations/stop-signals.ts';
import { root } from '../../src/root.ts';

/** Where the Playground is looked for first; it takes another port by itself when this one is in use. */
const PLAYGROUND_PORT = '56150';

await runCommand(main);

/** `npm run playground`: the assistant and the Microsoft 365 Agents Playground, until Ctrl-C or the end of either. */
async function main(): Promise<number> {
  const { settings } = requireConfiguration();
  if (settings.teams?.mode !== 'playground')
    throw new StartProblem('The Playground needs TEAMS_PLAYGROUND=1: start it with "npm run playground".');
  const cli = findPlayground();
  const started: ChildProcess[] = [];
  const stop = () => {
    for (const child of started) child.kill('SIGTERM');
  };
  onStopSignal(stop, () => performance.now());
  const assistant = start(started, [join(root, 'src/launch.mjs'), 'src/main']);
  const address = await lineOf(assistant, /ready.* (http:\S+?)[;\s]/);
  if (address !== null) await showPlayground(start(started, [cli, ...playgroundArguments(address)]));
  await Promise.race(started.map(ended));
  stop();
  await Promise.all(started.map(ended));
  return assistant.exitCode ?? 0;
}

function playgroundArguments(address: string): string[] {
  const endpoint = `${address}/api/messages`;
  return [
    'start',
    ...['--app-endpoint', endpoint],
    ...['--channel-id', 'msteams'],
    ...['--port', PLAYGROUND_PORT],
    '--disable-telemetry',
  ];
}

async function showPlayground(playground: ChildProcess): Promise<void> {
  const port = await lineOf(playground, /Listening on (\d+)/);
  if (port === null) return;
  const address = `http://localhost:${port}`;
  process.stdout.write(
    `The Playground is ready: open ${address} in a browser. Ctrl-C ends it and the assistant.\n`,
  );
}

/** @throws StartProblem when it is not installed, as in a production installation */
function findPlayground(): string {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    throw new StartProblem('The Playground is not installed: run "npm ci" without --omit=dev.');
  }
}

function start(started: ChildProcess[], args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  return child;
}

/** Waits for a line on standard output; null when the process ends without it. */
function lineOf(child: ChildProcess, wanted: RegExp): Promise<string | null> {
  return new Promise((resolve) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const found = wanted.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => resolve(null));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
