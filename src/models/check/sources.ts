import type { Language } from '../../language/languages.ts';

/** What an answer may be made of. */
export interface Sources {
  /** The language the answer must be in. */
  readonly language: Language;
  readonly passageLanguage: Language;
  readonly title: string;
  readonly passages: readonly string[];
}

/** All of it as one text. */
export function groundOf({ title, passages }: Sources): string {
  return [title, ...passages].join('\n\n').replace(/\]\(article:[^)]*\)/g, ']');
}

/** Whether answer and passages share an index: bokmål and nynorsk do. */
export function sharesWords({ language, passageLanguage }: Sources): boolean {
  return (language === 'en') === (passageLanguage === 'en');
}
