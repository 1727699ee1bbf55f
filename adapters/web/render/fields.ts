import { html } from 'hono/html';
import type { Field } from '../../../src/conversation/reply.ts';
import type { Html } from './html.ts';

/** Labels and values, one line each. */
export function renderFields(fields: readonly Field[]): Html {
  return html`<dl class="fields">${fields.map(
    ({ label, value }) => html`<div><dt>${label}</dt><dd class="as-written" dir="auto">${value}</dd></div>`,
  )}</dl>`;
}
