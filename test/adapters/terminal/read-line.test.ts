import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../adapters/terminal/read-line.ts';

const defaults = { now: '2026-11-23T09:00:00.000Z', newId: () => 'new-id' };
const whole = {
  id: 'e1',
  conversation: 'c1',
  user: { id: 'u1', name: 'Test Bruker', email: 'test@example.org' },
  tenant: 't1',
  at: '2026-11-23T09:00:00+01:00',
  text: 'Hvem er pådriver i Vestland?',
};

function messageOf(line: object) {
  const read = readLine(JSON.stringify(line), defaults);
  if ('fault' in read) throw new Error(read.fault.message);
  return read.message;
}

describe('a line that can be read', () => {
  it('becomes a message', () => {
    expect(messageOf(whole)).toEqual({
      eventId: 'e1',
      platform: 'terminal',
      tenant: 't1',
      conversation: 'c1',
      thread: null,
      audience: 'personal',
      user: { id: 'u1', name: 'Test Bruker', email: 'test@example.org', locale: null },
      at: '2026-11-23T09:00:00+01:00',
      input: { type: 'text', text: 'Hvem er pådriver i Vestland?' },
    });
  });

  it('may lack id, tenant, time, name and e-mail', () => {
    const message = messageOf({ conversation: 'c1', user: { id: 'u1' }, text: 'Hei' });
    expect(message).toMatchObject({ eventId: 'new-id', tenant: null, at: defaults.now });
    expect(message.user).toEqual({ id: 'u1', name: null, email: null, locale: null });
  });

  it.each([
    [undefined, null],
    [null, null],
    ['v3', 'v3'],
    [3, '3'],
    [{ version: 3 }, '{"version":3}'],
  ])('takes %j as data of an action', (data, taken) => {
    const line = { ...whole, text: undefined, action: { id: 'send', data } };
    expect(messageOf(line).input).toEqual({ type: 'action', id: 'send', data: taken });
  });

  it.each([
    ['unknown keys', { ...whole, note: 1, user: { ...whole.user, age: 4 } }],
    ['an e-mail that is none', { ...whole, user: { ...whole.user, email: 'kari' } }],
    ['a name that is none', { ...whole, user: { ...whole.user, name: 7 } }],
    ['a number as id', { ...whole, id: 17 }],
    ['an empty text', { ...whole, text: '' }],
    ['a text longer than the core reads', { ...whole, text: 'a'.repeat(100_000) }],
    ['half a surrogate pair', { ...whole, text: 'Hei \ud83d' }],
    ['a null where nothing is known', { ...whole, id: null, tenant: null, at: null, action: null }],
  ])('may hold %s', (_, line) => {
    expect(readLine(JSON.stringify(line), defaults)).toHaveProperty('message');
  });
});

describe('a line that cannot be read', () => {
  it.each([
    ['', 'not_json'],
    ['{', 'not_json'],
    ['hei', 'not_json'],
    ['[]', 'not_a_message'],
    ['null', 'not_a_message'],
    ['{}', 'not_a_message'],
    [JSON.stringify({ ...whole, text: undefined }), 'not_a_message'],
    [JSON.stringify({ ...whole, action: { id: 'send' } }), 'not_a_message'],
    [JSON.stringify({ ...whole, conversation: '' }), 'not_a_message'],
    [JSON.stringify({ ...whole, user: 'u1' }), 'not_a_message'],
    [JSON.stringify({ ...whole, at: 'i går' }), 'not_a_message'],
    [JSON.stringify({ ...whole, id: 'x'.repeat(301) }), 'not_a_message'],
  ])('%s is %s', (line, code) => {
    expect(readLine(line, defaults)).toMatchObject({
      fault: { code, message: expect.stringMatching(/\.$/) },
    });
  });

  it('is told where its fault lies, by the name the line uses', () => {
    const line = JSON.stringify({ ...whole, id: 'x'.repeat(301) });
    expect(readLine(line, defaults)).toMatchObject({ fault: { message: expect.stringContaining('"id"') } });
  });
});

it('reads or refuses every line, and never throws', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc
      .record({ conversation: fc.jsonValue(), user: fc.jsonValue(), text: fc.jsonValue() })
      .map((it) => JSON.stringify(it)),
    fc.string({ unit: 'binary' }).map((text) => JSON.stringify({ ...whole, text })),
    fc.jsonValue().map((data) => JSON.stringify({ ...whole, text: undefined, action: { id: 'send', data } })),
  );
  fc.assert(
    fc.property(line, (text) => {
      expect(Object.keys(readLine(text, defaults))).toHaveLength(1);
    }),
  );
});

it('refuses what is nested too deep to be written again, without falling', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const line = `{"conversation":"c","user":{"id":"u"},"action":{"id":"send","data":${deep}}}`;
  expect(Object.keys(readLine(line, defaults))).toHaveLength(1);
});
