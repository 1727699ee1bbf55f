import type { Part } from './part.ts';
import { asksWhatToTell, isPoliteQuestion } from './polite-request.ts';

/** A greeting is answered only where there is nothing else. */
export function withoutGreeting(parts: readonly Part[]): Part[] {
  const rest = parts.filter(({ matter }) => matter !== 'greeting');
  return rest.length === 0 ? parts.slice(0, 1) : rest;
}

/** "Kan dere bidra?" beside a wish is part of the wish, and says nothing more. */
export function withoutPoliteQuestion(parts: Part[]): Part[] {
  const hasWish = parts.some(({ text, matter }) => wished.includes(matter) && !isPoliteQuestion(text));
  return hasWish ? parts.filter(({ text }) => !isPoliteQuestion(text) && !asksWhatToTell(text)) : parts;
}

const wished: readonly Part['matter'][] = ['request', 'form'];

/** All parts of one matter as one, in the place of the last of them, so that a digression is answered first. */
export function gather(parts: readonly Part[], matter: Part['matter']): Part[] {
  const gathered = parts.filter((part) => part.matter === matter);
  if (gathered.length === 0) return [...parts];
  const others = parts.filter((part) => part.matter !== matter);
  const why = [...new Set(gathered.map((part) => part.why))].join(', ');
  return [...others, { matter, why, text: gathered.map(({ text }) => text).join(' ') }];
}
