import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Settings } from '../config/settings.ts';
import { readConfiguration } from '../config.ts';
import {
  type Corpus,
  type CorpusArrays,
  corpusLineSchema,
  indexCorpus,
  openCorpus,
  queryLineSchema,
  runQuery,
  textToEmbed,
} from '../retrieval/corpus-search.ts';
import { BadLine, readJsonLines } from '../retrieval/json-lines.ts';
import { loadCorpus, nameOfCorpus, saveCorpus } from '../retrieval/saved-corpus.ts';
import { type ByMeaning, NoMeaning, openByMeaning } from './retrieve/by-meaning.ts';

const help = `Runs the retrieval engine on any corpus and prints a TREC run, best first.

  npm run --silent retrieve -- --corpus corpus.jsonl --queries queries.jsonl [--k 100] [--index corpus.index]

  --corpus   JSON lines {"id","title"?,"text"}
  --queries  JSON lines {"id","text"}
  --k        how many passages a query, 1 to 10000 (100)
  --index    a file to keep the index in: used again as long as the corpus is the same, else made anew

With EMBEDDING_MODEL (and MODEL_DIR) set, meaning counts beside the words.

Standard output: qid Q0 docid rank score assistant
Standard error:  what was used, index seconds, query milliseconds (p50, p95), peak memory
`;

const PROGRESS_MS = 3_000;

interface Wish {
  readonly corpus: string;
  readonly queries: string;
  readonly k: number;
  readonly index: string | null;
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
  const options = {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    k: { type: 'string' },
    index: { type: 'string' },
  } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return help;
    const { corpus, queries, index = null } = values;
    const k = Number(values.k ?? 100);
    if (corpus === undefined || queries === undefined)
      return '--corpus and --queries must be given; --help tells more.';
    if (!Number.isInteger(k) || k < 1 || k > 10_000) return '--k must be a whole number from 1 to 10000.';
    const missing = [corpus, queries].find((path) => !existsSync(path));
    return missing === undefined ? { corpus, queries, k, index } : `There is no file "${missing}".`;
  } catch (fault) {
    return `${fault instanceof Error ? fault.message : String(fault)} --help tells more.`;
  }
}

async function run(wish: Wish, settings: Settings): Promise<void> {
  const started = performance.now();
  const { arrays, wasSaved } = await takeIndex(wish);
  const corpus = openCorpus(arrays);
  const meaning = settings.embedding === null ? null : await readMeaning(wish.corpus, settings);
  const seconds = (performance.now() - started) / 1000;
  try {
    const times = await answerAll({ corpus, meaning }, wish);
    report({ passages: corpus.size, meaning, wasSaved, seconds, times });
  } finally {
    await meaning?.close();
  }
}

async function readMeaning(corpus: string, settings: Settings): Promise<ByMeaning | null> {
  const texts: string[] = [];
  for await (const line of readJsonLines(corpus, corpusLineSchema)) texts.push(textToEmbed(line));
  return openByMeaning(settings, texts);
}

/** The saved index when it is of this corpus, else a new one, saved when that is asked for. */
async function takeIndex({ corpus, index }: Wish): Promise<{ arrays: CorpusArrays; wasSaved: boolean }> {
  const name = index === null ? null : await nameOfCorpus(corpus);
  const saved = index === null || name === null ? null : loadCorpus(index, name);
  if (saved) return { arrays: saved, wasSaved: true };
  const arrays = await indexCorpus(readJsonLines(corpus, corpusLineSchema), sayProgress());
  if (index !== null && name !== null) saveOrSay(index, name, arrays);
  return { arrays, wasSaved: false };
}

/** The answers do not hang on it. */
function saveOrSay(path: string, name: string, arrays: CorpusArrays): void {
  try {
    saveCorpus(path, name, arrays);
  } catch (fault) {
    process.stderr.write(`The index could not be saved: ${fault instanceof Error ? fault.message : fault}\n`);
  }
}

/** Tells on standard error how far it is, every few seconds. */
function sayProgress(): (passages: number) => void {
  let said = performance.now();
  return (passages) => {
    if (passages % 1_000 !== 0 || performance.now() - said < PROGRESS_MS) return;
    said = performance.now();
    process.stderr.write(`${passages} passages read\n`);
  };
}

interface Searched {
  readonly corpus: Corpus;
  readonly meaning: ByMeaning | null;
}

async function answerAll({ corpus, meaning }: Searched, { queries, k }: Wish): Promise<number[]> {
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

interface Report {
  readonly passages: number;
  readonly meaning: ByMeaning | null;
  readonly wasSaved: boolean;
  readonly seconds: number;
  readonly times: readonly number[];
}

function report({ passages, meaning, wasSaved, seconds, times }: Report): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stderr.write(
    `${meaning === null ? 'lexical only' : `lexical and ${meaning.model}`}; ${passages} passages ${wasSaved ? 'read from the saved index' : 'indexed'} in ${seconds.toFixed(2)} s; ` +
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
