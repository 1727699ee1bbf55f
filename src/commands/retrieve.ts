import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Settings } from '../config/settings.ts';
import { readConfiguration } from '../config.ts';
import {
  type Corpus,
  corpusLineSchema,
  indexCorpus,
  queryLineSchema,
  runQuery,
} from '../retrieval/corpus-search.ts';
import { BadLine, readJsonLines } from '../retrieval/json-lines.ts';
import { type ByMeaning, NoMeaning, openByMeaning } from './retrieve/by-meaning.ts';

const help = `Runs the retrieval engine on any corpus and prints a TREC run, best first.

  npm run --silent retrieve -- --corpus corpus.jsonl --queries queries.jsonl [--k 100]

  --corpus   JSON lines {"id","title"?,"text"}
  --queries  JSON lines {"id","text"}
  --k        how many passages a query, 1 to 10000 (100)

With EMBEDDING_MODEL (and MODEL_DIR) set, meaning counts beside the words.

Standard output: qid Q0 docid rank score assistant
Standard error:  what was used, index seconds, query milliseconds (p50, p95), peak memory
`;

interface Wish {
  readonly corpus: string;
  readonly queries: string;
  readonly k: number;
}

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const wish = readWish(args);
  if (typeof wish === 'string') return wish === help ? say(help) : complain(wish);
  const configuration = readConfiguration();
  if (!configuration.ok) return complain(configuration.problems.join('\n'));
  try {
    await run(wish, configuration.value.settings);
    return 0;
  } catch (fault) {
    if (fault instanceof BadLine || fault instanceof NoMeaning) return complain(fault.message);
    throw fault;
  }
}

/** What is asked for, or the words to end with. */
function readWish(args: readonly string[]): Wish | string {
  const options = { corpus: { type: 'string' }, queries: { type: 'string' }, k: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return help;
    const { corpus, queries } = values;
    const k = Number(values.k ?? 100);
    if (corpus === undefined || queries === undefined)
      return '--corpus and --queries must be given; --help tells more.';
    if (!Number.isInteger(k) || k < 1 || k > 10_000) return '--k must be a whole number from 1 to 10000.';
    const missing = [corpus, queries].find((path) => !existsSync(path));
    return missing === undefined ? { corpus, queries, k } : `There is no file "${missing}".`;
  } catch (fault) {
    return `${fault instanceof Error ? fault.message : String(fault)} --help tells more.`;
  }
}

async function run({ corpus: corpusPath, queries, k }: Wish, settings: Settings): Promise<void> {
  const started = performance.now();
  const texts: string[] = [];
  const keep = settings.embedding === null ? undefined : (text: string) => void texts.push(text);
  const corpus = await indexCorpus(readJsonLines(corpusPath, corpusLineSchema), keep);
  const meaning = await openByMeaning(settings, texts);
  const seconds = (performance.now() - started) / 1000;
  try {
    const times = await answerAll({ corpus, meaning }, queries, k);
    report({ corpus, meaning }, seconds, times);
  } finally {
    await meaning?.close();
  }
}

interface Searched {
  readonly corpus: Corpus;
  readonly meaning: ByMeaning | null;
}

async function answerAll({ corpus, meaning }: Searched, queries: string, k: number): Promise<number[]> {
  const times: number[] = [];
  for await (const query of readJsonLines(queries, queryLineSchema)) {
    const started = performance.now();
    const near = (await meaning?.near(query.text)) ?? new Map();
    const lines = runQuery(corpus, { ...query, near }, k);
    times.push(performance.now() - started);
    if (lines.length > 0) await print(`${lines.join('\n')}\n`);
  }
  return times;
}

function report({ corpus: { ids }, meaning }: Searched, seconds: number, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stderr.write(
    `${meaning === null ? 'lexical only' : `lexical and ${meaning.model}`}; ${ids.length} passages indexed in ${seconds.toFixed(2)} s; ` +
      `${times.length} queries, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; peak memory ${memory} MB\n`,
  );
}

/** Waits when the reader is slower than the engine. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (fault) => (fault ? reject(fault) : resolve()));
  });
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
