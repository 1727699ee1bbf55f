import { join } from 'node:path';
import { expect, it } from 'vitest';
import { activityArticles } from '../../src/conversation/spoken-of.ts';
import { languages } from '../../src/language/languages.ts';
import { activities } from '../../src/requests/request.ts';
import { loadArticles } from '../../src/retrieval/load-articles.ts';
import { root } from '../../src/root.ts';

const { files } = loadArticles(join(root, 'knowledge'));

it.each(activities.filter((activity) => activity !== 'annet'))(
  'knows the article that tells of "%s", in every language',
  (activity) => {
    const written = files.filter(({ article }) => article.id === activityArticles[activity]);
    expect(written.map(({ article }) => article.language).sort()).toEqual([...languages].sort());
  },
);
