import { z } from 'zod';
import { percentile } from './percentile.ts';
import { makePassages, makeQuestions } from './retrieval-corpus.ts';
import { engines } from './retrieval-engines.ts';

// One engine in a process of its own, so that its memory is its own: tells its parent what was measured.
const QUESTIONS = 300;
const WARM_UP = 50;

const [name, count] = z
  .tuple([z.enum(['ours', 'minisearch', 'fts5']), z.coerce.number().int()])
  .parse(process.argv.slice(2));

let making = 0;
function* timedPassages() {
  const passages = makePassages(count);
  for (;;) {
    const begin = performance.now();
    const { value, done } = passages.next();
    making += performance.now() - begin;
    if (done) return;
    yield value;
  }
}

const begin = performance.now();
const answer = await engines[name](timedPassages());
const indexSeconds = (performance.now() - begin - making) / 1_000;
const times = makeQuestions(QUESTIONS + WARM_UP).map((question) => {
  const asked = performance.now();
  answer(question);
  return performance.now() - asked;
});
const warm = times.slice(WARM_UP);
process.send?.({
  indexSeconds,
  p50Ms: percentile(warm, 0.5),
  p95Ms: percentile(warm, 0.95),
  memoryMb: process.resourceUsage().maxRSS / 1_024,
});
