import type { Language } from '../language/languages.ts';

/** Markdown as plain words: links keep their label, marks go. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\-*]+\s+|^\d+\.\s+/gm, '')
    .replace(/[*_`]+/g, '');
}

/** Bokmål and nynorsk are indexed as one language. */
export function indexLanguage(language: Language): 'no' | 'en' {
  return language === 'en' ? 'en' : 'no';
}
