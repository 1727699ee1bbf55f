import { createInterface, type Interface } from 'node:readline';
import type { Input } from '../../src/conversation/message.ts';
import type { Choice } from '../../src/conversation/reply.ts';
import type { Answer } from './exchange.ts';
import { numberedChoices, renderReplies, type Screen } from './render-reply.ts';

export interface TalkParts {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly screen: Screen;
  /** Sends what the person said or chose, and gives the answer. */
  readonly say: (input: Input) => Promise<Answer>;
  /** How to use the keyboard, below the welcome. */
  readonly hint: (answer: Answer) => string;
  /** The last words, in the language of the conversation. */
  readonly goodbye: (answer: Answer) => string;
}

/** A conversation with one person at a terminal, until they end it (Ctrl-C, Ctrl-D) or the input ends. */
export async function talk(parts: TalkParts): Promise<void> {
  const { input, output, say } = parts;
  const terminal = createInterface({ input, output, terminal: 'isTTY' in output && output.isTTY === true });
  terminal.on('SIGINT', () => terminal.close());
  const lines = terminal[Symbol.asyncIterator](); // from now on: lines that come before someone asks for them are lost
  let answer = await say({ type: 'start' });
  output.write(`\n${renderReplies(answer.replies, parts.screen)}\n`);
  output.write(`\n${parts.screen.colours.dim(parts.hint(answer))}\n\n`);
  prompt(answer, parts, terminal);
  for await (const line of lines) {
    answer = await say(toInput(line, choicesOf(answer)));
    show(answer, parts, terminal);
  }
  output.write(`\n${parts.goodbye(answer)}\n`);
}

function show(answer: Answer, { output, screen }: TalkParts, terminal: Interface): void {
  output.write(`\n${renderReplies(answer.replies, screen)}\n\n`);
  prompt(answer, { screen }, terminal);
}

function prompt(answer: Answer, { screen }: Pick<TalkParts, 'screen'>, terminal: Interface): void {
  offerByArrows(terminal, choicesOf(answer));
  terminal.setPrompt(screen.colours.bold('> '));
  terminal.prompt();
}

/** The number of a choice does what its button does; anything else is words (a label among them). */
function toInput(line: string, choices: readonly Choice[]): Input {
  const choice = /^\s*\d{1,2}\s*$/.test(line) ? choices[Number(line) - 1] : undefined;
  if (choice === undefined) return { type: 'text', text: line };
  return { type: 'action', id: choice.id, data: choice.data ?? null };
}

function choicesOf(answer: Answer): readonly Choice[] {
  return answer.replies.flatMap(numberedChoices);
}

// The choices take the place of the line history: arrow up shows the first, then the next.
function offerByArrows(terminal: Interface, choices: readonly Choice[]): void {
  if ('history' in terminal && Array.isArray(terminal.history))
    terminal.history.splice(0, terminal.history.length, ...choices.map(({ label }) => label));
}
