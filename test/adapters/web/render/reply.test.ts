import { expect, test } from 'vitest';
import { renderReply } from '../../../../adapters/web/render/reply.ts';
import { type Reply, replySchema } from '../../../../src/conversation/reply.ts';
import { everyKind } from '../every-kind.ts';
import { words } from '../serve.ts';

const draw = async (reply: Reply) =>
  String(await renderReply(reply, (id, args) => words(reply.language, id, args)));
const kind = (wanted: Reply['kind']) => {
  const found = everyKind.find((reply) => reply.kind === wanted);
  if (!found) throw new Error(`no example of ${wanted}`);
  return found;
};

test('knows an example of every kind', () => {
  const kinds = replySchema.options.map((option) => option.shape.kind.value);
  expect(everyKind.map((reply) => reply.kind).sort()).toEqual([...kinds].sort());
  for (const reply of everyKind) expect(replySchema.safeParse(reply).success).toBe(true);
});

test.each(everyKind.map((reply) => [reply.kind, reply] as const))(
  'shows every choice of %s',
  async (_, reply) => {
    const drawn = await draw(reply);
    for (const choice of reply.choices) {
      expect(drawn).toContain(choice.label.replaceAll("'", '&#39;'));
      expect(drawn).toContain(choice.url ?? `data-choice="${choice.id}"`);
    }
  },
);

const evil = '"><script>alert(1)</script>';

/** The same reply with an attack in every text it holds. */
function poisoned(reply: Reply): Reply {
  const poison = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => poison(item, key));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]));
    const texts = ['text', 'label', 'title', 'name', 'role', 'region', 'topic', 'data', 'said', 'asOf'];
    return typeof value === 'string' && texts.includes(key) ? `${value} ${evil}` : value;
  };
  return replySchema.parse(poison(reply, ''));
}

test.each(everyKind.map((reply) => [reply.kind, reply] as const))(
  'lets no markup into %s',
  async (_, reply) => {
    const drawn = await draw(poisoned(reply));
    expect(drawn).not.toContain('<script');
    expect(drawn).toContain('&lt;script&gt;');
  },
);

test('never leads to anything but the web', async () => {
  const reply: Reply = {
    kind: 'answer',
    language: 'nb',
    text: 'Kilde: A.',
    choices: [{ id: 'page', label: 'Åpne', url: 'javascript:alert(1)' }],
    citations: [{ id: 'a', title: 'A', url: 'javascript:alert(1)' }],
  };
  const drawn = await draw(reply);
  expect(drawn).not.toContain('javascript:');
  expect(drawn).toContain('/chat/articles/a');
});

test('makes a source that the text names a link, and lists the others', async () => {
  const drawn = await draw(kind('answer'));
  expect(drawn).toMatch(/Kilde: <a href="https:\/\/anskaffelser\.no\/dialog"[^>]*>Dialog med markedet/);
  expect(drawn).toMatch(/<details[^>]*><summary>Én kilde til/);
  expect(drawn).toContain('href="/chat/articles/dialog-som-verktoy"');
  expect(drawn.match(/Dialog med markedet/g)).toHaveLength(1);
});

test('lists the sources of an answer that names none, open to see', async () => {
  const answer = kind('answer');
  const drawn = await draw({ ...answer, text: 'Ja, det er lov.' });
  expect(drawn).not.toContain('<details');
  expect(drawn).toMatch(/Kilder<\/h4>.*Dialog med markedet.*Dialog som verktøy/s);
});

test('gives a contact as links one can tap', async () => {
  const drawn = await draw(kind('contact'));
  expect(drawn).toContain('href="mailto:kari.test@example.org"');
  expect(drawn).toContain('href="tel:+4722000000"');
});

test('shows no card where nobody can be reached', async () => {
  const contact = { counties: ['46' as const], region: 'Vestland', name: null, role: null };
  const contacts = [{ ...contact, asOf: null, source: null, channels: [] }];
  const drawn = await draw({ kind: 'contact', language: 'nb', text: 'Ingen.', contacts, choices: [] });
  expect(drawn).not.toContain('ds-card');
});

test('keeps what is known in a form', async () => {
  const drawn = await draw(kind('form'));
  expect(drawn).toContain('<option value="kurs" selected>');
  expect(drawn).toContain('value="behovskartlegging"');
  expect(drawn).toMatch(/value="kommuner" checked/);
});
