import MarkdownIt, { type Token } from 'markdown-it';
import { limits } from '../limits.ts';
import { escapeAddress, escapeLineStarts, escapeText, isWebAddress } from './escape.ts';

const plain = new MarkdownIt('zero', { html: false }).enable(['emphasis', 'list', 'newline', 'escape']);
const linked = new MarkdownIt('zero', { html: false }).enable([
  'emphasis',
  'list',
  'newline',
  'escape',
  'entity',
  'link',
]);

/** Two spaces and a line break: one alone is a space in Teams. */
const BREAK = '  \n';

/**
 * The Markdown subset of a reply as Teams renders it on all its clients: bold, italic, links, and lists as lines with a
 * bullet. A link is made only where `links` says that the words are our own.
 */
export function toTeamsText(markdown: string, { links }: { readonly links: boolean }): string {
  return blocks((links ? linked : plain).parse(markdown, {}), inlineText);
}

/**
 * The same without any markup, for notifications and screen readers. What may be read as XML ("speak" may be SSML) must not
 * hold a tag of a person: angle brackets become marks that look like them.
 */
export function toPlainText(markdown: string): string {
  return blocks(linked.parse(markdown, {}), (token) =>
    (token.children ?? [])
      .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? '\n' : content))
      .join(''),
  )
    .replaceAll(BREAK, '\n')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
}

interface Page {
  text: string;
  /** The open lists, by the number that comes next; null for bullets. */
  readonly lists: (number | null)[];
}

type Inline = (token: Token) => string;

function blocks(tokens: readonly Token[], inline: Inline): string {
  const page: Page = { text: '', lists: [] };
  for (const token of tokens) write(page, token, inline);
  return page.text.trim();
}

function write(page: Page, token: Token, inline: Inline): void {
  const { lists } = page;
  switch (token.type) {
    case 'bullet_list_open':
      lists.push(null);
      break;
    case 'ordered_list_open':
      lists.push(Number(token.attrGet('start') ?? 1));
      break;
    case 'bullet_list_close':
    case 'ordered_list_close':
      lists.pop();
      if (lists.length === 0) page.text = `${page.text.trimEnd()}\n\n`;
      break;
    case 'list_item_open':
      page.text += `${'\u2003'.repeat(lists.length - 1)}${mark(lists)} `;
      break;
    case 'inline':
      page.text += inline(token) + (lists.length > 0 ? BREAK : '\n\n');
      break;
  }
}

/** Bullets and numbers as signs of their own, which no client takes for a list of another kind. */
function mark(lists: Page['lists']): string {
  const last = lists.length - 1;
  const number = lists[last];
  if (number === null || number === undefined) return '•';
  lists[last] = number + 1;
  return `${number}&#46;`;
}

function inlineText({ children }: Token): string {
  let address: string | null = null;
  const pieces = (children ?? []).map((token) => {
    if (token.type === 'link_open') {
      address = linkable(token);
      return address === null ? '' : '[';
    }
    if (token.type === 'link_close') return address === null ? '' : `](${address})`;
    return pieceOf(token);
  });
  return escapeLineStarts(pieces.join(''));
}

function linkable(token: Token): string | null {
  const url = String(token.attrGet('href') ?? '');
  if (url.length > limits.url) return null;
  return isWebAddress(url) || /^mailto:[^\s@]+@[^\s@]+$/.test(url) ? escapeAddress(url) : null;
}

function pieceOf({ type, content }: Token): string {
  switch (type) {
    case 'strong_open':
    case 'strong_close':
      return '**';
    case 'em_open':
    case 'em_close':
      return '_';
    case 'softbreak':
    case 'hardbreak':
      return BREAK;
    default:
      return escapeText(content);
  }
}
