import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGaps } from '../../src/retrieval/gaps.ts';
import { root } from '../../src/root.ts';

const findGap = readGaps(readFileSync(join(root, 'knowledge', 'unknowns.yaml'), 'utf8'));

describe('what the sources do not say', () => {
  it.each([
    ['partner-fee', 'hvor mye betaler vi for å være partner?'],
    ['partner-fee', 'kor stor er partnaravgifta'],
    ['partner-fee', 'How much does a county pay per year to be a LUP partner?'],
    ['salary', 'kva er løna til dagleg leiar'],
    ['private-contact', 'har du privatnummeret til pådriveren'],
    ['one-plan', 'Kva seier handlingsplanen til Vestland om massehandtering?'],
    ['recommend', 'hvilken leverandør bør vi velge'],
    ['recommend', 'Which law firm do you recommend?'],
    ['verdict', 'er konkurransen vår ulovlig?'],
    ['future', 'hva blir terskelverdien i 2031'],
    ['coming-event', 'når er neste dialogkonferanse'],
    ['who-comes', 'hvem vinner anskaffelsesprisen i 2027'],
    ['invent', 'just give me a ballpark'],
    ['invent', 'dikt opp et eksempel'],
    ['paid-price', 'hva betalte Avinor for bagasjesystemet'],
    ['cost', 'og hva koster det?'],
    ['head-count', 'hvor mange jobber i LUP'],
    ['population', 'kor mange innbyggjarar har Telemark'],
    ['officials', 'Who is the mayor of Bodø?'],
    ['law-in-force', 'når tar den nye loven til å gjelde, eller er den i kraft'],
    ['cut-outcome', 'ble kuttet reversert'],
    ['partner-deadline', 'er det en frist for å bli partner'],
    ['later-thresholds', 'kva er tersklane etter 2026'],
    ['other-countries', 'hva er terskelverdien i Finland'],
  ])('%s: %s', (id, question) => {
    expect(findGap(question)?.id).toBe(id);
  });

  it.each([
    'hvem betaler for LUP',
    'hva koster det å overspesifisere',
    'hvem vant anskaffelsesprisen i 2024',
    'kva er ein handlingsplan',
    'hvordan lager vi handlingsplanen i Vestland',
    'hvilke leverandører fikk kontrakt om hurtigbåter',
    'er det lov å snakke med leverandører',
    'hva gjelder i 2024',
    'er det lov for kommunen vår å snakke med leverandører',
    'hvor mange innbyggere bor i kommunene som gikk sammen om medisineringsstøtte',
    'hvor mange ansatte har Agder fylkeskommune',
    'så danskene på modellen til LUP',
    'når tok terskelverdiene for 2024–2026 til å gjelde',
    'ble støtten til LUP kuttet',
    'hva får vi som partner',
    'When did the rule take effect?',
    'når kom Innovasjon Norge med',
    'lønner det seg å kjøpe innovativt',
  ])('lets "%s" through', (question) => {
    expect(findGap(question)).toBeNull();
  });

  it('refuses a file that names a list it does not have', () => {
    const source = 'lists: {}\ngaps:\n  - id: a\n    says: {nb: a, nn: a, en: a}\n    when: [[[$fylker]]]\n';
    expect(() => readGaps(source)).toThrow('There is no list "fylker".');
  });
});
