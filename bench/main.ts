import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, runCommand } from '../src/commands/command-line.ts';
import type { BurstResult } from './burst.ts';
import { startServer } from './child.ts';
import { type DoorResult, measureDoor } from './doors.ts';
import { type DurablePathResult, measureDurablePath } from './durable-path.ts';
import { type LoadResult, putLoad } from './load.ts';
import { measureRetrieval, type RetrievalResult } from './retrieval.ts';
import { measureStartUp } from './start-up.ts';
import { measureUnderstanding } from './understanding.ts';

const help = `Measures the assistant beside something bare in the same run, since machines and disks differ.

  npm run bench                          all of it, about two minutes
  npm run bench -- --folder /srv/data    on the disk of that folder (the system's temporary one)
  npm run bench -- --postgres            also on PostgreSQL, whose server is started for it
  npm run bench -- --retrieval           only the retrieval engine, beside minisearch and SQLite FTS5
  npm run bench -- --retrieval --passages 1000000   of so many passages (10000 and 100000)
`;

const SLOW_DISK_MS = 2;

await runCommand(main);

async function main(): Promise<number> {
  const {
    help: wantsHelp,
    folder: parent = tmpdir(),
    postgres: wantsPostgres,
    retrieval: wantsRetrieval,
    passages,
  } = readArguments({
    folder: { type: 'string' },
    postgres: { type: 'boolean' },
    retrieval: { type: 'boolean' },
    passages: { type: 'string' },
  }).values;
  if (wantsHelp) {
    process.stdout.write(help);
    return 0;
  }
  if (wantsRetrieval) {
    for (const count of passages === undefined ? [10_000, 100_000] : [Number(passages)])
      await reportRetrieval(count);
    return 0;
  }
  const folder = await mkdtemp(join(parent, 'lup-bench-'));
  try {
    await reportStartUp(folder);
    reportUnderstanding();
    await reportDurablePath(folder);
    if (wantsPostgres) await reportPostgres(folder, parent);
    await reportAnswers(folder);
    for (const door of ['Slack', 'Teams'] as const) await reportDoor(door, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

async function reportStartUp(folder: string): Promise<void> {
  const { readyMs, bareNodeMs, memoryMb } = await measureStartUp(10, folder);
  say('Start-up (median of 10)');
  say(`  until /readyz answers 200    ${ms(readyMs)}`);
  say(`  an empty Node process        ${ms(bareNodeMs)}   ratio ${ratio(readyMs, bareNodeMs)}`);
  say(`  memory, articles read        ${memoryMb === null ? 'not told by this system' : mb(memoryMb)}`);
}

function reportUnderstanding(): void {
  const { messages, p50Ms, p99Ms, foldP99Ms } = measureUnderstanding(100);
  say(`\nUnderstanding: where, what, when and for whom, of ${messages} messages`);
  say(`  a message, p50               ${p50Ms.toFixed(2)} ms`);
  say(`  a message, p99               ${p99Ms.toFixed(2)} ms`);
  say(`  folding its words, p99       ${foldP99Ms.toFixed(3)} ms`);
}

async function reportDurablePath(folder: string): Promise<void> {
  const options = { folder, postgres: null, messages: 3_000, conversations: 200, atOnce: 64 };
  const here = await measureDurablePath({ ...options, extraCommitMs: 0 });
  const slow = await measureDurablePath({ ...options, extraCommitMs: SLOW_DISK_MS });
  const lone = await measureDurablePath({ ...options, messages: 200, atOnce: 1, extraCommitMs: 0 });
  say('\nDurable path: inbox, commit, outbox, send, mark; a turn that costs nothing');
  say(`  this disk (fsync ${here.fsyncMs.toFixed(2)} ms)      ${rate(here.messagesPerSecond)}`);
  say(
    `  with ${SLOW_DISK_MS} ms more a commit       ${rate(slow.messagesPerSecond)}   ratio ${ratio(slow.messagesPerSecond, here.messagesPerSecond)}, ${(options.messages / slow.commits).toFixed(1)} messages a commit`,
  );
  say(`  a lone message               p50 ${ms(lone.p50Ms)}, p99 ${ms(lone.p99Ms)}`);
}

/** On a server of this machine, so that both commit to the same disk; in turn, so that both meet the same machine. */
async function reportPostgres(folder: string, parent: string): Promise<void> {
  const { startPostgres } = await import('../test/support/postgres-server.ts');
  const server = await startPostgres([], parent);
  const options = { folder, conversations: 200, extraCommitMs: 0 };
  say('\nThe same on PostgreSQL, beside the file');
  try {
    for (const [messages, atOnce] of [
      [200, 1],
      [3_000, 64],
    ] as const) {
      const file = await measureDurablePath({ ...options, messages, atOnce, postgres: null });
      const shared = await measureDurablePath({
        ...options,
        messages,
        atOnce,
        postgres: server.url('postgres'),
      });
      say(`  ${atOnce} at a time`);
      say(`    file                       ${sayRate(file)}`);
      say(
        `    PostgreSQL                 ${sayRate(shared)}   ratio ${ratio(shared.messagesPerSecond, file.messagesPerSecond)}`,
      );
    }
  } finally {
    await server.remove();
  }
}

async function reportAnswers(folder: string): Promise<void> {
  const echo = await startServer('echo-server');
  const assistant = await startServer('answering-server', [folder]);
  const load = { messages: 1_500, conversations: 100 };
  await putLoad({ ...load, messages: 200, port: assistant.port, atOnce: 8 });
  await putLoad({ ...load, messages: 200, port: echo.port, atOnce: 8 });
  say('\nReal answers over HTTP through the whole path, beside a bare echo server');
  for (const atOnce of [1, 32]) {
    const bare = await putLoad({ ...load, port: echo.port, atOnce });
    const answers = await putLoad({ ...load, port: assistant.port, atOnce });
    say(`  ${atOnce} at a time`);
    say(`    echo                       ${sayLoad(bare)}`);
    say(
      `    assistant                  ${sayLoad(answers)}   ratio ${ratio(bare.perSecond, answers.perSecond)}`,
    );
  }
  const memory = assistant.memory();
  if (memory !== null) say(`  memory after ${load.messages * 2 + 200} messages   ${mb(memory)}`);
  await Promise.all([echo.stop(), assistant.stop()]);
}

async function reportDoor(name: DoorResult['door'], folder: string): Promise<void> {
  const { bare, first, ours } = await measureDoor(name, folder);
  say(`\n${name}: real answers through the whole path, beside the library's own echo bot`);
  say(`  echo bot                     ${sayBurst(bare)}`);
  say(`  assistant                    ${sayBurst(ours)}`);
  say(
    `    ratio                      ${ratio(bare.acknowledged, ours.acknowledged)} acknowledged, ${ratio(bare.answered, ours.answered)} answered`,
  );
  say(`  200 at once after the start  acknowledged p50 ${ms(first.p50Ms)}, p99 ${ms(first.p99Ms)}`);
}

async function reportRetrieval(passages: number): Promise<void> {
  const ours = await measureRetrieval('ours', passages);
  say(`Retrieval among ${passages} passages`);
  sayRetrieval('ours', ours, ours);
  for (const peer of ['minisearch', 'fts5'] as const)
    sayRetrieval(peer, await measureRetrieval(peer, passages), ours);
}

function sayRetrieval(name: string, result: RetrievalResult | null, ours: RetrievalResult | null): void {
  if (!result) {
    say(`  ${name.padEnd(28)} did not come through`);
    return;
  }
  const { indexSeconds, p50Ms, p95Ms, memoryMb } = result;
  const compared = ours ? `, ratio of p95 ${ratio(p95Ms, ours.p95Ms)}` : '';
  say(
    `  ${name.padEnd(28)} indexed in ${indexSeconds.toFixed(1)} s, p50 ${ms(p50Ms)}, p95 ${ms(p95Ms)}, ${mb(memoryMb)}${compared}`,
  );
}

function sayBurst({ acknowledged, answered, p50Ms, p99Ms }: BurstResult): string {
  return `${acknowledged.toFixed(0)} acknowledged/s (p50 ${ms(p50Ms)}, p99 ${ms(p99Ms)}), ${answered.toFixed(0)} answered/s`;
}

function sayLoad({ perSecond, p50Ms, p99Ms }: LoadResult): string {
  return `${rate(perSecond)}, p50 ${ms(p50Ms)}, p99 ${ms(p99Ms)}`;
}

function sayRate({ messagesPerSecond: perSecond, p50Ms, p99Ms }: DurablePathResult): string {
  return sayLoad({ perSecond, p50Ms, p99Ms });
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}

function rate(perSecond: number): string {
  return `${perSecond.toFixed(0)} messages/s`;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

function mb(megabytes: number): string {
  return `${megabytes.toFixed(0)} MB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
