import type { Colors } from 'picocolors/types.js';

// An escaped mark is put out of the way, in a place where no writing is, while the others are read.
const escapedBase = 0xf0000;
const escaped = /[\u{F0000}-\u{F007F}]/gu;

/** The Markdown subset of a reply as text for a terminal: marks become colours, or go. */
export function toPlainText(markdown: string, colours: Colors): string {
  return withoutControls(markdown)
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
      String.fromCodePoint(escapedBase + mark.charCodeAt(0)),
    )
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, (_, label: string, url: string) =>
      label === url ? url : `${label} (${url})`,
    )
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, (_, words: string) => colours.bold(words))
    .replace(/(?<![\w*])[*_](?=\S)([^*_\n]+?)(?<=\S)[*_](?![\w*])/g, (_, words: string) =>
      colours.italic(words),
    )
    .replace(/^[-*] /gm, '• ')
    .replace(escaped, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - escapedBase));
}

// Words of people are shown too: none of them may steer the terminal.
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
  return text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, '');
}
