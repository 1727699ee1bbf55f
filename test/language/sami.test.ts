import { expect, it } from 'vitest';
import { isSami } from '../../src/language/sami.ts';
import { shippedDirectory } from '../directory/open-test-directory.ts';

const { detect } = shippedDirectory();
const read = (text: string): boolean => isSami(text, detect(text).mentions);

it.each([
  'Bures! Sáhtátgo veahkehit mu?',
  'Gii lea pådriver Kárášjogas?',
  'Mun dárbbašan veahki',
  'Giitu!',
  'Buaregh, maahta viehkie?',
  'Mus lea jearaldat',
])('knows Sámi: %s', (text) => {
  expect(read(text)).toBe(true);
});

it.each([
  'Kárášjohka',
  'Hvem er pådriver i Guovdageaidnu?',
  'Gáivuona suohkan',
  'kven er pådrivar i Unjárga?',
  'Lea Hansen jobber i Bodø',
  'go for it',
  'hva betyr giitu?',
  'Škoda-avtale for fylkeskommunen',
  'er det noen som kan manne opp i Troms',
])('does not take a name or a borrowed word for it: %s', (text) => {
  expect(read(text)).toBe(false);
});
