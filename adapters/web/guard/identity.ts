import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { WebChatParts } from '../parts.ts';
import { isSecure } from './secure.ts';

const wellFormed = /^[A-Za-z0-9_-]{20,100}$/;
const halfAYear = 180 * 24 * 60 * 60;

/** The anonymous person behind a request, or null. Named by a hash, so that no stored id opens their conversation. */
export function readIdentity(context: Context, { settings }: WebChatParts): string | null {
  const secret = getCookie(context, cookieName(isSecure(context, settings)));
  return secret !== undefined && wellFormed.test(secret) ? publicId(secret) : null;
}

/** The person behind a request; a new one gets a cookie, a known one gets it for half a year more. */
export function ensureIdentity(context: Context, { settings, newId }: WebChatParts): string {
  const secure = isSecure(context, settings);
  const name = cookieName(secure);
  const held = getCookie(context, name);
  const secret = held !== undefined && wellFormed.test(held) ? held : newId();
  setCookie(context, name, secret, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure,
    maxAge: halfAYear,
  });
  return publicId(secret);
}

function cookieName(secure: boolean): string {
  return secure ? '__Host-lup-chat' : 'lup-chat';
}

function publicId(secret: string): string {
  return createHash('sha256').update(`lup-chat:${secret}`).digest('base64url').slice(0, 32);
}
