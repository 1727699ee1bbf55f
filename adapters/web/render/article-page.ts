import { html } from 'hono/html';
import type { Article } from '../../../src/retrieval/retriever.ts';
import type { Assets } from '../assets.ts';
import type { Interface } from '../settings.ts';
import { isWebAddress } from './choices.ts';
import { type Html, nothing } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { renderHeader, renderShell } from './shell.ts';

interface ArticlePage {
  readonly page: Interface;
  readonly assets: Assets;
  readonly article: Article | null;
  /** Whether there is a chat to go back to. */
  readonly hasChat: boolean;
}

/** An article of the knowledge base on a page of its own, with its sources and its date. */
export function renderArticlePage({ page, assets, article, hasChat }: ArticlePage): Html {
  const { say } = page;
  const title = article?.title ?? say('web-article-missing');
  return renderShell({
    page,
    assets,
    title: `${title} – ${say('web-title')}`,
    head: nothing,
    body: html`${renderHeader(page)}
<main class="single">
<article class="article"${article === null ? nothing : html` lang="${article.language}"`}>
<h2 class="ds-heading" data-size="sm">${title}</h2>
${article === null ? nothing : renderContent(article, page)}
</article>
${hasChat ? html`<p><a class="ds-link" href="/?lang=${page.language}">${say('web-article-back')}</a></p>` : nothing}
</main>`,
  });
}

function renderContent(article: Article, { sayIn }: Interface): Html {
  const say = sayIn(article.language);
  return html`${renderMarkdown(article.short, say, 3)}
${article.more === null ? nothing : renderMarkdown(article.more, say, 3)}
<h3 class="ds-heading" data-size="2xs">${say('web-article-sources')}</h3>
<ul>${article.sources.map(({ title, url }) => html`<li>${url !== null && isWebAddress(url) ? html`<a class="ds-link" href="${url}" rel="noopener noreferrer">${title}</a>` : title}</li>`)}</ul>
<p class="card__note">${say('web-article-as-of', { date: article.asOf })}</p>`;
}
