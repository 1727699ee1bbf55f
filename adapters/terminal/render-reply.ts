import type { Colors } from 'picocolors/types.js';
import type { Choice, Reply } from '../../src/conversation/reply.ts';
import { toPlainText } from './plain-text.ts';
import { wrap } from './wrap.ts';

export interface Screen {
  readonly colours: Colors;
  /** Columns of text. */
  readonly width: number;
}

/** Replies of any kind as text: their own words, where they are from, and their choices, numbered through. */
export function renderReplies(replies: readonly Reply[], screen: Screen): string {
  let numbered = 0;
  const rendered = replies.map((reply) => {
    const text = renderReply(reply, numbered + 1, screen);
    numbered += numberedChoices(reply).length;
    return text;
  });
  return rendered.join('\n\n');
}

function renderReply(reply: Reply, firstNumber: number, screen: Screen): string {
  const blocks = [
    toPlainText(reply.text, screen.colours),
    renderSources(reply, screen),
    renderChoices(reply, firstNumber, screen),
  ];
  return blocks
    .filter((block) => block !== '')
    .map((block) => wrap(block, screen.width))
    .join('\n\n');
}

/** The choices that send something, in the order of their numbers. */
export function numberedChoices(reply: Reply): readonly Choice[] {
  return reply.choices.filter((choice) => choice.url === undefined);
}

function renderSources(reply: Reply, { colours }: Screen): string {
  if (reply.kind !== 'answer') return '';
  const links = reply.citations.filter(({ url }) => url !== undefined && !reply.text.includes(url));
  return links.map(({ title, url }) => colours.dim(toPlainText(`${title}: ${url}`, colours))).join('\n');
}

function renderChoices(reply: Reply, firstNumber: number, { colours }: Screen): string {
  const numbered = numberedChoices(reply).map(
    ({ label }, index) => `${colours.cyan(`${firstNumber + index})`)} ${label}`,
  );
  const pages = reply.choices.flatMap(({ label, url }) => (url === undefined ? [] : [`${label}: ${url}`]));
  return [...numbered, ...pages].join('\n');
}
