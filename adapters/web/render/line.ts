import { html } from 'hono/html';
import type { Line, Picked } from '../history.ts';
import type { Interface } from '../settings.ts';
import { askingOf } from './asking.ts';
import { type Html, nothing } from './html.ts';
import { renderReply } from './reply.ts';

/** One line of the conversation: what the person said, or one reply. */
export function renderLine(line: Line, page: Interface): Html {
  return line.from === 'person' ? renderSaid(line, page) : renderAnswered(line, page);
}

function renderSaid(line: Extract<Line, { from: 'person' }>, { say }: Interface): Html {
  const id = pageId(line.eventId);
  return html`<div class="line" data-from="person" aria-live="off" id="line-${id}" data-said="${id}"${markPicked(line.picked)}>
<h3 class="ds-sr-only">${say('web-you')}</h3>
<div class="bubble bubble--person"><p class="as-written" dir="auto">${line.text}</p></div>
</div>`;
}

/** Which button said it, so that the page can show that button as used. */
function markPicked(picked: Picked | null): Html {
  if (picked === null) return nothing;
  const data = picked.data === null ? nothing : html` data-data="${picked.data}"`;
  return html` data-picked="${picked.id}"${data}`;
}

function renderAnswered(line: Extract<Line, { from: 'assistant' }>, page: Interface): Html {
  const { reply } = line;
  return html`<div class="line" data-from="assistant" id="line-${line.id}" data-answers="${pageId(line.eventId)}">
<h3 class="ds-sr-only">${page.say('web-assistant')}</h3>
<div class="reply" data-kind="${reply.kind}" data-asking="${askingOf(reply)}" lang="${reply.language}">${renderReply(reply, page.sayIn(reply.language))}</div>
</div>`;
}

/** The part of an event id that the page made itself. */
function pageId(eventId: string): string {
  return eventId.slice(eventId.lastIndexOf(':') + 1);
}
