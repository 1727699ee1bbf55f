import type { Answer, Exchange } from './exchange.ts';
import { type LineDefaults, readLine } from './read-line.ts';

export interface JsonLinesParts {
  readonly lines: AsyncIterable<string>;
  readonly write: (line: string) => Promise<void>;
  readonly exchange: Exchange;
  readonly defaults: () => LineDefaults;
  /** Milliseconds that only grow. */
  readonly clock: () => number;
}

/** Answers line after line, each before the next is looked at, since a later one may depend on an earlier. */
export async function runJsonLines(parts: JsonLinesParts): Promise<void> {
  for await (const line of parts.lines)
    await parts.write(`${JSON.stringify(await answerLine(line, parts))}\n`);
}

async function answerLine(line: string, { exchange, defaults, clock }: JsonLinesParts): Promise<object> {
  const read = readLine(line, defaults());
  if ('fault' in read) return { error: read.fault };
  const started = clock();
  try {
    const answer = await exchange(read.message);
    return toLine(read.message.conversation, answer, clock() - started);
  } catch {
    return { error: { code: 'trouble', message: 'The message could not be stored; the log says why.' } };
  }
}

function toLine(conversation: string, { trace, replies }: Answer, milliseconds: number): object {
  const { language, intents, counties, confidence, retrieved, why } = trace;
  const ms = Math.round(milliseconds * 10) / 10;
  return {
    conversation,
    language,
    intent: intents[0],
    intents,
    counties,
    confidence,
    replies,
    retrieved,
    why,
    ms,
  };
}
