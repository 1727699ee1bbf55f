import { describe, expect, it } from 'vitest';
import { heard, listenForLast } from './last-turn.ts';

// Two activities wished for in one message: the first becomes the form, the second waits.

const last = listenForLast();

describe('two wishes in one line', () => {
  it.each([
    ['vi vil ha kurs om vann i Finnmark og webinar om strøm i Troms', 'webinaret om strøm'],
    ['me vil ha eit kurs om vatn i Finnmark og eit webinar om straum i Troms', 'webinaret om straum'],
    ['we want a course on water in Finnmark and a webinar on power in Troms', 'the webinar about power'],
  ])('are kept apart, and both are said: "%s"', async (text, second) => {
    const turn = await last(text);
    expect(turn.session.draft?.fields).toMatchObject({ activity: 'kurs', counties: ['56'] });
    expect(turn.session.shelved?.fields).toMatchObject({ activity: 'webinar', counties: ['55'] });
    expect(heard(turn)).toContain(second);
  });

  it.each([
    'vi vil ha kurs om vann i Finnmark og webinar om strøm i Troms, begge for kommuner, i mars',
    'we want a course on water in Finnmark and a webinar on power in Troms for municipalities in March',
    'me vil ha kurs om vatn i Finnmark og webinar om straum i Troms. Begge for kommunar i mars.',
  ])('share what is said once for both: "%s"', async (text) => {
    const { draft, shelved } = (await last(text)).session;
    for (const form of [draft, shelved])
      expect(form?.fields).toMatchObject({ audience: ['kommuner'], period: { from: '2027-03-01' } });
  });

  it('begin with what is said before both', async () => {
    const { draft, shelved } = (
      await last('I mars vil vi ha et kurs om vann i Finnmark for kommuner og et webinar om strøm i Troms')
    ).session;
    expect(draft?.fields).toMatchObject({ audience: ['kommuner'], period: { from: '2027-03-01' } });
    expect(shelved?.fields).toMatchObject({ audience: null, period: { from: '2027-03-01' } });
  });

  it('come up one after the other', async () => {
    const turn = await last(
      'vi vil ha kurs om vann i Finnmark og webinar om strøm i Troms, begge for kommuner, i mars',
      'send',
    );
    expect(turn.session.draft?.fields).toMatchObject({ activity: 'webinar', topic: 'strøm' });
    expect(turn.session.shelved).toBeNull();
  });
});

it.each([
  'vi vil ha kurs og webinar om vann i Troms',
  'kurs om nettverk og dialog i Troms',
  'kurs om dialogkonferanser og behovsverksted i Agder',
])('is one wish: "%s"', async (text) => {
  const { draft, shelved } = (await last(text)).session;
  expect(draft?.fields.activity).toBe('kurs');
  expect(shelved).toBeNull();
});
