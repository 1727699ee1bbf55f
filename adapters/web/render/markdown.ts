import { raw } from 'hono/html';
import MarkdownIt, { type Token } from 'markdown-it';
import type { Say } from '../settings.ts';
import type { Html } from './html.ts';

// Nothing is on but what replies and articles hold; raw HTML and images are text.
const markdown = new MarkdownIt('zero', { html: false, breaks: true, linkify: true });
markdown.enable([
  'emphasis',
  'heading',
  'link',
  'list',
  'newline',
  'escape',
  'entity',
  'autolink',
  'linkify',
]);
// An address without https:// is not made a link: a full stop without a space after it looks the same («kurs.Vi»).
markdown.linkify.set({ fuzzyLink: false });
markdown.validateLink = (url) => /^(?:https?:\/\/|mailto:|article:[\w-]+$)/i.test(url.trim());
markdown.renderer.rules['link_open'] = (tokens, index, options, _environment, self) => {
  const token = tokens[index];
  if (token) dressLink(token);
  return self.renderToken(tokens, index, options);
};
// A link holds words only, so the nearest opening before its end is its own.
markdown.renderer.rules['link_close'] = (tokens, index, _options, environment) => {
  const opening = tokens.slice(0, index).findLast(({ type }) => type === 'link_open');
  if (opening?.attrGet('target') === null) return '</a>';
  return `<span class="ds-sr-only"> (${markdown.utils.escapeHtml(String(environment?.['newTab']))})</span></a>`;
};

markdown.renderer.rules['heading_open'] = (_tokens, _index, _options, environment) =>
  `<h${Number(environment?.['level'])} class="ds-heading" data-size="2xs">`;
markdown.renderer.rules['heading_close'] = (_tokens, _index, _options, environment) =>
  `</h${Number(environment?.['level'])}>\n`;

/** Links open beside the chat, but for e-mail; one to an article leads to our own page of it. */
function dressLink(token: Token): void {
  const address = webPath(String(token.attrGet('href')));
  token.attrSet('href', address);
  token.attrSet('class', 'ds-link');
  // Its words are the address already: on paper it need not be told twice.
  if (token.info === 'auto') token.attrSet('data-bare', '');
  if (/^mailto:/i.test(address)) return;
  token.attrSet('target', '_blank');
  token.attrSet('rel', 'noopener noreferrer');
}

/** Where a link of a reply leads: `article:some-id` to our own page of that article, all else as it stands. */
export function webPath(address: string): string {
  const article = /^article:(.+)$/i.exec(address)?.[1];
  return article === undefined ? address : `/chat/articles/${encodeURIComponent(article)}`;
}

/**
 * The Markdown of replies and articles as HTML: bold, italic, links, lists, paragraphs, headings. All else is shown as
 * written.
 *
 * @param level that of every heading in it, one below what stands over the text: in a reply, who said it
 */
export function renderMarkdown(text: string, say: Say, level: 3 | 4 = 4): Html {
  return raw(markdown.render(text, { newTab: say('web-new-tab'), level }));
}
