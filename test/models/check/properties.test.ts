import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/language/languages.ts';
import { checkWording } from '../../../src/models/check/check-wording.ts';
import { tidy } from '../../../src/models/check/tidy.ts';
import { loadArticles } from '../../../src/retrieval/load-articles.ts';
import { plainText } from '../../../src/retrieval/plain-text.ts';
import type { Article } from '../../../src/retrieval/retriever.ts';
import { root } from '../../../src/root.ts';

const articles = loadArticles(join(root, 'knowledge')).files.map(({ article }) => article);
const ofLanguage = (language: Language) => articles.filter((article) => article.language === language);

/** What the check says of a text, were it worded from an article. */
function judge(text: string, language: Language, { title, short, more, language: own }: Article) {
  const passages = more === null ? [short] : [short, more];
  return checkWording(tidy(text), { language, passageLanguage: own, title, passages });
}

const wordsOf = (article: Article) => plainText(article.short);

describe('the articles as answers', () => {
  // Only one whose language cannot be told may be lost.
  it.each(languages)('are kept word for word in %s', (language) => {
    const own = ofLanguage(language);
    const objections = own.flatMap((article) => judge(wordsOf(article), language, article) ?? []);
    expect(objections.filter((objection) => objection !== 'other-language')).toEqual([]);
    expect(objections.length).toBeLessThan(own.length * 0.03);
  });

  // Two colleagues' wordings of one thing: what a good model would say. Some are lost, for the article's own words.
  it.each([
    ['nn', 'nb'],
    ['nb', 'nn'],
    ['en', 'nb'],
    ['nb', 'en'],
  ] as const)('are mostly kept in %s when the passages are in %s', (language, from) => {
    const pairs = ofLanguage(language).flatMap((article) => {
      const source = articles.find(({ id, language: own }) => id === article.id && own === from);
      return source ? [[article, source] as const] : [];
    });
    const kept = pairs.filter(([article, source]) => judge(wordsOf(article), language, source) === null);
    expect(kept.length / pairs.length).toBeGreaterThan(0.85);
  });
});

describe('an article as an answer, with one thing changed', () => {
  const anyArticle = fc.constantFrom(...articles.filter(({ language }) => language !== 'en'));

  it('is thrown away when a number is another one', () => {
    const numbered = fc.constantFrom(
      ...articles.filter((article) => /(?<![\d\p{L}])\d+(?!\d)/u.test(wordsOf(article))),
    );
    fc.assert(
      fc.property(numbered, fc.nat(), fc.integer({ min: 4_000, max: 900_000 }), (article, pick, value) => {
        const numbers = [...wordsOf(article).matchAll(/(?<![\d\p{L}.,§-])\d{1,4}(?![\d.,-]|\p{L})/gu)];
        const chosen = numbers[pick % Math.max(1, numbers.length)];
        fc.pre(chosen !== undefined && !`${article.short}${article.more}`.includes(String(value)));
        const at = chosen?.index ?? 0;
        const text = wordsOf(article);
        const changed = `${text.slice(0, at)}${value}${text.slice(at + (chosen?.[0].length ?? 0))}`;
        expect(judge(changed, article.language, article)).not.toBeNull();
      }),
    );
  });

  it.each([
    'Kontakt Ola Nordmann.',
    'Spør i Storevik kommune.',
    'Se https://example.org/a.',
    'Se [her](https://example.org).',
    'Fristen er 31. februar 2041.',
    'Det koster 417 kroner.',
    '§ 99-3 gjelder.',
    'Klikk her.',
  ])('is thrown away when it ends in «%s»', (added) => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const first = wordsOf(article).split(/(?<=\.)\s/u, 1)[0] ?? '';
        expect(judge(`${first}\n\n${added}`, article.language, article)).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('is judged, and never fails, whatever a model says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), anyArticle, (text, article) => {
        expect(judge(text, article.language, article)).not.toBe(undefined);
      }),
    );
  });
});

