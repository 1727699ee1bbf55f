import { describe, expect, it } from 'vitest';
import type { DraftFields } from '../../src/requests/request.ts';
import { listenForLast } from './last-turn.ts';

// A complete form at its summary, and what one remark changes of it.

const last = listenForLast();

async function fieldsAfter(opening: string, ...lines: string[]): Promise<DraftFields | undefined> {
  return (await last(opening, ...lines)).session.draft?.fields;
}

describe('another subject', () => {
  it.each([
    ['skog', 'temaet skal egentlig være torv', 'torv'],
    ['skog', 'temaet skal heller være torv', 'torv'],
    ['skog', 'ikke skog, men myr', 'myr'],
    ['skog', 'myr i stedet for skog', 'myr'],
    ['sand', 'det skal ikkje vere sand, men stein', 'stein'],
    ['sand', 'det handlar om stein', 'stein'],
    ['gravel', 'not gravel, sand', 'sand'],
    ['gravel', "it's about rock", 'rock'],
    ['dust', 'it should be about market dialogue', 'market dialogue'],
  ])('of %s: "%s"', async (topic, said, now) => {
    expect(await fieldsAfter(`kurs om ${topic} i Agder for kommuner i mai`, said)).toMatchObject({
      topic: now,
      activity: 'kurs',
      counties: ['42'],
    });
  });

  it.each(['ikke Agder, men Rogaland', 'ikke for kommuner, men for klynger'])(
    'is not what "%s" says',
    async (said) => {
      expect((await fieldsAfter('kurs om skog i Agder for kommuner i mai', said))?.topic).toBe('skog');
    },
  );
});

it('is told once: what one will learn besides is not the subject', async () => {
  const fields = await fieldsAfter(
    'kurs om støv for kommuner i mai, vi er fra Arendal kommune og vil lære mer om målinger',
  );
  expect(fields?.topic).toBe('støv');
});

it.each(['alle unntatt klynger', 'alle utanom klynger', 'everyone except clusters'])(
  'sets the four others: "%s"',
  async (said) => {
    const fields = await fieldsAfter('kurs om støv i Agder for kommuner i mai', said);
    expect(fields?.audience).toEqual(['kommuner', 'naeringsliv', 'grundere', 'fou']);
  },
);

it('has no place when it is online after all', async () => {
  const opening = 'kurs om støv i Agder for kommuner i mai';
  expect(await fieldsAfter(opening, 'fysisk i Grimstad', 'digitalt')).toMatchObject({
    format: 'digital',
    place: null,
  });
  expect(await fieldsAfter(opening, 'fysisk i Grimstad', 'digitalt', 'angre')).toMatchObject({
    place: 'Grimstad',
  });
});

it('keeps its week when another one is denied', async () => {
  const opening = 'kurs om støv i Agder for kommuner i uke 6';
  expect((await fieldsAfter(opening, 'ikke uke 8'))?.period?.from).toBe('2027-02-08');
  expect((await fieldsAfter(opening, 'ikke uke 6'))?.period).toBeNull();
});

it.each(['wait, after Easter suits better', 'vent, etter påske passer bedre'])(
  'gets another time, and does not wait: "%s"',
  async (said) => {
    expect((await fieldsAfter('kurs om støv i Agder for kommuner i mars', said))?.period?.from).toBe(
      '2027-03-30',
    );
  },
);

it('knows a misspelt activity', async () => {
  const said = 'actually, rather experience sharng';
  expect((await fieldsAfter('course on dust in Agder for municipalities in May', said))?.activity).toBe(
    'nettverk',
  );
});
