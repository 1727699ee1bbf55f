import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limits } from '../../../../adapters/teams/limits.ts';
import { renderReply } from '../../../../adapters/teams/render/reply.ts';
import { loadWords } from '../../../../src/conversation/load-words.ts';
import { type Reply, replySchema } from '../../../../src/conversation/reply.ts';
import { root } from '../../../../src/root.ts';
import { readText } from '../../../support/teams-player.ts';
import { everyKind } from '../../web/every-kind.ts';
import { faultsOf, stringsOf } from './read-card.ts';

const words = loadWords(join(root, 'prompts'));
const draw = (reply: Reply) => renderReply(reply, (id, args) => words(reply.language, id, args));
const kinds = everyKind.map((reply) => [reply.kind, reply] as const);
const plainText = (text: string, kind: 'text' | 'answer' = 'text'): Reply =>
  kind === 'answer'
    ? { kind, language: 'nb', text, choices: [], citations: [] }
    : { kind, language: 'nb', text, choices: [] };
const bytes = (message: object) => Buffer.byteLength(JSON.stringify(message), 'utf16le');

it.each(kinds)('draws %s as a card that Teams can read, in its language', (_, reply) => {
  const message = draw(reply);
  expect(faultsOf(message)).toEqual([]);
  for (const { content } of message.attachments)
    expect(content).toMatchObject({ version: '1.5', lang: reply.language, speak: message.summary });
});

it.each(kinds)('says all words of %s in the text, for notifications and screen readers', (_, reply) => {
  const { text, summary } = draw(reply);
  const bare = (markdown: string) =>
    readText(markdown)
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_]|^- /gm, '')
      .replace(/\s+/g, ' ');
  expect(bare(text)).toBe(bare(reply.text));
  expect(summary.length).toBeGreaterThan(0);
});

it.each(kinds)('carries the id and the version of every choice of %s in its button', (_, reply) => {
  const drawn = JSON.stringify(draw(reply).attachments);
  for (const { id, data, url, label } of reply.choices) {
    expect(drawn).toContain(`"title":${JSON.stringify(label)}`);
    if (url !== undefined) expect(drawn).toContain(`"url":${JSON.stringify(url)}`);
    else expect(drawn).toContain(JSON.stringify({ id, ...(data === undefined ? {} : { data }) }));
  }
});

it('puts many choices in rows that no client folds', () => {
  const choices = Array.from({ length: 16 }, (_, place) => ({
    id: `county:${place}`,
    label: `Fylke ${place}`,
  }));
  const { attachments } = draw({
    kind: 'question',
    language: 'nb',
    text: 'Hvor?',
    slot: 'counties',
    choices,
  });
  const rows = JSON.parse(JSON.stringify(attachments))[0].content.body.map(
    (row: { actions: object[] }) => row.actions.length,
  );
  expect(rows).toEqual([5, 5, 5, 1]);
});

it('makes no card where there is nothing to show', () => {
  expect(draw(plainText('Hei')).attachments).toEqual([]);
});

it('links the sources that the text names, and lists the others', () => {
  const answer = everyKind.find(({ kind }) => kind === 'answer');
  if (answer === undefined) throw new Error('no answer');
  const message = draw(answer);
  expect(message.text).toContain('[Dialog med markedet](https://anskaffelser.no/dialog)');
  expect(stringsOf(message, 'text')).toEqual(['Flere kilder: Dialog som verktøy']);
});

it('never says that a model wrote it', () => {
  for (const reply of everyKind) expect(JSON.stringify(draw(reply))).not.toContain('AIGeneratedContent');
});

const attacks = [
  '<at>Alle</at>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![bilde](https://evil.example/x.png)',
  '[klikk her](https://evil.example)',
  '[klikk her][1]\n\n[1]: https://evil.example',
  '<https://evil.example>',
  '&lt;at&gt;Alle&lt;/at&gt;',
];

it.each(attacks)('shows %j in a message and on a card as words', (attack) => {
  const request = everyKind.find(({ kind }) => kind === 'summary');
  if (request?.kind !== 'summary') throw new Error('no summary');
  const message = draw({ ...request, text: `Om ${attack}.`, fields: [{ label: 'Tema', value: attack }] });
  const spoken = [message.summary, ...stringsOf(message, 'speak', 'fallbackText')];
  for (const shown of [message.text, ...spoken, ...stringsOf(message, 'text', 'value')]) {
    expect(shown).not.toMatch(/<(?:at|script|img|https)/);
    if (!spoken.includes(shown)) expect(shown).not.toMatch(/\]\(|\]\[|\]:/);
  }
  expect(readText(message.text).replace(/\s+/g, ' ')).toContain(attack.replace(/\s+/g, ' '));
});

it('leads nowhere but to the web, also in our own articles', () => {
  const { text } = draw(plainText('Se [her](javascript:alert(1)) og [der](https://nb.no/a_(b)).', 'answer'));
  expect(text).not.toMatch(/\]\(javascript/);
  expect(text).toContain('[der](https://nb.no/a%5F%28b%29)');
});

it('keeps a date at the beginning of a line a date', () => {
  expect(readText(draw(plainText('1. mars passer.\n2. april også.')).text)).toMatch(/1\. mars passer\./);
});

it('writes lists as lines with a bullet', () => {
  expect(draw(plainText('Slik:\n\n- **En**\n- To\n\nSlutt')).text).toBe('Slik:\n\n• **En**  \n• To\n\nSlutt');
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...attacks, 'مرحبا بالعالم', '\uD800', '\0', '👩‍👩‍👧', '-'.repeat(3_000), '**_**', '1. '),
  fc.nat(20_000).map((length) => '<'.repeat(length)),
);
const filled = text.map((value) => `${value}.`);

/** Any text in the place of every text, and long lists of everything. */
const anyReply: fc.Arbitrary<Reply> = fc
  .tuple(fc.constantFrom(...everyKind), fc.array(filled, { minLength: 5, maxLength: 9 }), fc.nat(60))
  .map(([reply, texts, copies]) => {
    let next = 0;
    const replace = (value: unknown, key: string): unknown => {
      if (Array.isArray(value)) {
        const items = ['counties', 'audience', 'slots'].includes(key)
          ? value
          : Array.from(
              { length: value.length === 0 ? 0 : copies },
              (_, place) => value[place % value.length],
            );
        return items.map((item) => replace(item, key));
      }
      if (value !== null && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner, name)]));
      const isText = ['text', 'label', 'title', 'name', 'role', 'region', 'topic', 'asOf', 'reference'];
      return typeof value === 'string' && isText.includes(key) ? texts[next++ % texts.length] : value;
    };
    return replySchema.parse(replace(reply, ''));
  });

it('stays within what Teams takes, for any reply', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const message = draw(reply);
      expect(faultsOf(message)).toEqual([]);
      expect(bytes(message)).toBeLessThanOrEqual(limits.messageBytes);
      expect(message.text.length).toBeGreaterThan(0);
      expect(Buffer.from(message.text, 'utf8').toString('utf8')).toBe(message.text);
      if (reply.kind !== 'answer') expect(message.text).not.toMatch(/\]\(/);
      expect(message.text).not.toMatch(/<[a-z/!]/i);
    }),
    { numRuns: 300 },
  );
});
