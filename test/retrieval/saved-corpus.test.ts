import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CorpusArrays, indexCorpus, openCorpus, runQuery } from '../../src/retrieval/corpus-search.ts';
import { loadCorpus, nameOfCorpus, saveCorpus } from '../../src/retrieval/saved-corpus.ts';

const passages = [
  { id: 'ferge#1', title: 'Ferger', text: 'Hurtigbåten går uten utslipp fra Trondheim hver morgen.' },
  {
    id: 'ferge#2',
    title: 'Ferger',
    text: 'Rutetabellen for ferja ble endret i 2024, med 12,5 prosent flere avganger.',
  },
  { id: 'fugl#1', title: 'Lundefugl', text: 'Paret graver en gang i torva og legger ett eneste egg.' },
  { id: 'møte', title: null, text: 'Dialogkonferansen samlet førti leverandører på Hamar 👍' },
];
const queries = [
  'hurtigbåt utan utslepp',
  'ruttabell ferje 2024',
  'kor gammal blir lunden',
  'dialogkonfreanse',
  'hva er det',
  '',
];

let folder: string;
let file: string;
let arrays: CorpusArrays;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
  file = join(folder, 'corpus.index');
  arrays = await indexCorpus(
    (async function* () {
      yield* passages;
    })(),
  );
  saveCorpus(file, 'mine', arrays);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (one: CorpusArrays) =>
  queries.flatMap((text, at) => runQuery(openCorpus(one), { id: `q${at}`, text, near: new Map() }, 10));

describe('a saved index', () => {
  it('gives the very same runs as the one it was made from', () => {
    const loaded = loadCorpus(file, 'mine');
    expect(loaded).not.toBeNull();
    expect(run(loaded ?? arrays)).toEqual(run(arrays));
    expect(run(arrays).map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual(
      expect.arrayContaining(['q0 Q0 ferge#1 1', 'q1 Q0 ferge#2 1', 'q2 Q0 fugl#1 1', 'q3 Q0 møte 1']),
    );
  });

  it('is not used for another corpus, or when there is none', () => {
    expect(loadCorpus(file, 'another')).toBeNull();
    expect(loadCorpus(join(folder, 'none'), 'mine')).toBeNull();
  });

  it('is not used when any byte of it is changed, it is cut off, or it is something else', async () => {
    const whole = await readFile(file);
    const damaged = join(folder, 'damaged.index');
    for (const at of [0, 20, 400, Math.floor(whole.length / 2), whole.length - 1]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(damaged, changed);
      expect(loadCorpus(damaged, 'mine'), `byte ${at}`).toBeNull();
    }
    for (const other of [
      whole.subarray(0, whole.length - 3),
      whole.subarray(0, 300),
      Buffer.from(''),
      Buffer.from('{}\n'),
    ]) {
      await writeFile(damaged, other);
      expect(loadCorpus(damaged, 'mine')).toBeNull();
    }
  });
});

it('names a corpus by its content', async () => {
  const [one, same, other] = ['one', 'same', 'other'].map((name) => join(folder, name));
  await Promise.all([writeFile(one ?? '', 'a'), writeFile(same ?? '', 'a'), writeFile(other ?? '', 'b')]);
  const names = await Promise.all([one, same, other].map((path) => nameOfCorpus(path ?? '')));
  expect(names[0]).toBe(names[1]);
  expect(names[0]).not.toBe(names[2]);
});
