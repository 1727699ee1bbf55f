import fc from 'fast-check';
import type { Reply } from '../../../../src/conversation/reply.ts';
import type { County } from '../../../../src/directory/county.ts';
import { everyKind } from '../../web/every-kind.ts';

/** What people write to see whether it does something. */
const traps = [
  '<!channel>',
  '<!here|x>',
  '<@U0KARI>',
  '<#C0LUP|generelt>',
  '<https://ond.example|trykk her>',
  '@here',
  '@channel',
  '&lt;!channel&gt;',
  '&amp;',
  '[se](javascript:x)',
  '[*a*](https://lup.no/?a=1&b=<2>|3)',
  '<script>',
  '<at>Kari</at>',
  '*_~`',
  '\u202Ebaklengs\u202C',
  '\u0000\u0007',
  '- a\n- b\n\n1. c\n2. d',
  '👩‍👩‍👧',
  '\uD800',
];

const piece = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('&'.repeat(900), 'å'.repeat(2_500), 'ord '.repeat(1_200), 'linje\n'.repeat(300)),
);
/** Any words, also very long ones. */
const anyWords = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));
const anyUrl = fc.oneof(fc.webUrl(), fc.constantFrom('javascript:x', `https://lup.no/${'a'.repeat(3_500)}`));

const anyChoice = fc.record(
  {
    id: fc.constantFrom('send', 'article', 'feedback-up', 'open', 'activity:kurs', 'x'.repeat(300)),
    label: fc.oneof(fc.string({ minLength: 1, maxLength: 120 }), fc.constantFrom(...traps, ' ')),
    data: fc.string({ maxLength: 2_500 }),
    url: anyUrl,
  },
  { requiredKeys: ['id', 'label'] },
);
const anyField = fc.record({ label: anyWords, value: anyWords });
const anyCitation = fc.record(
  { id: fc.string(), title: anyWords, url: anyUrl },
  { requiredKeys: ['id', 'title'] },
);
const maybe = fc.option(anyWords, { nil: null });
const anyContact = fc.record({
  counties: fc.constant<County[]>([]),
  region: anyWords,
  name: maybe,
  role: maybe,
  asOf: maybe,
  source: maybe,
  channels: fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('email' as const), value: fc.emailAddress() }),
      fc.record({ type: fc.constant('phone' as const), value: anyWords }),
      fc.record({ type: fc.constant('page' as const), value: anyUrl }),
    ),
    { maxLength: 12 },
  ),
});

/** Replies of every kind with anything in the place of words, and more of everything than fits. */
export const anyReply: fc.Arbitrary<Reply> = fc
  .record({
    reply: fc.constantFrom(...everyKind),
    text: anyWords,
    choices: fc.array(anyChoice, { maxLength: 120 }),
    fields: fc.array(anyField, { maxLength: 14 }),
    citations: fc.array(anyCitation, { maxLength: 14 }),
    contacts: fc.array(anyContact, { maxLength: 8 }),
    topics: fc.array(anyWords, { maxLength: 14 }),
  })
  .map(({ reply, text, choices, fields, citations, contacts, topics }) => {
    const same = { ...reply, text, choices };
    switch (same.kind) {
      case 'answer':
        return { ...same, citations };
      case 'contact':
        return { ...same, contacts };
      case 'summary':
      case 'receipt':
        return { ...same, fields };
      case 'status': {
        const [first] = same.requests;
        return first === undefined
          ? same
          : { ...same, requests: topics.map((topic) => ({ ...first, topic })) };
      }
      default:
        return same;
    }
  });
