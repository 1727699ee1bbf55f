import { html } from 'hono/html';
import type { Reply } from '../../../src/conversation/reply.ts';
import type { Say } from '../settings.ts';
import { renderChoices } from './choices.ts';
import type { Html } from './html.ts';
import { renderMarkdown } from './markdown.ts';

/** Words and, below them, the choices: questions, offers and everything that is only said. */
export function renderPlain(reply: Reply, say: Say): Html {
  return html`${renderBubble(reply.text, say)}${renderChoices(reply.choices, say)}`;
}

export function renderBubble(text: string, say: Say): Html {
  return html`<div class="bubble bubble--assistant">${renderMarkdown(text, say)}</div>`;
}
