import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/retrieval/problem.ts';
import { type OpenedKnowledge, openKnowledge } from '../../../src/retrieval/thread/open-knowledge.ts';
import { eventually } from '../../delivery/support.ts';
import { articleText, temporaryKnowledge } from '../temp-knowledge.ts';

const opened: OpenedKnowledge[] = [];

function open(folder: string) {
  const problems: Problem[] = [];
  const flaws: Problem[] = [];
  const faults: unknown[] = [];
  const knowledge = openKnowledge({
    folder,
    indexFolder: join(folder, 'index'),
    onFlaw: (flaw) => flaws.push(flaw),
    onProblem: (problem) => problems.push(problem),
    onFault: (fault) => faults.push(fault),
  });
  opened.push(knowledge);
  return { knowledge, problems, flaws, faults };
}

afterEach(async () => {
  for (const knowledge of opened.splice(0)) await knowledge.close();
});

const ferry = articleText('ferge', 'Hva er en ferge?', 'En ferge frakter biler over fjorden.');
const ask = (knowledge: OpenedKnowledge) =>
  knowledge.search('hva er en ferge', { language: 'nb', context: null });

describe('the knowledge base in its thread', () => {
  it('answers a question that came before it was read, and has its articles then', async () => {
    const { knowledge, problems } = open(
      temporaryKnowledge({ 'ferge.nb.md': ferry, 'rar.nb.md': 'uten hode' }),
    );
    expect((await ask(knowledge)).hits[0]?.text).toBe('En ferge frakter biler over fjorden.');
    expect(knowledge.article('ferge', 'nn')?.language).toBe('nb');
    expect(knowledge.article('bro', 'nb')).toBeNull();
    expect(problems.map(({ line }) => line)).toEqual([1]);
  });

  it('sees an edit without a restart, and answers every question asked meanwhile', async () => {
    const folder = temporaryKnowledge({ 'ferge.nb.md': ferry });
    const { knowledge } = open(folder);
    await knowledge.ready();
    const edited = articleText('ferge', 'Hva er en ferge?', 'En ferge går på strøm.');
    writeFileSync(join(folder, 'articles', 'ferge.nb.md'), edited);
    const heard = new Set<string | undefined>();
    await eventually(async () => {
      heard.add((await ask(knowledge)).hits[0]?.text);
      expect([...heard]).toEqual(['En ferge frakter biler over fjorden.', 'En ferge går på strøm.']);
    });
    expect(knowledge.article('ferge', 'nb')?.short).toBe('En ferge går på strøm.');
  });

  it('tells file and line of what should be mended in an article that is in use', async () => {
    const folder = temporaryKnowledge({ 'ferge.nb.md': ferry });
    const { knowledge, flaws, problems } = open(folder);
    await knowledge.ready();
    const name = join(folder, 'articles', 'ferge.nb.md');
    expect(flaws).toEqual([{ file: name, line: 1, message: expect.stringMatching(/missing in nn/) }]);
    writeFileSync(name, articleText('ferge', 'Hva er en ferge?', 'lang '.repeat(70)));
    await eventually(async () =>
      expect(flaws.at(1)).toEqual({
        file: name,
        line: expect.any(Number),
        message: expect.stringMatching(/70 words/),
      }),
    );
    expect(problems).toEqual([]);
  });

  it('keeps what it had while the folder cannot be read, and says so', async () => {
    const folder = temporaryKnowledge({ 'ferge.nb.md': ferry });
    const { knowledge, faults } = open(folder);
    await knowledge.ready();
    rmSync(folder, { recursive: true });
    await eventually(() => expect(faults.length).toBeGreaterThan(0));
    expect((await ask(knowledge)).verdict).toBe('answer');
  });

  it('fails a question when there is nothing to read, and says so', async () => {
    const folder = temporaryKnowledge({ 'ferge.nb.md': ferry });
    rmSync(join(folder, 'articles'), { recursive: true });
    const { knowledge, faults } = open(folder);
    await expect(ask(knowledge)).rejects.toThrow(/articles/);
    await knowledge.ready();
    expect(faults.length).toBeGreaterThan(0);
  });

  it('can be closed at any time', async () => {
    const { knowledge } = open(temporaryKnowledge({ 'ferge.nb.md': ferry }));
    await knowledge.close();
    const other = open(temporaryKnowledge({ 'ferge.nb.md': ferry })).knowledge;
    await other.ready();
    await other.close();
  });
});
