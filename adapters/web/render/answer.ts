import { html } from 'hono/html';
import type { Citation } from '../../../src/conversation/reply.ts';
import type { Say } from '../settings.ts';
import { isWebAddress, renderChoices } from './choices.ts';
import type { Html } from './html.ts';
import { nothing } from './html.ts';
import { renderMarkdown, webPath } from './markdown.ts';
import type { ReplyOf } from './reply.ts';

const isFeedback = (choice: { readonly id: string }) => choice.id.startsWith('feedback-');

/** An answer, where it is from, what to ask next, and whether it helped. */
export function renderAnswer(reply: ReplyOf<'answer'>, say: Say): Html {
  const next = reply.choices.filter((choice) => !isFeedback(choice));
  const feedback = reply.choices.filter(isFeedback);
  const { text, left } = linkSources(reply.text, reply.citations);
  return html`<div class="bubble bubble--assistant">${renderMarkdown(text, say)}${renderCitations(left, say)}</div>
${renderChoices(next, say)}
<div class="feedback">${renderChoices(feedback, say)}</div>`;
}

function renderCitations(citations: readonly Citation[], say: Say): Html {
  if (citations.length === 0) return nothing;
  return html`<div class="citations"><h4 class="citations__title">${say('web-sources', { count: citations.length })}</h4>
<ul>${citations.map((citation) => html`<li>${renderCitation(citation, say)}</li>`)}</ul></div>`;
}

/** Makes a source that the text names by its title a link there; the others are left to be listed. */
function linkSources(
  text: string,
  citations: readonly Citation[],
): { text: string; left: readonly Citation[] } {
  let linked = text;
  const left = citations.filter((citation) => {
    const place = linked.lastIndexOf(citation.title);
    if (place < 0 || /[[\]]/.test(citation.title)) return true;
    linked = `${linked.slice(0, place)}[${citation.title}](<${addressOf(citation)}>)${linked.slice(place + citation.title.length)}`;
    return false;
  });
  return { text: linked, left };
}

/** The source itself where it has an address; else our own article that names its sources. */
function addressOf({ id, url }: Citation): string {
  if (url !== undefined && isWebAddress(url)) return url;
  return `article:${id.split('#', 1)[0] ?? id}`;
}

function renderCitation(citation: Citation, say: Say): Html {
  return html`<a class="ds-link" href="${webPath(addressOf(citation))}" target="_blank" rel="noopener noreferrer">${citation.title}<span class="ds-sr-only"> (${say('web-new-tab')})</span></a>`;
}
