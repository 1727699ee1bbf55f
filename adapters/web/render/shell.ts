import { html } from 'hono/html';
import { languages } from '../../../src/language/languages.ts';
import { type Assets, styles } from '../assets.ts';
import type { Interface } from '../settings.ts';
import type { Html } from './html.ts';

// A language is named in itself, whatever the page speaks.
const ownNames = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

interface Shell {
  readonly page: Interface;
  readonly assets: Assets;
  readonly title: string;
  readonly head: Html;
  readonly body: Html;
}

/** What every page has around it: the document, the styles and the header. */
export function renderShell({ page, assets, title, head, body }: Shell): Html {
  const { language, say } = page;
  return html`<!doctype html>
<html lang="${language}" data-color-scheme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${say('web-description')}">
<title>${title}</title>
<link rel="icon" href="${assets.href('icon.svg')}" type="image/svg+xml">
${styles.map((name) => html`<link rel="stylesheet" href="${assets.href(name)}">`)}
${head}
</head>
<body data-size="sm">
${body}
</body>
</html>`;
}

/** The name of the assistant, that it is automatic, and the choice of language. */
export function renderHeader({ language, say }: Interface): Html {
  return html`<header class="top">
<div class="top__inner">
<span class="mark" aria-hidden="true">LUP</span>
<div class="top__names"><h1 class="top__name">${say('web-title')}</h1><p class="top__tagline">${say('web-tagline')}</p></div>
<nav class="languages" aria-label="${say('web-language')}"><ul>${languages.map(
    (other) =>
      html`<li><a href="?lang=${other}" lang="${other}" hreflang="${other}"${other === language ? html` aria-current="true"` : ''}>${ownNames[other]}</a></li>`,
  )}</ul></nav>
</div>
</header>`;
}
