import { html } from 'hono/html';
import type { Citation } from '../../../src/conversation/reply.ts';
import type { Say } from '../settings.ts';
import { isWebAddress } from './choices.ts';
import { type Html, nothing } from './html.ts';
import { webPath } from './markdown.ts';

/** The text with a source that it names made a link there, and the sources that it does not name. */
export function linkSources(
  text: string,
  citations: readonly Citation[],
): { readonly text: string; readonly unnamed: readonly Citation[] } {
  let linked = text;
  const unnamed = citations.filter((citation) => {
    const place = linked.lastIndexOf(citation.title);
    if (place < 0 || /[[\]]/.test(citation.title)) return true;
    const after = linked.slice(place + citation.title.length);
    linked = `${linked.slice(0, place)}[${citation.title}](<${addressOf(citation)}>)${after}`;
    return false;
  });
  return { text: linked, unnamed };
}

/** The sources of an answer that names none of them: a list of links below the words. */
export function renderSources(citations: readonly Citation[], say: Say): Html {
  if (citations.length === 0) return nothing;
  return html`<div class="citations"><h4 class="citations__title">${say('web-sources', { count: citations.length })}</h4>
${renderList(citations, say)}</div>`;
}

/** Sources beside the one that the words name: a line that opens. */
export function renderMoreSources(citations: readonly Citation[], say: Say): Html {
  if (citations.length === 0) return nothing;
  return html`<details class="citations more"><summary>${say('web-more-sources', { count: citations.length })}</summary>
${renderList(citations, say)}</details>`;
}

function renderList(citations: readonly Citation[], say: Say): Html {
  return html`<ul>${citations.map((citation) => html`<li>${renderCitation(citation, say)}</li>`)}</ul>`;
}

function renderCitation(citation: Citation, say: Say): Html {
  return html`<a class="ds-link" href="${webPath(addressOf(citation))}" target="_blank" rel="noopener noreferrer">${citation.title}<span class="ds-sr-only"> (${say('web-new-tab')})</span></a>`;
}

/** The source itself where it has an address; else our own article that names its sources. */
function addressOf({ id, url }: Citation): string {
  if (url !== undefined && isWebAddress(url)) return url.replace(/[<>]/g, encodeURIComponent);
  return `article:${id.split('#', 1)[0] ?? id}`;
}