describe('one figure in different forms', () => {
  const date = fc.record({
    year: fc.integer({ min: 2020, max: 2035 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  type Said = { year: number; month: number; day: number };
  const named = (said: Said, locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.UTC(said.year, said.month - 1, said.day),
    );
  const two = (value: number) => String(value).padStart(2, '0');
  const forms: Record<Language, readonly ((said: Said) => string)[]> = {
    nb: [
      (said) => named(said, 'nb-NO'),
      ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
      ({ year, month, day }) => `${day}.${month}.${year}`,
    ],
    nn: [(said) => named(said, 'nn-NO')],
    en: [
      (said) => named(said, 'en-GB'),
      (said) => named(said, 'en-US'),
      ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
    ],
  };
  const sentence: Record<Language, (when: string) => string> = {
    nb: (when) => `Dialogkonferansen i Skien var ${when}.`,
    nn: (when) => `Dialogkonferansen i Skien var ${when}.`,
    en: (when) => `The dialogue conference in Skien was on ${when}.`,
  };

  function judgeDate(said: string, language: Language, known: string, from: Language) {
    const passages = [sentence[from](known)];
    return checkWording(sentence[language](said), {
      language,
      passageLanguage: from,
      title: 'Skien',
      passages,
    });
  }

  it.each(languages.flatMap((to) => languages.map((from) => [to, from] as const)))(
    'is the same date in %s and in %s, and another day is another',
    (to, from) => {
      fc.assert(
        fc.property(date, fc.nat(), fc.nat(), (said, pick, other) => {
          const write = (language: Language, by: number, value: Said) =>
            forms[language][by % forms[language].length]?.(value) ?? '';
          const known = write(from, other, said);
          expect(judgeDate(write(to, pick, said), to, known, from)).toBeNull();
          const later = { ...said, day: (said.day % 28) + 1 };
          expect(judgeDate(write(to, pick, later), to, known, from)).toBe('strange-date');
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each([
    ['nb', '2,3 millioner kroner', 'nb', '2 300 000 kr'],
    ['nn', '2,3 millionar kroner', 'nb', '2,3 millioner kroner'],
    ['en', 'NOK 2.3 million', 'nb', '2,3 millioner kroner'],
    ['nb', '651 milliarder kroner', 'en', 'NOK 651 billion'],
    ['en', '1,200 suppliers', 'nb', '1 200 leverandører'],
    ['nb', '1.200 leverandører', 'nb', '1200 leverandører'],
    ['nb', 'tjuefem leverandører', 'nb', '25 leverandører'],
    ['nn', 'tjuefem leverandørar', 'nb', 'fem og tjue leverandører'],
    ['en', 'twenty-five suppliers', 'nb', '25 leverandører'],
    ['nb', '30 prosent', 'nb', '30 %'],
    ['en', '30 per cent', 'nb', '30 prosent'],
    ['en', 'section 7-9', 'nb', '§ 7-9'],
  ] as const)('in %s "%s" is in %s "%s"', (to, said, from, known) => {
    const passages = [sentence[from](known)];
    const sources = { language: to, passageLanguage: from, title: 'Skien', passages };
    expect(checkWording(sentence[to](said), sources)).toBeNull();
  });

  it.each([
    ['nb', '2,3 millioner kroner', '2,3 milliarder kroner'],
    ['nb', '23 millioner kroner', '2,3 millioner kroner'],
    ['nb', '30 prosent', '30 kommuner'],
    ['nb', '30 kroner', '30 kommuner'],
    ['nb', '§ 7-8', '§ 7-9'],
    ['en', 'two suppliers', '12 leverandører'],
  ] as const)('in %s "%s" is not "%s"', (language, said, known) => {
    const sources = {
      language,
      passageLanguage: 'nb',
      title: 'Skien',
      passages: [sentence.nb(known)],
    } as const;
    expect(checkWording(sentence[language](said), sources)).toBe('strange-figure');
  });
});
