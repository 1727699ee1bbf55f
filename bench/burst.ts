import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Posted } from './events.ts';
import { percentile } from './percentile.ts';

export interface Burst {
  readonly port: number;
  readonly events: number;
  readonly atOnce: number;
  readonly make: (number: number) => Posted;
  /** What was said so far. */
  readonly said: () => number;
}

export interface BurstResult {
  /** Events acknowledged, and answered, a second. */
  readonly acknowledged: number;
  readonly answered: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const PATIENCE_MS = 120_000;

/** Posts events, many at once, and waits until each was acknowledged and answered. */
export async function measureBurst({ port, events, atOnce, make, said }: Burst): Promise<BurstResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const before = said();
  const begin = performance.now();
  const times: number[] = [];
  let next = 0;
  const sender = async () => {
    while (next < events) times.push(await post(agent, port, make(next++)));
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
  const acknowledgedAt = performance.now();
  while (said() - before < events && performance.now() - begin < PATIENCE_MS) await sleep(5);
  const answeredAt = performance.now();
  agent.destroy();
  if (said() - before !== events) throw new Error(`${said() - before} of ${events} events were answered.`);
  return {
    acknowledged: (events / (acknowledgedAt - begin)) * 1_000,
    answered: (events / (answeredAt - begin)) * 1_000,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  };
}

function post(agent: Agent, port: number, { path, headers, body }: Posted): Promise<number> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      port,
      path,
      host: '127.0.0.1',
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
    };
    const outgoing = request(options, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(performance.now() - begin)
          : reject(new Error(`answered ${response.statusCode}`)),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
