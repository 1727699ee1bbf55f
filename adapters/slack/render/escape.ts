const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Words as they are shown, never as a link, a mention or a command: https://docs.slack.dev/messaging/formatting-message-text */
export function escapeWords(text: string): string {
  return showable(text).replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
}

/** A link, or only its words when its address is not for people or too long. */
export function link(url: string, words: string, maxLength: number): string {
  const label = escapeWords(words.replace(/\s+/g, ' '));
  const target = url.replace(/[<>|\s]/g, encodeURIComponent).replaceAll('&', '&amp;');
  const isLink = /^(?:https?:\/\/|mailto:|tel:)/i.test(url);
  return isLink && target.length + label.length <= maxLength ? `<${target}|${label}>` : label;
}

/** Without what no screen can show: control characters and halves of characters. */
export function showable(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('utf8')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}
