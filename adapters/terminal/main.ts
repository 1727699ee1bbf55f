import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import colours from 'picocolors';
import { type Assistant, assemble } from '../../src/assemble.ts';
import { readArguments, runCommand } from '../../src/commands/command-line.ts';
import type { Input, Message } from '../../src/conversation/message.ts';
import { loadMail } from '../../src/load-mail.ts';
import { requireConfiguration } from '../../src/operations/configuration.ts';
import { makeLog } from '../../src/operations/log.ts';
import { makeExchange } from './exchange.ts';
import { runJsonLines } from './json-lines.ts';
import { splitLines } from './lines.ts';
import { talk } from './talk.ts';

const help = `The assistant in this terminal.

  npm run chat                          a conversation; Ctrl-D ends it
  npm run --silent chat -- --jsonl      JSON lines: one object in, one object out, in the same order

A line in:  {"id":"e1","conversation":"c1","user":{"id":"u1"},"text":"Hvem er pådriver i Vestland?"}
        or  {"conversation":"c1","user":{"id":"u1"},"action":{"id":"send"}}
`;

const MAX_WIDTH = 88;

await runCommand(main);

async function main(): Promise<number> {
  const { help: wantsHelp, jsonl } = readArguments({ jsonl: { type: 'boolean' } }).values;
  if (wantsHelp) {
    process.stdout.write(help);
    return 0;
  }
  const assistant = await openAssistant(jsonl === true ? 'script' : 'person');
  await (jsonl ? answerLines(assistant) : converse(assistant)).finally(assistant.stop);
  return 0;
}

async function openAssistant(reader: 'script' | 'person'): Promise<Assistant> {
  const { settings } = requireConfiguration();
  // Who talks here wants no log between the lines.
  const isChatty = ['trace', 'debug', 'info'].includes(settings.logLevel);
  const log = makeLog(reader === 'person' && isChatty ? 'warn' : settings.logLevel);
  // Nothing to deliver: who asked waits for the answer, and reads it from where it is stored.
  const door = { platform: 'terminal', deliver: async () => {} } as const;
  const mail = await loadMail(settings);
  const assistant = await assemble({ settings, log, openAdapters: () => [{ door }, ...mail] });
  assistant.prepare();
  await assistant.delivery.start();
  return assistant;
}

function answerLines({ delivery }: Assistant): Promise<void> {
  return runJsonLines({
    lines: splitLines(process.stdin),
    write: (line) => write(process.stdout, line),
    exchange: makeExchange(delivery),
    defaults: () => ({ now: new Date().toISOString(), newId: randomUUID }),
    clock: () => performance.now(),
  });
}

function converse({ delivery, services }: Assistant): Promise<void> {
  const exchange = makeExchange(delivery);
  const { username } = userInfo();
  return talk({
    input: process.stdin,
    output: process.stdout,
    screen: { colours, width: widthOf(process.stdout.columns) },
    say: (input) => exchange(toMessage(username, input)),
    hint: ({ trace }) => services.words(trace.language, 'terminal-hint'),
    goodbye: ({ trace }) => services.words(trace.language, 'goodbye'),
  });
}

/** Some terminals do not know how wide they are, or say 0. */
function widthOf(columns: number | undefined): number {
  return Math.min(columns || MAX_WIDTH, MAX_WIDTH);
}

function toMessage(username: string, input: Input): Message {
  return {
    eventId: randomUUID(),
    platform: 'terminal',
    tenant: null,
    conversation: username,
    thread: null,
    audience: 'personal',
    user: { id: username, name: null, email: null, locale: null },
    at: new Date().toISOString(),
    input,
  };
}

/** Waits when the reader is slower than the assistant. */
function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (fault) => (fault ? reject(fault) : resolve()));
  });
}
