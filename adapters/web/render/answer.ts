import { html } from 'hono/html';
import type { Say } from '../settings.ts';
import { renderChoices } from './choices.ts';
import { linkSources, renderMoreSources, renderSources } from './citations.ts';
import type { Html } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReplyOf } from './reply-of.ts';

const isFeedback = (choice: { readonly id: string }) => choice.id.startsWith('feedback-');

/** An answer, where it is from, what to ask next, and whether it helped. */
export function renderAnswer(reply: ReplyOf<'answer'>, say: Say): Html {
  const { text, unnamed } = linkSources(reply.text, reply.citations);
  const isSomeNamed = unnamed.length < reply.citations.length;
  const sources = isSomeNamed ? renderMoreSources(unnamed, say) : renderSources(unnamed, say);
  const next = reply.choices.filter((choice) => !isFeedback(choice));
  const feedback = reply.choices.filter(isFeedback);
  return html`<div class="bubble bubble--assistant">${renderMarkdown(text, say)}${sources}</div>
${renderChoices(next, say)}
<div class="feedback">${renderChoices(feedback, say)}</div>`;
}
