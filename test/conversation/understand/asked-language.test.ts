import { describe, expect, it } from 'vitest';
import { askedLanguage } from '../../../src/conversation/understand/cues.ts';
import { fold } from '../../../src/language/tokens.ts';

describe('the language that somebody asks for', () => {
  it.each([
    ['skriv nynorsk', 'nn'],
    ['på nynorsk', 'nn'],
    ['eg vil ha svar på nynorsk', 'nn'],
    ['English please', 'en'],
    ['kan vi ta det på engelsk', 'en'],
    ['could we do this in English instead', 'en'],
    ['snakker du engelsk?', 'en'],
    ['gå tilbake til bokmål', 'nb'],
    ['please switch to Norwegian', 'nb'],
    ['ok norsk igjen', 'nb'],
    ['back to English', 'en'],
  ])('%s', (text, language) => expect(askedLanguage(fold(text))).toBe(language));

  it.each([
    'sjefen vil ha det på engelsk',
    'kurset skal være på engelsk',
    'webinar på engelsk for leverandører',
    'har de artikkelen på nynorsk',
  ])('speaks of something else: %s', (text) => expect(askedLanguage(fold(text))).toBeNull());
});
