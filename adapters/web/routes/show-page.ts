import type { Context } from 'hono';
import type { Assets } from '../assets.ts';
import { hasAccess } from '../guard/access.ts';
import { addressOf } from '../guard/address.ts';
import { ensureIdentity } from '../guard/identity.ts';
import type { Rates } from '../guard/rate.ts';
import { makeLineReader } from '../history.ts';
import type { WebChatParts } from '../parts.ts';
import { renderLine } from '../render/line.ts';
import { renderLogin } from '../render/login-page.ts';
import { renderPage } from '../render/page.ts';
import { interfaceOf, rememberLanguage } from '../ui-language.ts';

/** So many of the last lines are drawn; what is older is not missed in a chat. */
const DRAWN_LINES = 200;

interface Given {
  readonly parts: WebChatParts;
  readonly rates: Rates;
  readonly assets: Assets;
}

/** The whole page with everything said so far, so that a reload changes nothing. */
export async function showPage(context: Context, { parts, rates, assets }: Given): Promise<Response> {
  const page = interfaceOf(context, parts.words);
  rememberLanguage(context, parts.settings);
  context.header('Cache-Control', 'no-store');
  context.header('Vary', 'Accept-Language, Cookie');
  const wait = await rates.opening(addressOf(context, parts.settings.trustProxy));
  if (wait !== null)
    return context.text(page.say('web-refused-too-many'), 429, { 'Retry-After': String(wait) });
  if (!hasAccess(context, parts)) return context.html(renderLogin({ page, assets, fault: null }), 401);
  const entries = await parts.history(ensureIdentity(context, parts), 0);
  const lines = makeLineReader()(entries).slice(-DRAWN_LINES);
  const drawn = await Promise.all(lines.map((line) => renderLine(line, page)));
  const isBegun = lines.some(({ from }) => from === 'person');
  return context.html(renderPage({ page, assets, drawn, isBegun, last: entries.at(-1)?.sequence ?? 0 }));
}
