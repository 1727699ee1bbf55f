import { Agent, request } from 'node:http';
import { percentile } from './percentile.ts';

export interface LoadOptions {
  readonly port: number;
  readonly messages: number;
  readonly conversations: number;
  /** How many messages are under way at the same time; 1 measures the latency of a lone message. */
  readonly atOnce: number;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Things people say, so that understanding, retrieval and directory all have work. */
const lines = [
  'Hvem er pådriver i Vestland?',
  'hva er en dialogkonferanse?',
  'kven skal vi snakke med når vi er i Eivindvik?',
  'kan vi snakke med leverandører før vi lyser ut?',
  'How does an innovation partnership work?',
  'hvem er kontakten for Herøy?',
  'takk for hjelpen',
  'hva koster det å være partner?',
];

/** Sends messages to a server of the benchmark and waits for each answer. */
export async function putLoad(options: LoadOptions): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.atOnce });
  const times: number[] = [];
  let next = 0;
  const sender = async () => {
    while (next < options.messages) {
      const number = next++;
      const begin = performance.now();
      await post(agent, options.port, {
        conversation: `c${number % options.conversations}`,
        text: lines[number % lines.length] ?? '',
      });
      times.push(performance.now() - begin);
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: options.atOnce }, sender));
  const seconds = (performance.now() - begin) / 1_000;
  agent.destroy();
  return {
    perSecond: options.messages / seconds,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  };
}

function post(agent: Agent, port: number, body: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ agent, port, host: '127.0.0.1', method: 'POST' }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`answered ${response.statusCode}`)),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify(body));
  });
}
