import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionIdOf, choiceOf, pageActionIdOf } from '../../../../adapters/slack/action-id.ts';
import { renderReply } from '../../../../adapters/slack/render/reply.ts';
import { loadWords } from '../../../../src/conversation/load-words.ts';
import type { Reply, ReplyKind } from '../../../../src/conversation/reply.ts';
import { root } from '../../../../src/root.ts';
import { everyKind } from '../../web/every-kind.ts';

const words = loadWords(join(root, 'prompts'));
const render = (reply: Reply) => renderReply(reply, (id, args) => words(reply.language, id, args));

function blocksOf(kind: ReplyKind) {
  const reply = everyKind.find((candidate) => candidate.kind === kind);
  if (reply === undefined) throw new Error(`There is no ${kind}.`);
  return render(reply).blocks;
}

const mrkdwn = (text: string) => ({ type: 'mrkdwn', text, verbatim: true });

describe('draws', () => {
  it('an answer with its sources, what to ask next, and whether it helped', () => {
    const [said, sources, next, feedback] = blocksOf('answer');
    expect(said).toMatchObject({ text: { text: expect.stringContaining('*behandle leverandørene likt*') } });
    expect(said).toMatchObject({
      text: { text: expect.stringContaining('<https://anskaffelser.no/dialog|Dialog med markedet> (2024).') },
    });
    expect(sources).toEqual({
      type: 'context',
      elements: [mrkdwn('Flere kilder'), mrkdwn('Dialog som verktøy')],
    });
    expect(next).toMatchObject({ elements: [{ action_id: 'more' }, { action_id: 'article' }] });
    expect(feedback).toMatchObject({
      elements: [{ action_id: 'feedback-up' }, { action_id: 'feedback-down' }],
    });
  });

  it('a contact as a card with ways to reach them', () => {
    const [, who, ways, asOf, choices] = blocksOf('contact');
    expect(who).toMatchObject({ text: { text: '*Kari Test*\npådrivar, Vestland' } });
    expect(ways).toMatchObject({
      fields: [
        { text: '*E-post*\n<mailto:kari.test@example.org|kari.test@example.org>' },
        { text: '*Telefon*\n<tel:+4722000000|+47 22 00 00 00>' },
        { text: '*Nettside*\n<https://innovativeanskaffelser.no/kontakt|innovativeanskaffelser.no>' },
      ],
    });
    expect(asOf).toMatchObject({ elements: [{ text: 'Per 2023' }] });
    expect(choices).toMatchObject({
      elements: [
        { action_id: 'write-padriver', value: 'Vestland' },
        { action_id: 'request' },
        { action_id: 'open:contact-page', url: 'https://innovativeanskaffelser.no/kontakt' },
      ],
    });
  });

  it('a summary as fields, with the version of the draft in each button', () => {
    const [, fields, choices] = blocksOf('summary');
    expect(fields).toMatchObject({ fields: expect.arrayContaining([mrkdwn('*Tema*\nmassehandtering')]) });
    expect(choices).toMatchObject({
      elements: [
        { action_id: 'send', value: 'd1:3', style: 'primary' },
        { action_id: 'change', value: 'd1:3' },
        { action_id: 'cancel', value: 'd1:3' },
      ],
    });
  });

  it('a receipt, the requests of a person, and a form', () => {
    expect(blocksOf('receipt')[0]).toMatchObject({
      text: { text: expect.stringContaining('*LUP-2026-0042*') },
    });
    expect(blocksOf('status')[1]).toMatchObject({
      fields: [
        { text: '*LUP-2026-0042*\nLevert\nmarkedsdialog' },
        { text: '*LUP-2026-0031*\nTatt imot\nfunksjonskrav' },
      ],
    });
    expect(blocksOf('form')[1]).toMatchObject({
      elements: [{ text: expect.stringContaining('Aktivitet, Tema, Målgruppe, Tidspunkt, Deltakere') }],
    });
  });

  it.each(everyKind)('$kind in $language, with all its words for those who see no blocks', (reply) => {
    const { text, blocks } = render(reply);
    expect(blocks[0]).toEqual({ type: 'section', text: mrkdwn(text) });
  });
});

it('names each button once in a message, and finds its choice again', () => {
  const choices = ['a', 'a', 'b', 'a'].map((id) => ({ id, label: id }));
  const [, row] = render({ kind: 'text', language: 'nb', text: 'x', choices }).blocks;
  expect(row).toMatchObject({ elements: ['a', 'a#2', 'b', 'a#3'].map((id) => ({ action_id: id })) });
  expect(['a', 'a#2', 'a#3'].map(choiceOf)).toEqual(['a', 'a', 'a']);
  expect([choiceOf(actionIdOf('activity:kurs', 2)), choiceOf(pageActionIdOf('x', 1))]).toEqual([
    'activity:kurs',
    null,
  ]);
});

it('spreads many choices over rows, and leaves the last to be typed', () => {
  const choices = Array.from({ length: 60 }, (_, place) => ({ id: `c${place}`, label: `Valg ${place}` }));
  const [, ...rows] = render({ kind: 'clarify', language: 'nb', text: 'x', choices }).blocks;
  expect(rows.map((row) => (row.type === 'actions' ? row.elements.length : 0))).toEqual([25, 25]);
});

it('says every word around the replies in all three languages', () => {
  const idsOf = (text: string) =>
    Array.from(text.matchAll(/^(slack-[\w-]+) =/gm), ([, id = '']) => id).sort();
  const prompts = ['nb', 'nn', 'en'].map((language) =>
    idsOf(readFileSync(join(root, `prompts/slack.${language}.ftl`), 'utf8')),
  );
  const folder = join(root, 'adapters/slack/render');
  const code = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const used = Array.from(code.matchAll(/['`](slack-[a-z-]+)(?=['`$])/g), ([, id = '']) => id);
  expect(prompts[1]).toEqual(prompts[0]);
  expect(prompts[2]).toEqual(prompts[0]);
  expect(prompts[0]?.filter((id) => !used.some((name) => id.startsWith(name)))).toEqual([]);
});
