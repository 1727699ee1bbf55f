import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import {
  type Meaning,
  type MeaningReport,
  openMeaning,
} from '../../../src/retrieval/meaning/open-meaning.ts';
import { writeTinyModel } from '../../support/tiny-embedding-model.ts';

const groups = [['sykkel', 'tohjuling'], ['ferge', 'båt'], ['bro'], ['skole']];
const texts = ['sykkel', 'tohjuling', 'ferge', 'ukjent'];

const opened: Meaning[] = [];
afterEach(async () => {
  for (const meaning of opened.splice(0)) await meaning.close();
});

function open(folder: string, cacheFolder: string, model = 'tiny') {
  const reports: MeaningReport[] = [];
  const meaning = openMeaning({
    model: { model, folder },
    cacheFolder,
    patienceMs: 10_000,
    report: (report) => reports.push(report),
  });
  opened.push(meaning);
  const embedded = () => reports.flatMap((report) => (report.type === 'passages-embedded' ? report.of : []));
  return { meaning, reports, embedded };
}

const folderFor = (name: string) => mkdtempSync(join(tmpdir(), `${name}-`));

/** The cosine of the angle between two of the vectors. */
function likeness(vectors: { dimensions: number; values: Float32Array } | null, one: number, other: number) {
  if (vectors === null) return null;
  const { dimensions, values } = vectors;
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1)
    sum += (values[one * dimensions + at] ?? 0) * (values[other * dimensions + at] ?? 0);
  return sum;
}

it('gives words that mean the same vectors that lie together', async () => {
  const { meaning } = open(writeTinyModel(groups), folderFor('vectors'));
  const vectors = await meaning.ofPassages(texts);
  expect(vectors?.dimensions).toBe(384);
  expect(likeness(vectors, 0, 1)).toBeCloseTo(1);
  expect(Math.abs(likeness(vectors, 0, 2) ?? 1)).toBeLessThan(0.3);
  const question = await meaning.ofQuestion('tohjuling');
  expect([...(question ?? [])]).toEqual([...(vectors?.values.subarray(384, 768) ?? [])]);
});

it('gives a text to the model once, also over a restart, until it changes', async () => {
  const folder = writeTinyModel(groups);
  const cache = folderFor('vectors');
  const first = open(folder, cache);
  const before = await first.meaning.ofPassages([...texts, 'sykkel']);
  expect(first.embedded()).toEqual([4]);
  await first.meaning.ofPassages(texts);
  expect(first.embedded()).toEqual([4]);
  const second = open(folder, cache);
  expect((await second.meaning.ofPassages([...texts, 'sykkel']))?.values).toEqual(before?.values);
  expect(second.embedded()).toEqual([]);
  await second.meaning.ofPassages(['ferge og bro', 'ferge']);
  expect(second.embedded()).toEqual([1]);
});

it('reads a cache whose last record a crash cut off', async () => {
  const folder = writeTinyModel(groups);
  const cache = folderFor('vectors');
  await open(folder, cache).meaning.ofPassages(['sykkel', 'bro']);
  const [name = ''] = readdirSync(cache);
  const whole = statSync(join(cache, name)).size;
  appendFileSync(join(cache, name), Buffer.alloc(700, 7));
  const { meaning, embedded } = open(folder, cache);
  await meaning.ofPassages(['sykkel', 'bro', 'ferge']);
  expect(embedded()).toEqual([1]);
  expect(statSync(join(cache, name)).size).toBe((whole / 2) * 3);
});

it('does not take the vectors of one model for those of another', async () => {
  const cache = folderFor('vectors');
  await open(writeTinyModel(groups), cache).meaning.ofPassages(texts);
  const { meaning, embedded } = open(writeTinyModel([...groups, ['nytt']]), cache);
  await meaning.ofPassages(texts);
  expect(embedded()).toEqual([4]);
});

it('says which files of a model are missing, and leaves the search to words', async () => {
  const folder = writeTinyModel(groups);
  rmSync(join(folder, 'tiny', 'onnx'), { recursive: true });
  const { meaning, reports } = open(folder, folderFor('vectors'));
  expect([await meaning.ofPassages(texts), await meaning.ofQuestion('sykkel')]).toEqual([null, null]);
  expect(reports).toMatchObject([
    { type: 'meaning-failed', fault: { name: 'MissingModel', message: 'Missing: onnx/model.onnx.' } },
  ]);
});

it('survives a model that is no model', async () => {
  const folder = writeTinyModel(groups);
  appendFileSync(join(folder, 'tiny', 'tokenizer.json'), '}');
  const { meaning, reports } = open(folder, folderFor('vectors'));
  expect(await meaning.ofPassages(texts)).toBeNull();
  expect(reports.map(({ type }) => type)).toEqual(['meaning-failed']);
});
