import { type Assistant, assemble } from './assemble.ts';
import { readArguments, runCommand } from './commands/command-line.ts';
import type { Settings } from './config/settings.ts';
import type { Configuration } from './config.ts';
import { loadAdapters } from './load-adapters.ts';
import { requireConfiguration } from './operations/configuration.ts';
import { makeHealthRoutes } from './operations/health-routes.ts';
import type { HttpAdapter } from './operations/http-adapter.ts';
import { type LateMetrics, makeLateMetrics } from './operations/late-metrics.ts';
import { type Log, makeLog } from './operations/log.ts';
import { makeMetricsRoute } from './operations/metrics-route.ts';
import { makeReadiness } from './operations/readiness.ts';
import { reportFindings } from './operations/report-findings.ts';
import { type Operated, type Served, STOP_MILLISECONDS, serve } from './operations/serve.ts';
import { onStopSignal } from './operations/stop-signals.ts';
import { readVersion } from './operations/version.ts';

const help = `The LUP assistant: web chat on http://127.0.0.1:3978, with no configuration.

  npm start                 starts it; Ctrl-C ends it
  npm start -- --help       this text
  npm start -- --version    its version

Settings stand in .env.example; put yours in .env. "npm run doctor" says what is wrong and what to do.
`;

/** Who waits for `/readyz`, or comes with a burst right after it, shall not wait for what can be done a moment later. */
const BREATH_MILLISECONDS = 1_500;

await runCommand(main);

async function main(): Promise<number> {
  const { help: wantsHelp, version } = readArguments({ version: { type: 'boolean' } }).values;
  if (wantsHelp) process.stdout.write(help);
  else if (version) process.stdout.write(`${readVersion()}\n`);
  else await run(requireConfiguration());
  return 0;
}

async function run({ settings, warnings }: Configuration): Promise<void> {
  const log = makeLog(settings.logLevel);
  endOnFault(log);
  const stopAsked = new Promise<void>((resolve) => onStopSignal(resolve, () => performance.now()));
  const metrics = makeLateMetrics();
  const assistant = await openAssistant(settings, log, metrics);
  const readiness = makeReadiness(() =>
    assistant.database.reachable() ? null : 'The database cannot be reached.',
  );
  const health = [
    makeHealthRoutes(readiness, settings),
    makeMetricsRoute(settings, { query: assistant.database.query, metrics: metrics.loaded }),
  ];
  const served = await open(assistant, settings, { readiness, health });
  process.stdout.write(`${sayReady(settings, served.url)}\n`);
  assistant.prepare();
  for (const warning of warnings) log.warn(warning);
  const breath = setTimeout(() => {
    void metrics.load();
    void lookAround(settings, log);
  }, BREATH_MILLISECONDS);
  await stopAsked;
  clearTimeout(breath);
  readiness.block('stopping', 'The assistant is stopping.');
  await close(assistant, served);
}

/** Tells the operator what the checks of `npm run doctor` find. */
async function lookAround(settings: Settings, log: Log): Promise<void> {
  try {
    await reportFindings(settings, log);
  } catch (error) {
    log.fault('The checks of the start could not be made; "npm run doctor" tells more.', error);
  }
}

/** The last resort: a fault nobody caught is told without a person's words, and a fresh start goes on where this one was. */
function endOnFault(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.fault('A fault that nobody caught; the process ends.', error);
    process.exit(1);
  });
}

async function openAssistant(
  settings: Settings,
  log: Log,
  metrics: LateMetrics,
): Promise<Assistant<HttpAdapter>> {
  const adapters = await loadAdapters(settings, log);
  return assemble({
    settings,
    log,
    openAdapters: (core) => adapters.map((open) => open(core)),
    onReport: metrics.record,
  });
}

/** Takes the port before the work begins, so that an assistant that cannot be reached does nothing. */
async function open(
  assistant: Assistant<HttpAdapter>,
  settings: Settings,
  operated: Operated,
): Promise<Served> {
  const { readiness } = operated;
  readiness.block('starting', 'The assistant is starting.');
  try {
    const served = await serve(settings, operated, assistant.adapters);
    await assistant.delivery.start();
    readiness.clear('starting');
    return served;
  } catch (error) {
    await assistant.stop();
    throw error;
  }
}

async function close(assistant: Assistant<HttpAdapter>, { listening }: Served): Promise<void> {
  await assistant.delivery.stop();
  for (const { close: endStreams } of assistant.adapters) endStreams();
  await listening.close(STOP_MILLISECONDS / 10);
  await assistant.stop();
}

function sayReady({ webChat }: Settings, url: string): string {
  return webChat.mode === 'off'
    ? `The LUP assistant is ready at ${url}; the web chat is off.`
    : `The LUP assistant is ready: chat with it on ${url}`;
}
