import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { renderReplies } from '../../../adapters/terminal/render-reply.ts';
import { type Reply, replySchema } from '../../../src/conversation/reply.ts';
import type { ActivityRequest } from '../../../src/requests/request.ts';

const plain = { colours: picocolors.createColors(false), width: 60 };
const coloured = { colours: picocolors.createColors(true), width: 60 };

const base = { text: 'Det *er* **slik**.', language: 'nb' as const, choices: [] };
const request: ActivityRequest = {
  activity: 'kurs',
  counties: ['46'],
  audience: ['kommuner'],
  topic: 'massehandtering',
  period: null,
  format: null,
  place: null,
  participants: null,
  organisation: null,
  requester: null,
  sensitive: false,
  status: 'sent',
};

const everyKind: Record<Reply['kind'], Reply> = {
  answer: {
    kind: 'answer',
    ...base,
    citations: [{ id: 'a', title: 'Om LUP', url: 'https://example.org/om' }],
  },
  contact: { kind: 'contact', ...base, contacts: [] },
  question: { kind: 'question', ...base, slot: 'activity' },
  form: { kind: 'form', ...base, slots: ['topic'], request: {} },
  summary: { kind: 'summary', ...base, request, fields: [] },
  receipt: { kind: 'receipt', ...base, reference: 'LUP-2026-0001', request, fields: [] },
  status: { kind: 'status', ...base, requests: [] },
  clarify: { kind: 'clarify', ...base },
  handoff: { kind: 'handoff', ...base },
  text: { kind: 'text', ...base },
};

describe('a reply on the terminal', () => {
  it.each(replySchema.options.map(({ shape }) => shape.kind.value))(
    'of kind %s is its text, unmarked',
    (kind) => {
      expect(renderReplies([everyKind[kind]], plain)).toMatch(/^Det er slik\./);
    },
  );

  it('shows bold and italic where there are colours', () => {
    expect(renderReplies([everyKind.text], coloured)).toContain('\u001B[1mslik\u001B[22m');
  });

  it('says where an answer is from, once', () => {
    expect(renderReplies([everyKind.answer], plain)).toContain('Om LUP: https://example.org/om');
    const linked = { ...everyKind.answer, text: 'Se [Om LUP](https://example.org/om).' };
    expect(renderReplies([linked], plain)).toBe('Se Om LUP (https://example.org/om).');
  });

  it('numbers choices through all replies of a turn, and only those that send something', () => {
    const first = { ...everyKind.text, choices: [{ id: 'a', label: 'Kurs' }] };
    const second = {
      ...everyKind.text,
      choices: [
        { id: 'page', label: 'Kontaktside', url: 'https://example.org' },
        { id: 'b', label: 'Webinar' },
      ],
    };
    const shown = renderReplies([first, second], plain);
    expect(shown).toContain('1) Kurs');
    expect(shown).toContain('2) Webinar\nKontaktside: https://example.org');
  });

  it('breaks lines at words', () => {
    const long = { ...everyKind.text, text: 'ord '.repeat(60).trim() };
    const lines = renderReplies([long], plain).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(lines.join(' ')).toBe(long.text);
  });

  it('lets no words steer the terminal', () => {
    const sly = { ...everyKind.text, text: 'Hei \u001B[2J\u0007\u009B31m der' };
    expect(renderReplies([sly], coloured)).toBe('Hei [2J31m der');
  });

  it('leaves stars and underscores inside words and sums alone', () => {
    const sums = { ...everyKind.text, text: '2 * 3 * 4, fil_navn_her, a*b*c' };
    expect(renderReplies([sums], plain)).toBe(sums.text);
  });
});
