import { expect, test } from 'vitest';
import { type HistoryEntry, makeLineReader } from '../../../adapters/web/history.ts';
import { plain } from './stand-in.ts';

const said = (sequence: number, input: Extract<HistoryEntry, { type: 'said' }>['input']): HistoryEntry => ({
  type: 'said',
  sequence,
  eventId: `web:p:${sequence}`,
  input,
});

const offer = plain('Velg', [
  { id: 'change', label: 'Endre', data: 'd:1' },
  { id: 'change', label: 'Endre på nytt', data: 'd:2' },
]);

test('shows a click as the label of the button that was clicked', () => {
  const lines = makeLineReader()([
    { type: 'reply', sequence: 1, id: 'r1', eventId: 'e', reply: offer },
    said(2, { type: 'action', id: 'change', data: 'd:2' }),
  ]);
  expect(lines.at(1)).toEqual({
    from: 'person',
    sequence: 2,
    eventId: 'web:p:2',
    text: 'Endre på nytt',
    picked: { id: 'change', data: 'd:2' },
  });
});

test('does not show the start, nor a click on a button that is gone', () => {
  expect(
    makeLineReader()([said(1, { type: 'start' }), said(2, { type: 'action', id: 'change', data: null })]),
  ).toEqual([]);
});

test('shows what was written as it was written', () => {
  expect(makeLineReader()([said(1, { type: 'text', text: 'hei\n<b>du</b>' })])).toMatchObject([
    { text: 'hei\n<b>du</b>' },
  ]);
});
