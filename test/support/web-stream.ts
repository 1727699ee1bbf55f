import type { Visitor } from '../adapters/web/visitor.ts';

/** A line of the conversation as the page gets it. */
export interface StreamedLine {
  readonly sequence: number;
  readonly html: string;
}

/** Listens to the stream of the web chat from a line on, until so many replies have come. */
export async function readReplies(
  url: string,
  visitor: Visitor,
  { after, count }: { readonly after: number; readonly count: number },
): Promise<StreamedLine[]> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const leaving = new AbortController();
  const response = await fetch(`${url}/chat/events?after=${after}`, {
    headers: { cookie },
    signal: leaving.signal,
  });
  const decoder = new TextDecoder();
  let text = '';
  let replies: StreamedLine[] = [];
  for await (const part of response.body ?? []) {
    text += decoder.decode(part, { stream: true });
    replies = readLines(text).filter(({ html }) => html.includes('data-from="assistant"'));
    if (replies.length >= count) break;
  }
  leaving.abort();
  return replies;
}

function readLines(text: string): StreamedLine[] {
  return text
    .split('\n\n')
    .slice(0, -1)
    .filter((block) => /^event: line$/m.test(block))
    .map((block) => ({
      sequence: Number(/^id: (\d+)$/m.exec(block)?.[1]),
      html: [...block.matchAll(/^data: ?(.*)$/gm)].map(([, line]) => line).join('\n'),
    }));
}
