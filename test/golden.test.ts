import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import colours from 'picocolors';
import { describe, expect, it } from 'vitest';
import { renderReply as renderForSlack } from '../adapters/slack/render/reply.ts';
import { renderReply as renderForTeams } from '../adapters/teams/render/reply.ts';
import { renderReplies } from '../adapters/terminal/render-reply.ts';
import { renderReply as renderForWeb } from '../adapters/web/render/reply.ts';
import { loadWords } from '../src/conversation/load-words.ts';
import { type Reply, replySchema } from '../src/conversation/reply.ts';
import { languages } from '../src/language/languages.ts';
import { root } from '../src/root.ts';

const folder = join(root, 'test', 'golden');
const isRecording = process.env['RECORD_GOLDEN'] === '1';
const words = loadWords(join(root, 'prompts'));
const screen = { colours: colours.createColors(false), width: 88 };

/** Each door's drawing of a reply, by the name of its file. */
const doors: Readonly<Record<string, (reply: Reply) => string | Promise<string>>> = {
  'terminal.txt': (reply) => `${renderReplies([reply], screen)}\n`,
  'web.html': async (reply) => `${(await renderForWeb(reply, sayIn(reply))).toString()}\n`,
  'slack.json': (reply) => toJson(renderForSlack(reply, sayIn(reply))),
  'teams.json': (reply) => toJson(renderForTeams(reply, sayIn(reply))),
};

function sayIn({ language }: Reply) {
  return (id: string, args?: Record<string, string | number>) => words(language, id, args);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const names = readdirSync(folder).filter((name) => !name.includes('README'));

describe.each(names)('%s', (name) => {
  const reply = replySchema.parse(JSON.parse(readFileSync(join(folder, name, 'reply.json'), 'utf8')));

  it('is the reply its folder says', () => {
    const isWorded = reply.kind === 'answer' && reply.wordedByModel === true;
    expect(`${reply.kind}${isWorded ? '-worded' : ''}.${reply.language}`).toBe(name);
  });

  it.each(Object.entries(doors))('looks as it should in %s', async (file, draw) => {
    const drawn = await draw(reply);
    const path = join(folder, name, file);
    if (isRecording) writeFileSync(path, drawn);
    else expect(drawn).toBe(readFileSync(path, 'utf8'));
  });
});

it('has every kind of reply in every language', () => {
  const kinds = [...replySchema.options.map((option) => option.shape.kind.value), 'answer-worded'];
  const wanted = kinds.flatMap((kind) => languages.map((language) => `${kind}.${language}`));
  expect(names.sort()).toEqual(wanted.sort());
});
