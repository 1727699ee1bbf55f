import MarkdownIt, { type Token } from 'markdown-it';
import { shares } from '../limits.ts';
import { escapeWords, link } from './escape.ts';

// Nothing is on but what a reply may hold; all else is shown as written.
const markdown = new MarkdownIt('zero', { html: false, breaks: true });
markdown.enable(['emphasis', 'link', 'list', 'newline', 'escape', 'entity', 'autolink']);
markdown.validateLink = (url) => /^(?:https?:\/\/|mailto:|article:[\w-]+$)/i.test(url.trim());

type Rule = (tokens: Token[], index: number) => string;

const nothing: Rule = () => '';
const rules: Readonly<Record<string, Rule>> = {
  text: (tokens, index) => escapeWords(tokens[index]?.content ?? ''),
  softbreak: () => '\n',
  hardbreak: () => '\n',
  strong_open: () => '*',
  strong_close: () => '*',
  em_open: () => '_',
  em_close: () => '_',
  link_open: openLink,
  link_close: nothing,
  paragraph_open: nothing,
  paragraph_close: (tokens, index) => (tokens[index]?.hidden ? '\n' : '\n\n'),
  bullet_list_open: nothing,
  bullet_list_close: endList,
  ordered_list_open: nothing,
  ordered_list_close: endList,
  list_item_open: openItem,
  list_item_close: nothing,
};
for (const [name, rule] of Object.entries(rules)) markdown.renderer.rules[name] = rule;

/** The Markdown subset of a reply in Slack's own markup. Nothing that a person wrote is markup in it. */
export function toMrkdwn(text: string): string {
  return markdown
    .render(text)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Slack has no markup within a link: its words become one text, so that nothing is left to be rendered in it. */
function openLink(tokens: Token[], index: number): string {
  const close = tokens.findIndex((token, at) => at > index && token.type === 'link_close');
  const inside = tokens.slice(index + 1, close);
  const words = inside.map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');
  for (const token of inside) Object.assign(token, { type: 'text', content: '' });
  return link(String(tokens[index]?.attrGet('href')), words, shares.link);
}

function openItem(tokens: Token[], index: number): string {
  const item = tokens[index];
  const indent = '    '.repeat(Math.max(0, (item?.level ?? 1) - 1) / 2);
  return item?.info ? `${indent}${item.info}. ` : `${indent}• `;
}

function endList(tokens: Token[], index: number): string {
  return tokens[index]?.level === 0 ? '\n' : '';
}
