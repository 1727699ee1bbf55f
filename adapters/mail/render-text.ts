import type { Mail } from '../../src/conversation/mail.ts';

/** An e-mail as plain text: fields a line each, a person's words set off. */
export function renderText({ opening, fields, quote, closing }: Mail): string {
  const blocks = [
    ...opening,
    fields.map(({ label, value }) => `${label}: ${onOneLine(value)}`).join('\n'),
    quote === null ? '' : quoted(quote),
    ...closing,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function quoted(words: string): string {
  return words
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
    .join('\n');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
