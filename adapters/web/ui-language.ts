import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Words } from '../../src/conversation/words.ts';
import { type Language, languageSchema } from '../../src/language/languages.ts';
import { isSecure } from './guard/secure.ts';
import type { Interface, Say, WebChatSettings } from './settings.ts';

const languageCookie = 'lup-language';
const halfAYear = 180 * 24 * 60 * 60;

const byTag: Record<string, Language> = { nn: 'nn', nb: 'nb', no: 'nb', en: 'en' };

/** The language of the page: the one asked for in the address, else the browser's first that we speak, else bokmål. */
export function chooseLanguage(asked: string | undefined, acceptLanguage: string | undefined): Language {
  const wanted = languageSchema.safeParse(asked);
  if (wanted.success) return wanted.data;
  const tags = preferredTags(acceptLanguage ?? '');
  return tags.map((tag) => byTag[tag]).find((language) => language !== undefined) ?? 'nb';
}

/** Primary tags of an Accept-Language header, most wanted first. */
function preferredTags(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';');
      const weight = options.map((option) => /^\s*q=([0-9.]+)\s*$/.exec(option)?.[1]).find(Boolean);
      return { tag: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

/** Keeps a language that was asked for in the address, also for pages whose address does not say it. */
export function rememberLanguage(context: Context, settings: WebChatSettings): void {
  const asked = languageSchema.safeParse(context.req.query('lang'));
  if (!asked.success) return;
  const secure = isSecure(context, settings);
  setCookie(context, languageCookie, asked.data, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure,
    maxAge: halfAYear,
  });
}

/** The page as this browser wants it. */
export function interfaceOf(context: Context, words: Words): Interface {
  const asked = context.req.query('lang') ?? getCookie(context, languageCookie);
  const language = chooseLanguage(asked, context.req.header('Accept-Language'));
  const sayIn =
    (spoken: Language): Say =>
    (id, args) =>
      words(spoken, id, args);
  return { language, say: sayIn(language), sayIn };
}
