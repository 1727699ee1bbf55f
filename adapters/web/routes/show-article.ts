import type { Context } from 'hono';
import type { Assets } from '../assets.ts';
import { hasAccess } from '../guard/access.ts';
import type { WebChatParts } from '../parts.ts';
import { renderArticlePage } from '../render/article-page.ts';
import { interfaceOf } from '../ui-language.ts';

interface Given {
  readonly parts: WebChatParts;
  readonly assets: Assets;
}

/** The article behind a citation. */
export function showArticle(context: Context, { parts, assets }: Given): Response | Promise<Response> {
  if (!hasAccess(context, parts)) return context.redirect('/', 303);
  const page = interfaceOf(context, parts.words);
  context.header('Cache-Control', 'no-store');
  const article = parts.article(context.req.param('id') ?? '', page.language);
  return context.html(
    renderArticlePage({ page, assets, article, hasChat: true }),
    article === null ? 404 : 200,
  );
}
