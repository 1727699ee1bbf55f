import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepIndexes } from '../../src/retrieval/keep-index.ts';
import type { IndexedText } from '../../src/retrieval/lexical-index.ts';
import type { Problem } from '../../src/retrieval/problem.ts';

const textsOf = (...texts: string[]): IndexedText[] =>
  texts.map((text) => ({ language: 'no', fields: [{ text, weight: 1 }] }));

function open(folder = mkdtempSync(join(tmpdir(), 'index-'))) {
  const problems: Problem[] = [];
  const make = keepIndexes(folder, (problem) => problems.push(problem));
  const holds = (texts: IndexedText[], word: string) =>
    make('passages', texts).vocabulary.find(word, 'no') !== null;
  return { file: join(folder, 'passages.index'), problems, holds };
}

describe('a kept index', () => {
  it('is taken from its file while the texts are the same, and made anew when they are not', () => {
    const { file, holds } = open();
    expect(holds(textsOf('ferge'), 'ferge')).toBe(true);
    const kept = readFileSync(file);
    writeFileSync(file, Buffer.from(kept.toString('latin1').replace('ferge', 'FERGE'), 'latin1'));
    expect(holds(textsOf('ferge'), 'ferge')).toBe(true);
    expect(holds(textsOf('tunnel'), 'tunnel')).toBe(true);
    expect(holds(textsOf('tunnel'), 'ferge')).toBe(false);
    expect(readFileSync(file).equals(kept)).toBe(false);
  });

  it('reads the file rather than the texts', () => {
    const { file, holds } = open();
    holds(textsOf('ferge'), 'ferge');
    const first = readFileSync(file);
    holds(textsOf('tunnel'), 'tunnel');
    const made = (bytes: Buffer) => /"made":"([^"]*)"/.exec(bytes.toString('latin1'))?.[1] ?? '';
    const asTunnel = first.toString('latin1').replace(made(first), made(readFileSync(file)));
    writeFileSync(file, Buffer.from(asTunnel, 'latin1'));
    expect(holds(textsOf('tunnel'), 'ferge')).toBe(true);
  });

  it.each(['', 'tull', '{"format":"lup-arrays"}\n'])('makes nothing of a spoilt file: %j', (content) => {
    const { file, holds, problems } = open();
    holds(textsOf('ferge'), 'ferge');
    writeFileSync(file, content);
    expect(holds(textsOf('ferge'), 'ferge')).toBe(true);
    expect(problems).toEqual([]);
  });

  it('answers all the same where it cannot be kept, and says so', () => {
    const { file } = open();
    writeFileSync(file, '');
    const { holds, problems } = open(file);
    expect(holds(textsOf('ferge'), 'ferge')).toBe(true);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('cannot be kept')]);
  });
});
