/**
 * A person's words for a reply's Markdown: what they typed is shown as typed. Only marks that would become something are
 * escaped, so that "FoU-aktører", "10 %" and "kari_hansen@example.org" stay as they are. A line break becomes a space, since
 * a new line could begin a list.
 */
export function asTyped(words: string): string {
  return words
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~]|$)|\*/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\](?=\()/g, '\\]')
    .replace(/<(?=[a-z][a-z0-9+.-]*:|[^\s<>]+@)/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
}
