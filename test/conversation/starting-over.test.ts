import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/conversation/turn.ts';
import { heard, listenForLast } from './last-turn.ts';

const last = listenForLast();

function stored({ effects }: Turn): string[] {
  return effects.flatMap((effect) => (effect.type === 'store-question' ? [effect.text] : []));
}

const summary = 'kurs om plast i Agder i mars, for kommuner';

describe('a new start with no form open', () => {
  it.each(['glem alt, nytt forsøk', 'start på nytt', 'gløym alt, lat oss byrje på nytt', 'reset'])(
    '"%s" asks what it can help with, and offers to erase nothing',
    async (text) => {
      const { session, trace } = await last('hvem er pådriver i Agder?', text);
      expect(trace.intents).toEqual(['greeting']);
      expect(session).toMatchObject({ pending: null, counties: [], lastAnswer: null });
    },
  );

  it.each([
    ['slett alt om meg', 'glem det', 'sletter ingenting'],
    ['avlys kurset', 'glem det', 'står'],
    ['flytt kurset til mai', 'gløym det', 'står som før'],
  ])('leaves all as it was when "%s" is waved aside by "%s"', async (text, aside, told) => {
    const turn = await last(summary, 'send', text, aside);
    expect(heard(turn)).toContain(told);
    expect(turn.effects).toEqual([]);
  });

  it('lets go of an offer that is waved aside', async () => {
    expect(stored(await last('Hva heter hunden til ordføreren i Agder?', 'glem det'))).toEqual([]);
  });
});

describe('an open form', () => {
  it.each(['glem alt', 'gløym alt saman', 'forget everything'])('is dropped by "%s"', async (text) => {
    expect((await last('vi vil ha et kurs i Agder', text)).session.draft).toBeNull();
  });

  it.each(['start på nytt', 'vi begynner forfra', 'glem alt, nytt forsøk', "let's start over"])(
    '"%s" empties it, and an undo brings it back',
    async (text) => {
      const emptied = await last(summary, text);
      expect(emptied.session.draft?.fields).toMatchObject({ activity: null, topic: null, counties: null });
      expect(heard(emptied)).toMatch(/«angre»|"undo"/u);
      expect((await last(summary, text, 'angre')).session.draft?.fields.topic).toBe('plast');
    },
  );

  it('is brought back whole by undoing as far as to before the new start', async () => {
    const { session } = await last(summary, 'start på nytt', 'webinar', 'angre', 'angre');
    expect(session.draft).toMatchObject({ waitingFor: 'summary', fields: { topic: 'plast' } });
  });

  it.each([
    'begynn på nytt, webinar om ferger i Troms',
    'start over: webinar om ferger i Troms',
    'gløym alt, nytt forsøk: webinar om ferger i Troms',
  ])('is emptied before it takes the rest of "%s"', async (text) => {
    const { fields } = (await last(summary, text)).session.draft ?? {};
    expect(fields).toMatchObject({ activity: 'webinar', topic: 'ferger', counties: ['55'], audience: null });
  });

  it('takes the county that is named after a new start', async () => {
    expect((await last(summary, 'start på nytt', 'Troms')).session.draft?.fields.counties).toEqual(['55']);
  });
});
