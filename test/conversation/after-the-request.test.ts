import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/conversation/turn.ts';
import { heard, listenForLast } from './last-turn.ts';

const last = listenForLast();

function stored({ effects }: Turn): string[] {
  return effects.flatMap((effect) => (effect.type === 'store-question' ? [effect.text] : []));
}

const summary = 'kurs om plast i Agder i mars, for kommuner';
const sent = [summary, 'send'];

describe('"do you mean one of these?"', () => {
  it.each([
    ['Kva er dialog?', 'ja', 'Kva for ein av dei?'],
    ['Hva er dialog?', 'ja takk', 'Hvilken av dem?'],
  ])('%s: "%s" says not which, and stores nothing', async (question, yes, asked) => {
    const turn = await last(question, yes);
    expect(heard(turn)).toContain(asked);
    expect(turn.replies[0]?.choices.some(({ id }) => id === 'ask-padriver')).toBe(true);
    expect(stored(turn)).toEqual([]);
  });

  it('"nei" is met by the offer of a person', async () => {
    const turn = await last('Hva er dialog?', 'nei');
    expect(turn.replies[0]?.kind).toBe('handoff');
    expect(stored(turn)).toEqual([]);
  });

  it.each(['spør pådriveren', 'Ingen av disse'])(
    '"%s" leads on to it, and shows what goes first',
    async (text) => {
      const asked = await last('Hva er dialog?', text);
      expect(stored(asked)).toEqual([]);
      const shown = await last('Hva er dialog?', text, 'Agder');
      expect(heard(shown)).toContain('Hva er dialog?');
      expect(stored(shown)).toEqual([]);
      expect(stored(await last('Hva er dialog?', text, 'Agder', 'send'))).toEqual(['Hva er dialog?']);
    },
  );
});

describe('the offer of a person', () => {
  it.each(['ok. kurs om plast i Agder', 'ja, vi vil ha et kurs om plast i Agder'])(
    'is not taken by "%s", which begins a request',
    async (text) => {
      const turn = await last('Hva heter hunden til ordføreren i Agder?', text);
      expect(stored(turn)).toEqual([]);
      expect(turn.session.draft?.fields.topic).toBe('plast');
    },
  );
});

describe('the question for a county', () => {
  it.each([
    ['fylket er Klepp', 'Klepp ligger i Rogaland.'],
    ['fylke: Klepp', 'Klepp ligger i Rogaland.'],
    ['det er Klepp kommune', 'Klepp ligger i Rogaland.'],
    ['fylket vårt er Time', 'Time ligger i Rogaland.'],
    ['Klepp, Time og Sandnes', 'Da gjelder det Rogaland.'],
  ])('hears "%s" as the county it lies in, and says it back', async (text, told) => {
    const turn = await last('vi vil ha et kurs om møbler for kommuner', text);
    expect(turn.session.draft?.fields.counties).toEqual(['11']);
    expect(heard(turn)).toContain(told);
  });

  it('says nothing back of a county that was named itself', async () => {
    expect(heard(await last('vi vil ha et kurs om møbler for kommuner', 'Klepp i Rogaland'))).not.toContain(
      'ligger i',
    );
  });

  it('takes no place from what only tells of the county', async () => {
    const turn = await last('vi vil ha et kurs om møbler for kommuner', 'fylket er ikke bestemt ennå');
    expect(turn.session.draft?.fields.counties).toBeNull();
  });
});

describe('a new start with no form open', () => {
  it.each(['glem alt, nytt forsøk', 'start på nytt', 'gløym alt, lat oss byrje på nytt', 'reset'])(
    '"%s" asks what it can help with, and offers to erase nothing',
    async (text) => {
      const { session, trace } = await last('hvem er pådriver i Agder?', text);
      expect(trace.intents).toEqual(['greeting']);
      expect(session).toMatchObject({ pending: null, counties: [], lastAnswer: null });
    },
  );

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

  it.each([
    ['hvem ser dette?', 'før du sender'],
    ['kven kan sjå dette?', 'før du sender'],
    ['who sees this?', 'until you send'],
  ])('in the change menu "%s" is told who sees it', async (text, told) => {
    expect(heard(await last(summary, 'endre', text))).toContain(told);
  });

  it.each(['vis meg forespørslene mine', 'vis meg førespurnadene mine', 'show me my requests'])(
    'at the summary "%s" shows them',
    async (text) => {
      expect(
        (await last(...sent, 'webinar om ferger i Troms i mai, for kommuner', text)).trace.intents,
      ).toContain('status');
    },
  );

  it.each([
    'dette må haldast hemmeleg',
    'ingen andre må få vite om denne',
    'keep this secret',
    'denne må holdes konfidensiell',
  ])('"%s" marks it', async (text) => {
    expect((await last(summary, text)).session.draft?.fields.sensitive).toBe(true);
  });

  it('is greeted with one question', async () => {
    const said = heard(await last('hei', 'kurs om plast i Agder', 'hei'));
    expect(said.match(/\?/g)).toHaveLength(1);
  });

  it.each([
    ['send', 'ingen påbegynt forespørsel'],
    ['send den', 'ingen påbegynt forespørsel'],
  ])('once dropped, "%s" is told that there is none', async (text, told) => {
    expect(heard(await last(summary, 'avbryt', 'ja', text))).toContain(told);
    expect(
      heard(await last(...sent, 'webinar om is i Troms i mai, for kommuner', 'avbryt', 'ja', text)),
    ).toContain(told);
  });
});

describe('how a request goes', () => {
  it.each([
    'hva skjer med forespørselen min?',
    "what's happening with my request?",
    'har dere glemt meg?',
    'har de gløymt oss?',
    'når får jeg svar?',
    'kva skjer med kurset',
    'har nokon sett på han?',
    'has anyone looked at it?',
    'when will I hear back?',
    'status på det med plasten',
  ])('"%s" is answered with the status', async (text) => {
    expect((await last(...sent, text)).replies[0]?.kind).toBe('status');
  });

  it('tells of the one that is meant', async () => {
    const said = heard(
      await last(
        ...sent,
        'webinar om ferger i Troms i mai, for kommuner',
        'send',
        'status på det med fergene',
      ),
    );
    expect(said).toContain('ferger');
    expect(said).not.toContain('plast');
  });

  it.each([
    'Kor mange offentlege verksemder hadde teke metoden i bruk då KS gjorde opp status?',
    'hva skjer med leverandørene når konkurransen avlyses?',
    'når får leverandørene svar?',
  ])('"%s" asks about facts', async (text) => {
    expect((await last(...sent, text)).trace.intents).not.toContain('status');
  });
});
