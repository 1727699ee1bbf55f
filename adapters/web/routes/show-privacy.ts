import type { Context } from 'hono';
import type { Assets } from '../assets.ts';
import type { WebChatParts } from '../parts.ts';
import { renderArticlePage } from '../render/article-page.ts';
import { interfaceOf } from '../ui-language.ts';

const ARTICLE = 'personvern-i-assistenten';

interface Given {
  readonly parts: WebChatParts;
  readonly assets: Assets;
}

/** What is stored, who sees it and how it is erased: for everyone, also before they chat. */
export function showPrivacy(context: Context, { parts, assets }: Given): Response | Promise<Response> {
  const page = interfaceOf(context, parts.words);
  const article = parts.article(ARTICLE, page.language);
  const hasChat = parts.settings.webChat.mode !== 'off';
  return context.html(renderArticlePage({ page, assets, article, hasChat }), article === null ? 404 : 200);
}
