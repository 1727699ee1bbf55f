import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWordList } from '../../src/directory/word-list.ts';
import { root } from '../../src/root.ts';
import { knowledgeFolder, shippedDirectory } from './open-test-directory.ts';

const { detect } = shippedDirectory();

function falseCounties(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const { counties, mentions } = detect(text);
    return counties.length === 0 ? [] : [`${text} (${mentions.map((mention) => mention.name)})`];
  });
}

describe('text that names no place', () => {
  it('gives no county for ordinary sentences in Norwegian and English', () => {
    const lines = readFileSync(join(root, 'test/data/ordinary-text.txt'), 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(falseCounties(lines)).toEqual([]);
  });

  it('gives no county for a word that is near a name in spelling', () => {
    const words = [...readWordList(join(knowledgeFolder, 'places/not-misspellings.txt'))];
    expect(words.length).toBeGreaterThan(1000);
    expect(falseCounties(words.map((word) => `dette er bra for ${word} sin del`))).toEqual([]);
  });

  it('gives no county for a person, whatever the surname', () => {
    const firstNames = [...readWordList(join(knowledgeFolder, 'places/first-names.txt'))].map(capitalised);
    const surnames = [...readWordList(join(knowledgeFolder, 'places/surnames.txt'))].map(capitalised);
    const people = surnames.map((name, index) => ({
      first: firstNames[(index * 7) % firstNames.length],
      name,
    }));
    const texts = people.flatMap(({ first, name }) => [
      `${first} ${name} kommer på møtet`,
      `Kan du snakke med ${first} ${name} om dette?`,
      `Mvh\n${first} ${name}`,
      `${name}, ${first}`,
      `Deltakere: Nina Olsen og ${first} B. ${name}`,
      `${first} ${name} tar det videre`.toLowerCase(),
    ]);
    expect(falseCounties(texts)).toEqual([]);
  });
});

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
