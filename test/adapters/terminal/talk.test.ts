import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import colours from 'picocolors';
import { expect, it } from 'vitest';
import type { Answer } from '../../../adapters/terminal/exchange.ts';
import { talk } from '../../../adapters/terminal/talk.ts';
import type { Input } from '../../../src/conversation/message.ts';

function answer(words: string, labels: readonly string[]): Answer {
  return {
    trace: { language: 'nb', intents: ['other'], counties: [], confidence: 1, retrieved: [], why: [] },
    replies: [
      {
        kind: 'text',
        text: words,
        language: 'nb',
        choices: labels.map((label, at) => ({ id: `choice-${at}`, label, data: `data-${at}` })),
      },
    ],
  };
}

/** Types the lines, and tells what was said to the assistant and what stood on the screen. */
async function type(lines: readonly string[]) {
  const said: Input[] = [];
  const input = new PassThrough();
  const output = new PassThrough();
  const screen = text(output);
  const talking = talk({
    input,
    output,
    screen: { colours: colours.createColors(false), width: 40 },
    say: async (each) => {
      said.push(each);
      return answer(`Svar ${said.length}`, ['Send', 'Endre']);
    },
    hint: () => 'Slik gjør du',
    goodbye: () => 'Ha det',
  });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await talking;
  output.end();
  return { said, screen: await screen };
}

it('begins by itself, shows how to use it once, and says goodbye at the end', async () => {
  const { said, screen } = await type(['hei']);
  expect(said).toEqual([{ type: 'start' }, { type: 'text', text: 'hei' }]);
  expect(screen.match(/Slik gjør du/g)).toHaveLength(1);
  expect(screen).toMatch(/Svar 1[\s\S]*Svar 2[\s\S]*Ha det\n$/);
});

it('takes the number of a choice for the choice, and anything else for words', async () => {
  const { said } = await type([' 2 ', '3', 'Send', '']);
  expect(said.slice(1)).toEqual([
    { type: 'action', id: 'choice-1', data: 'data-1' },
    { type: 'text', text: '3' },
    { type: 'text', text: 'Send' },
    { type: 'text', text: '' },
  ]);
});
