import { expect, it } from 'vitest';
import { renderGaps } from '../../../src/commands/knowledge/render-gaps.ts';

it('says a comment once that several people made alike', () => {
  const text = renderGaps({
    gaps: [],
    hidden: 0,
    forgotten: 0,
    articles: [
      {
        article: 'bli-partner',
        up: 0,
        down: 4,
        comments: ['mangler prisen', 'mangler prisen', 'for langt', 'mangler prisen'],
      },
    ],
  });
  expect(text.split('\n').filter((line) => line.includes('«'))).toEqual([
    'bli-partner: «mangler prisen» (3 times)',
    'bli-partner: «for langt»',
  ]);
});
