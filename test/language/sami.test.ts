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
  'Bures! Mun sihtan kurssa plastihka birra Finnmárkkus',
  'Ollu giitu veahki ovddas, mun in ipmir dárogiela',
  'Gos gávdnan dieđuid oasttuid birra?',
  'Buorre beaivi, mii háliidit seminára Unjárggas',
  'Goas álgá kursa?',
  'Mo sáhttit mii oastit ođđa biillaid?',
  'Buaregh! Mov leah gyhtjelasse',
  'Daesnie mijjieh sïjhtebe kuvsjem utnedh',
  'Gie maahta munnjien viehkiehtidh?',
  'Jïjnjh gæjhtoe',
  'Buoris, lev guhti sáhttá viehkedit?',
  'Mån sidáv kursav plastihka birra',
  'Ållo gijtto viehke åvdås',
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
  'Snåase',
  'Vi i Snåase vil ha kurs i mars',
  'Kurs i Guovdageaidnu og Kárášjohka, takk',
  'Bures! Hvem er pådriver i Tromsø?',
  'Giitu, det var til god hjelp',
  'Porsáŋgu gielda treng hjelp med ein dialogkonferanse',
  'we need a course in Unjárga in March, right?',
  'naïv innkjøper søker råd',
  'mij vil ha kurs i mars for kommunan',
  'hva betyr giitu?',
  'Škoda-avtale for fylkeskommunen',
  'er det noen som kan manne opp i Troms',
])('does not take a name or a borrowed word for it: %s', (text) => {
  expect(read(text)).toBe(false);
});
