import { html } from 'hono/html';
import { MAX_TEXT_LENGTH } from '../../../src/conversation/message.ts';
import type { Assets } from '../assets.ts';
import type { Interface, Say } from '../settings.ts';
import { type Html, nothing } from './html.ts';
import { renderHeader, renderShell } from './shell.ts';

const examples = ['web-example-question', 'web-example-contact', 'web-example-request'];

interface Drawn {
  readonly page: Interface;
  readonly assets: Assets;
  /** The lines said so far, as HTML. */
  readonly drawn: readonly unknown[];
  /** The sequence number of the last of them. */
  readonly last: number;
  /** Whether the person has said anything yet. */
  readonly isBegun: boolean;
}

/** The chat: what was said, and a field to say more. */
export function renderPage(given: Drawn): Html {
  const { page, assets } = given;
  return renderShell({
    page,
    assets,
    title: page.say('web-title'),
    head: html`<script type="module" src="${assets.href('chat.js')}"></script>`,
    body: html`<a class="ds-skip-link" href="#text">${page.say('web-skip')}</a>
${renderHeader(page)}
<main class="chat">
${renderConversation(given)}
${renderComposer(page)}
</main>
${renderTemplate(page)}`,
  });
}

function renderConversation({ page: { say }, drawn, last, isBegun }: Drawn): Html {
  return html`<section class="conversation" aria-labelledby="conversation-title">
<h2 id="conversation-title" class="ds-sr-only">${say('web-conversation')}</h2>
<noscript><p class="note">${say('web-no-script')}</p></noscript>
<div id="log" role="log" aria-live="polite" aria-labelledby="conversation-title" data-last="${last}">${drawn}</div>
${renderExamples(say, isBegun)}
<div id="typing" class="typing" role="status" data-typing="${say('web-typing')}" data-slow="${say('web-slow')}"></div>
</section>`;
}

/** What one may write, for someone who has not written anything yet. */
function renderExamples(say: Say, isBegun: boolean): Html {
  return html`<section id="examples" class="examples" aria-labelledby="examples-title"${isBegun ? html` hidden` : nothing}>
<h3 id="examples-title" class="examples__title">${say('web-examples')}</h3>
<ul>${examples.map((id) => html`<li><button type="button" class="example">${say(id)}</button></li>`)}</ul>
</section>`;
}

function renderComposer({ say, language }: Interface): Html {
  return html`<section class="composer" aria-labelledby="composer-title">
<h2 id="composer-title" class="ds-sr-only">${say('web-compose')}</h2>
<div id="connection" class="note" role="status" data-lost="${say('web-lost')}" data-back="${say('web-back')}"></div>
<div id="notice" class="note note--warning" role="alert"></div>
<form id="composer" data-max="${MAX_TEXT_LENGTH}" data-too-long="${say('web-refused-too-long', { limit: MAX_TEXT_LENGTH })}">
<label class="ds-sr-only" for="text">${say('web-input')}</label>
<textarea id="text" class="ds-input" rows="1" enterkeyhint="send" autocomplete="off" placeholder="${say('web-placeholder')}" aria-describedby="hint"></textarea>
<button type="submit" class="ds-button">${say('web-send')}</button>
</form>
<p class="hint"><span id="hint">${say('web-hint')}</span> <a class="ds-link" href="/privacy?lang=${language}" target="_blank">${say('web-privacy')}<span class="ds-sr-only"> (${say('web-new-tab')})</span></a></p>
</section>`;
}

/** A line of the person's own, filled in by the page the moment it is sent. */
function renderTemplate({ say }: Interface): Html {
  return html`<template id="said"><div class="line" data-from="person" aria-live="off">
<h3 class="ds-sr-only">${say('web-you')}</h3>
<div class="bubble bubble--person"><p class="as-written" dir="auto"></p></div>
<p class="line__state">${say('web-waiting')}</p>
</div></template>`;
}
