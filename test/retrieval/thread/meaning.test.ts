import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import {
  type Meaning,
  type MeaningReport,
  openMeaning,
} from '../../../src/retrieval/meaning/open-meaning.ts';
import { type OpenedKnowledge, openKnowledge } from '../../../src/retrieval/thread/open-knowledge.ts';
import { eventually } from '../../delivery/support.ts';
import { writeTinyModel } from '../../support/tiny-embedding-model.ts';
import { articleText, temporaryKnowledge } from '../temp-knowledge.ts';

const groups = [['sykkel', 'sykler', 'tohjuling'], ['ferge', 'båt', 'overfartsfartøy'], ['bro'], ['skole']];
const articles = {
  'ferge.nb.md': articleText('ferge', 'Hva er en ferge?', 'En ferge frakter biler over fjorden.'),
  'sykkel.nb.md': articleText('sykkel', 'Hva er en sykkel?', 'En sykkel har hjul og pedaler.'),
  'skole.nb.md': articleText('skole', 'Hva er en skole?', 'En skole har elever.'),
};

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

function start(folder: string): { knowledge: OpenedKnowledge; reports: MeaningReport[] } {
  const reports: MeaningReport[] = [];
  const meaning: Meaning = openMeaning({
    model: { model: 'tiny', folder: writeTinyModel(groups) },
    cacheFolder: mkdtempSync(join(tmpdir(), 'vectors-')),
    patienceMs: 10_000,
    report: (report) => reports.push(report),
  });
  const knowledge = openKnowledge({
    folder,
    meaning,
    onProblem: () => {},
    onFault: (fault) => {
      throw fault;
    },
  });
  void knowledge.ready();
  open.push(meaning, knowledge);
  return { knowledge, reports };
}

const idsFor = async (knowledge: OpenedKnowledge, question: string) =>
  (await knowledge.search(question, { language: 'nb', context: null })).hits.map(
    ({ articleId }) => articleId,
  );

it('finds what is meant though no word of it is there, once it has read the passages', async () => {
  const { knowledge } = start(temporaryKnowledge(articles));
  await eventually(async () => {
    expect((await idsFor(knowledge, 'overfartsfartøy'))[0]).toBe('ferge');
  });
  expect((await idsFor(knowledge, 'tohjuling'))[0]).toBe('sykkel');
  expect((await idsFor(knowledge, 'hva er en skole'))[0]).toBe('skole');
});

it('gives the model only what an edit changed, and finds by the new words', async () => {
  const folder = temporaryKnowledge(articles);
  const { knowledge, reports } = start(folder);
  const embedded = () => reports.flatMap((report) => (report.type === 'passages-embedded' ? report.of : []));
  await eventually(async () => expect(embedded()).toEqual([3]));
  const edited = articleText('skole', 'Hva er en skole?', 'En bro for alle, sier rektor.');
  writeFileSync(join(folder, 'articles', 'skole.nb.md'), edited);
  await eventually(async () => expect(embedded()).toEqual([3, 1]));
  await eventually(async () => {
    expect((await idsFor(knowledge, 'overfartsfartøy'))[0]).toBe('ferge');
  });
});
