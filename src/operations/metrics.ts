import type { Registry } from 'prom-client';
import type { DeliveryReport } from '../delivery/parts.ts';
import type { Counts } from '../delivery/read-counts.ts';
import type { WordingReport } from '../models/wording.ts';
import type { MeaningReport } from '../retrieval/meaning/open-meaning.ts';

/** What is counted. */
export type Report = DeliveryReport | WordingReport | MeaningReport;

/** Measures for Prometheus: ids of nobody, words of nobody. */
export interface Metrics {
  record(report: Report): void;
  /** The exposition text, with the state of the queues as it is now. */
  render(counts: Counts): Promise<string>;
  readonly contentType: string;
}

/** Seconds: an answer takes milliseconds, a slow platform takes many seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Loads the metrics library and makes the measures. */
export async function openMetrics(): Promise<Metrics> {
  const library = await import('prom-client');
  const registry = new library.Registry();
  library.collectDefaultMetrics({ register: registry });
  const measures = makeMeasures(library, [registry]);
  return {
    record: (report) => record(measures, report),
    contentType: registry.contentType,
    render: (counts) => {
      setQueues(measures, counts);
      return registry.metrics();
    },
  };
}

type Measures = ReturnType<typeof makeMeasures>;

function makeMeasures({ Counter, Gauge, Histogram }: typeof import('prom-client'), registers: Registry[]) {
  return {
    accepted: new Counter({
      registers,
      name: 'lup_messages_accepted_total',
      help: 'Messages taken in.',
      labelNames: ['door'],
    }),
    turns: new Histogram({
      registers,
      buckets,
      name: 'lup_turn_seconds',
      help: 'From taking a message up until its turn was committed.',
      labelNames: ['door'],
    }),
    sends: new Histogram({
      registers,
      buckets,
      name: 'lup_send_seconds',
      help: 'One attempt to send, by what came of it.',
      labelNames: ['door', 'outcome'],
    }),
    failures: new Counter({
      registers,
      name: 'lup_failures_total',
      help: 'Failures by kind; last: it was given up.',
      labelNames: ['kind', 'last'],
    }),
    wordings: new Histogram({
      registers,
      buckets,
      name: 'lup_model_seconds',
      help: 'One answer by the language model, by what came of it: worded, or why it was thrown away.',
      labelNames: ['outcome'],
    }),
    embeddings: new Histogram({
      registers,
      buckets,
      name: 'lup_embedding_seconds',
      help: 'One question by the embedding model, by what came of it.',
      labelNames: ['outcome'],
    }),
    passages: new Gauge({
      registers,
      name: 'lup_embedding_passages',
      help: 'Passages that were new to the embedding model at the last edit, and how many of them are done.',
      labelNames: ['state'],
    }),
    depth: new Gauge({
      registers,
      name: 'lup_queue_depth',
      help: 'Messages without an answer, replies not sent, and those given up.',
      labelNames: ['queue'],
    }),
    age: new Gauge({
      registers,
      name: 'lup_queue_oldest_seconds',
      help: 'For how long the oldest has waited.',
      labelNames: ['queue'],
    }),
  };
}

function record(measures: Measures, report: Report): void {
  const { accepted, turns, sends, failures, wordings, embeddings, passages } = measures;
  switch (report.type) {
    case 'accepted':
      accepted.inc({ door: report.platform });
      break;
    case 'turn-done':
      turns.observe({ door: report.platform }, report.tookMs / 1_000);
      break;
    case 'send-done':
      sends.observe({ door: report.platform, outcome: report.outcome }, report.tookMs / 1_000);
      break;
    case 'turn-failed':
      failures.inc({ kind: 'turn', last: String(report.last) });
      break;
    case 'send-failed':
      failures.inc({ kind: 'send', last: String(report.last) });
      break;
    case 'storage-failed':
      failures.inc({ kind: 'storage', last: 'false' });
      break;
    case 'wording-done':
      wordings.observe({ outcome: report.outcome }, report.tookMs / 1_000);
      break;
    case 'question-embedded':
      embeddings.observe({ outcome: report.outcome }, report.tookMs / 1_000);
      break;
    case 'passages-embedded':
      passages.set({ state: 'done' }, report.done);
      passages.set({ state: 'new' }, report.of);
      break;
    case 'meaning-failed':
      failures.inc({ kind: 'embedding', last: 'true' });
      break;
    case 'model-loaded':
      break; // told in the log
  }
}

function setQueues({ depth, age }: Measures, counts: Counts): void {
  depth.set({ queue: 'inbox' }, counts.waitingMessages);
  depth.set({ queue: 'outbox' }, counts.unsentReplies);
  depth.set({ queue: 'failed' }, counts.failedMessages);
  depth.set({ queue: 'dead' }, counts.deadReplies);
  age.set({ queue: 'inbox' }, counts.oldestMessageMs / 1_000);
  age.set({ queue: 'outbox' }, counts.oldestReplyMs / 1_000);
}
