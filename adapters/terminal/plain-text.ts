import type { Colors } from 'picocolors/types.js';

/** The Markdown subset of a reply as text for a terminal: marks become colours, or go. */
export function toPlainText(markdown: string, colours: Colors): string {
  return withoutControls(markdown)
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, (_, label: string, url: string) =>
      label === url ? url : `${label} (${url})`,
    )
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, (_, words: string) => colours.bold(words))
    .replace(/(?<![\w*])[*_](?=\S)([^*_\n]+?)(?<=\S)[*_](?![\w*])/g, (_, words: string) =>
      colours.italic(words),
    )
    .replace(/^[-*] /gm, '• ')
    .replace(/\\([\\*_[\]()#`>+.!-])/g, '$1');
}

// Words of people are shown too: none of them may steer the terminal.
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
  return text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, '');
}
