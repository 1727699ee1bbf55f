import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { WebChatParts } from '../parts.ts';
import { isSecure } from './secure.ts';

const thirtyDays = 30 * 24 * 60 * 60;

/** Compares without telling by its time how much was right. */
export function isSameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** A proof that the password was known, good until `expires` (seconds since 1970) or until the password is changed. */
export function makePass(password: string, expires: number): string {
  const proof = createHmac('sha256', password).update(`web-chat:${expires}`).digest('base64url');
  return `${expires}.${proof}`;
}

export function isValidPass(pass: string, password: string, now: number): boolean {
  const expires = Number(/^(\d{1,12})\./.exec(pass)?.[1]);
  return expires > now && isSameText(pass, makePass(password, expires));
}

/** Whether this request may see the chat. */
export function hasAccess(context: Context, { settings, clock }: WebChatParts): boolean {
  const { webChat } = settings;
  if (webChat.mode !== 'password') return webChat.mode === 'open';
  const pass = getCookie(context, passCookie(isSecure(context, settings)));
  return pass !== undefined && isValidPass(pass, webChat.password, seconds(clock));
}

export function grantAccess(context: Context, { settings, clock }: WebChatParts, password: string): void {
  const secure = isSecure(context, settings);
  setCookie(context, passCookie(secure), makePass(password, seconds(clock) + thirtyDays), {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure,
    maxAge: thirtyDays,
  });
}

function passCookie(secure: boolean): string {
  return secure ? '__Host-lup-pass' : 'lup-pass';
}

function seconds(clock: () => number): number {
  return Math.floor(clock() / 1000);
}
