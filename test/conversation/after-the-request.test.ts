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

describe('an open form', () => {
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
