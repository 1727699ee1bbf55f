import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPost } from '../../../adapters/web/input.ts';
import { MAX_TEXT_LENGTH } from '../../../src/conversation/message.ts';

const id = randomUUID();
const read = (body: unknown) => readPost(JSON.stringify(body));

test('takes a text, a click and a start', () => {
  expect(read({ type: 'text', id, text: ' hei ' })).toEqual({
    outcome: 'read',
    id,
    input: { type: 'text', text: 'hei' },
  });
  expect(read({ type: 'action', id, action: 'change:topic', data: 'd:1' })).toEqual({
    outcome: 'read',
    id,
    input: { type: 'action', id: 'change:topic', data: 'd:1' },
  });
  expect(read({ type: 'start' })).toEqual({ outcome: 'read', id: null, input: { type: 'start' } });
});

test('takes the longest text and refuses one character more', () => {
  expect(read({ type: 'text', id, text: 'æ'.repeat(MAX_TEXT_LENGTH) }).outcome).toBe('read');
  expect(read({ type: 'text', id, text: 'æ'.repeat(MAX_TEXT_LENGTH + 1) })).toEqual({ outcome: 'too-long' });
});

test('takes out what no database can hold', () => {
  expect(readPost(`{"type":"text","id":"${id}","text":"a\\u0000b\\ud800c"}`)).toMatchObject({
    input: { text: 'ab\uFFFDc' },
  });
});

test.each([
  '',
  'null',
  '[]',
  '{',
  '"hei"',
  '{"type":"text"}',
  `{"type":"text","id":"${id}","text":5}`,
  `{"type":"text","id":"1","text":"hei"}`,
  `{"type":"text","id":"${id}","text":"hei","user":"someone"}`,
  `{"type":"action","id":"${id}","action":"","data":null}`,
  `{"type":"action","id":"${id}","action":"a b","data":null}`,
  `{"type":"action","id":"${id}","action":"send"}`,
  `{"type":"action","id":"${id}","action":"send","data":{"a":1}}`,
  '{"type":"__proto__"}',
])('cannot read %s', (body) => {
  expect(readPost(body)).toEqual({ outcome: 'unreadable' });
});

test('says that nothing but spaces is empty', () => {
  expect(read({ type: 'text', id, text: ' \n\t ' })).toEqual({ outcome: 'empty' });
});

test('never throws, whatever is posted', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (body) => readPost(body).outcome !== undefined));
});
