import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../../src/root.ts';
import { percentile } from '../percentile.ts';
import type { Asked } from './ask.ts';

/** How long a question takes through the conversation core, without a model, in milliseconds. */
export interface Times {
  readonly warm: { readonly p50: number; readonly p95: number };
  /** In new processes: reading and indexing the articles, and the first answer after that. */
  readonly cold: { readonly open: number; readonly first: number };
}

const COLD_STARTS = 5;
const toldSchema = z.object({ openMs: z.number(), answerMs: z.number() });

export async function measureTimes(asked: readonly Asked[]): Promise<Times> {
  const colds: z.infer<typeof toldSchema>[] = [];
  for (let start = 0; start < COLD_STARTS; start += 1) colds.push(await coldStart());
  const warm = asked.map(({ milliseconds }) => milliseconds);
  const median = (values: readonly number[]) => percentile(values, 0.5);
  return {
    warm: { p50: median(warm), p95: percentile(warm, 0.95) },
    cold: {
      open: median(colds.map(({ openMs }) => openMs)),
      first: median(colds.map(({ answerMs }) => answerMs)),
    },
  };
}

async function coldStart(): Promise<z.infer<typeof toldSchema>> {
  const child = fork(join(root, 'dist', 'bench', 'evaluation', 'first-question.js'), { stdio: 'inherit' });
  const [message] = await once(child, 'message');
  await once(child, 'close');
  return toldSchema.parse(message);
}
