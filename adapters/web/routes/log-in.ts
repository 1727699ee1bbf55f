import type { Context } from 'hono';
import type { Assets } from '../assets.ts';
import { grantAccess, isSameText } from '../guard/access.ts';
import { addressOf } from '../guard/address.ts';
import { isFromOwnPage } from '../guard/origin.ts';
import type { Rates } from '../guard/rate.ts';
import type { WebChatParts } from '../parts.ts';
import { refuse } from '../refusal.ts';
import { renderLogin } from '../render/login-page.ts';
import { interfaceOf } from '../ui-language.ts';

interface Given {
  readonly parts: WebChatParts;
  readonly rates: Rates;
  readonly assets: Assets;
}

/** Checks the one password of this chat; a right one opens it for thirty days in this browser. */
export async function logIn(context: Context, { parts, rates, assets }: Given): Promise<Response> {
  const page = interfaceOf(context, parts.words);
  if (!isFromOwnPage(context, parts.settings)) return refuse(context, 'foreign-origin', page);
  const wait = await rates.password(addressOf(context, parts.settings.trustProxy));
  if (wait !== null) {
    context.header('Retry-After', String(wait));
    return context.html(renderLogin({ page, assets, fault: page.say('web-login-too-many') }), 429);
  }
  const given = new URLSearchParams(await context.req.text()).get('password') ?? '';
  const { webChat } = parts.settings;
  if (webChat.mode !== 'password') return context.redirect('/', 303);
  if (!isSameText(given, webChat.password))
    return context.html(renderLogin({ page, assets, fault: page.say('web-login-wrong') }), 401);
  grantAccess(context, parts, given);
  return context.redirect(`/?lang=${page.language}`, 303);
}
