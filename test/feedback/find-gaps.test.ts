import { describe, expect, it } from 'vitest';
import { findGaps, type GapKnowledge } from '../../src/feedback/find-gaps.ts';
import type { UnansweredQuestion } from '../../src/feedback/read-unanswered.ts';

const knowledge: GapKnowledge = {
  search: (question) => ({
    nearest: /avtale|agreement/.test(question)
      ? [{ id: 'rammeavtaler', title: 'Rammeavtaler', score: 0.3 }]
      : [],
    unknown: /pris|koster|kostar|avgift|cost/.test(question) ? 'price' : null,
  }),
  texts: ['Hva koster en rammeavtale? Den kan deles mellom leverandører.'],
};

function asked(...rows: readonly (readonly [asker: string, text: string, language?: 'nb' | 'nn' | 'en'])[]) {
  return rows.map(
    ([asker, text, language = 'nb'], at): UnansweredQuestion => ({
      id: `${at}`.padStart(8, '0'),
      asker,
      text,
      language,
    }),
  );
}

describe('gaps in the knowledge', () => {
  it('are questions that three people asked in other words', () => {
    const { gaps, hidden } = findGaps(
      asked(
        ['a', 'kan rammeavtaler deles opp'],
        ['b', 'rammeavtale: kan den deles mellom to?'],
        ['c', 'deling av rammeavtaler'],
        ['c', 'kan en rammeavtale deles'],
        ['d', 'hvem vinner valget'],
      ),
      knowledge,
    );
    expect(gaps).toMatchObject([
      { people: 3, times: 4, nearest: { id: 'rammeavtaler', score: 0.3 }, unknown: null },
    ]);
    expect(gaps[0]?.example).toMatch(/rammeavtale/);
    expect(hidden).toBeNull();
  });

  it('are never shown of fewer than three people, however often they ask', () => {
    const rows = ['a', 'b'].flatMap((asker) =>
      Array.from({ length: 5 }, (_, at): [string, string] => [asker, `kan rammeavtalen deles ${at} ganger`]),
    );
    expect(findGaps(asked(...rows), knowledge)).toEqual({ gaps: [], hidden: null });
  });

  it('count the hidden ones when enough people are behind them', () => {
    const { gaps, hidden } = findGaps(asked(['a', 'droner'], ['b', 'ferjer'], ['c', 'bruer']), knowledge);
    expect([gaps, hidden]).toEqual([[], 3]);
  });

  it('bring languages together by what the sources are known not to tell', () => {
    const { gaps } = findGaps(
      asked(
        ['a', 'hva koster medlemskapet'],
        ['b', 'kva kostar det å vere med', 'nn'],
        ['c', 'what does it cost', 'en'],
        ['d', 'størrelsen på årets avgift'],
      ),
      knowledge,
    );
    expect(gaps).toMatchObject([{ people: 4, unknown: 'price' }]);
  });

  it('keep apart what only shares everyday words', () => {
    const { gaps } = findGaps(
      asked(
        ['a', 'kan rammeavtaler deles'],
        ['b', 'kan rammeavtalen deles'],
        ['c', 'kan dronen fly'],
        ['d', 'kan ferja gå på hydrogen'],
      ),
      knowledge,
    );
    expect(gaps).toEqual([]);
  });

  it('are none of no questions', () => {
    expect(findGaps([], knowledge)).toEqual({ gaps: [], hidden: 0 });
  });
});
