import { type HTMLElement, parse } from 'node-html-parser';
import type { Heard } from './play.ts';

/** A reply as the web chat drew it: its words, and the buttons below them. */
export function readDrawnReply(html: string): Heard {
  const reply = parse(html).querySelector('.reply');
  if (reply === null) throw new Error(`This is not a reply: ${html}`);
  for (const hidden of reply.querySelectorAll('.ds-sr-only')) hidden.remove();
  const choices = reply.querySelectorAll('[data-choice], .choices a').map(readChoice);
  for (const sources of reply.querySelectorAll('.citations')) sources.remove();
  const words = reply.querySelector('.bubble--assistant, .card__text');
  return { text: words?.structuredText ?? '', choices };
}

function readChoice(button: HTMLElement): Heard['choices'][number] {
  const data = button.getAttribute('data-data');
  return {
    id: button.getAttribute('data-choice') ?? '',
    label: button.structuredText.trim(),
    ...(data === undefined ? {} : { data }),
  };
}
