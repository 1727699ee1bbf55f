import { describe, expect, it } from 'vitest';
import { joinPlaceSentences } from '../../../src/conversation/understand/place-sentences.ts';
import { shippedDirectory } from '../../directory/open-test-directory.ts';

const { detect } = shippedDirectory();

function join(...sentences: string[]): string[] {
  return joinPlaceSentences(sentences, { whole: detect(sentences.join(' ')), detect });
}

describe('sentences that settle one place between them', () => {
  it('stay together, when the second takes back the first', () => {
    expect(join('Rogaland?', 'Nei, Agder.')).toEqual(['Rogaland? Nei, Agder.']);
  });

  it('stay together, when the second tells which of the namesakes', () => {
    expect(join('Vi snakker om Herøy.', 'Den på Sunnmøre, altså.')).toHaveLength(1);
    expect(join('Den på Sunnmøre.', 'Vi snakker om Herøy.')).toHaveLength(1);
  });

  it('stand alone, when each is about its own', () => {
    const two = ['Hvem er kontakt i Agder?', 'Hva koster et kurs?'];
    expect(join(...two)).toEqual(two);
    const open = ['Hvem er kontakt i Herøy?', 'Takk!'];
    expect(join(...open)).toEqual(open);
  });
});
