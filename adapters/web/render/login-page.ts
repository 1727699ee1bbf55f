import { html } from 'hono/html';
import type { Assets } from '../assets.ts';
import type { Interface } from '../settings.ts';
import { type Html, nothing } from './html.ts';
import { renderHeader, renderShell } from './shell.ts';

interface Login {
  readonly page: Interface;
  readonly assets: Assets;
  /** Why the last try failed, or null. */
  readonly fault: string | null;
}

/** Asks for the one password of this chat. */
export function renderLogin({ page, assets, fault }: Login): Html {
  const { say, language } = page;
  const marks = fault === null ? nothing : html` aria-invalid="true" aria-describedby="fault"`;
  return renderShell({
    page,
    assets,
    title: `${say('web-login-title')} – ${say('web-title')}`,
    head: nothing,
    body: html`${renderHeader(page)}
<main class="single">
<form method="post" action="/chat/login?lang=${language}" class="ds-card card" data-color="neutral">
<h2 class="ds-heading" data-size="xs">${say('web-login-title')}</h2>
<p>${say('web-login-text')}</p>
<label class="field">${say('web-login-password')}
<input class="ds-input" type="password" name="password" autocomplete="current-password" required${marks}></label>
${fault === null ? nothing : html`<p id="fault" class="note note--warning" role="alert">${fault}</p>`}
<button type="submit" class="ds-button" data-color="accent">${say('web-login-send')}</button>
</form>
</main>`,
  });
}
