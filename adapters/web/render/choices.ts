import { html } from 'hono/html';
import type { Choice } from '../../../src/conversation/reply.ts';
import type { Say } from '../settings.ts';
import type { Html } from './html.ts';
import { nothing } from './html.ts';

interface Look {
  readonly variant: 'primary' | 'secondary' | 'tertiary';
  readonly color: 'accent' | 'neutral' | 'danger';
}

const wayOut: Look = { variant: 'secondary', color: 'neutral' };
const quiet: Look = { variant: 'tertiary', color: 'neutral' };
const undoesMuch: Look = { variant: 'secondary', color: 'danger' };
const main: Look = { variant: 'primary', color: 'accent' };
const plain: Look = { variant: 'secondary', color: 'accent' };

/** How a button looks. The one that does what the reply is about is filled; ways out are grey; what deletes is red. */
const looks: Record<string, Look> = {
  send: main,
  'handoff-ask': main,
  'change-yes': main,
  cancel: wayOut,
  skip: wayOut,
  'handoff-no': wayOut,
  'change-no': wayOut,
  'withdraw-no': wayOut,
  'erase-cancel': wayOut,
  'privacy-erase': undoesMuch,
  'erase-keep': undoesMuch,
  'erase-withdraw': undoesMuch,
  'withdraw-yes': undoesMuch,
  'feedback-up': quiet,
  'feedback-down': quiet,
};

/** Whether a button says no to what was asked. */
export function isWayOut(id: string): boolean {
  return looks[id] === wayOut;
}

/** The choices of a reply as buttons; one with an address as a link. */
export function renderChoices(choices: readonly Choice[], say: Say): Html {
  if (choices.length === 0) return nothing;
  return html`<ul class="choices" aria-label="${say('web-choices')}">
${choices.map((choice) => html`<li>${renderChoice(choice, say)}</li>`)}
</ul>`;
}

function renderChoice(choice: Choice, say: Say): Html {
  if (choice.url !== undefined && isWebAddress(choice.url)) return renderLink(choice.label, choice.url, say);
  const { variant, color } = looks[choice.id] ?? plain;
  const data = choice.data === undefined ? nothing : html` data-data="${choice.data}"`;
  return html`<button type="button" class="ds-button" data-variant="${variant}" data-color="${color}" data-choice="${choice.id}"${data}>${renderSign(choice.id)}${choice.label}</button>`;
}

function renderLink(label: string, url: string, say: Say): Html {
  return html`<a class="ds-button" data-variant="secondary" href="${url}" target="_blank" rel="noopener noreferrer">${label}<span class="ds-sr-only"> (${say('web-new-tab')})</span></a>`;
}

/** Thumbs before the words of the feedback buttons. */
function renderSign(id: string): Html {
  if (id === 'feedback-up') return html`<span class="thumb" aria-hidden="true"></span>`;
  if (id === 'feedback-down') return html`<span class="thumb thumb--down" aria-hidden="true"></span>`;
  return nothing;
}

/** Whether a browser may be led there: never `javascript:` or the like. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
