/** A format character that shows nothing and breaks no line. */
const WORD_JOINER = '\u2060';

/**
 * Words in the text of a message, which Teams reads as Markdown with HTML in it. Entities, since what they name can never
 * become markup: no tag, no mention, no link, no picture.
 */
export function escapeText(words: string): string {
  return withoutHalves(words)
    .replace(/&(?=#?\w{1,31};)/g, '&amp;')
    .replace(/[<>[\]*`\\~|]/g, entityOf)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '&#95;');
}

/** Signs at the beginning of a line that would make it a heading, a rule or an item of a list. */
export function escapeLineStarts(text: string): string {
  return text
    .replace(/^(\s*)([-+=#])(?=\s|[-+=#]|$)/gm, (_, space: string, sign: string) => space + entityOf(sign))
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/gm, (_, number: string, sign: string) => number + entityOf(sign));
}

/**
 * Words in an Adaptive Card, whose renderers know bold, italic, lists and links, and differ in how they unescape: a link is
 * broken by a character that shows nothing, a tag by the entities that all of them know.
 */
export function escapeCard(words: string): string {
  return withoutHalves(words)
    .replace(/&(?=#?\w{1,31};)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\](?=[([:])/g, `]${WORD_JOINER}`)
    .replace(/[*\\`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^(\s*[-+#])(?=\s)/gm, `${WORD_JOINER}$1`)
    .replace(/^(\s*\d{1,9})([.)])(?=\s)/gm, `$1${WORD_JOINER}$2`);
}

/** An address inside Markdown: nothing in it may end the link. */
export function escapeAddress(url: string): string {
  return url.replace(
    /[()<>[\]\\\s*_`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Cut to a length, with a mark that it was; never in the middle of a character. */
export function clip(text: string, longest: number): string {
  const whole = withoutHalves(text);
  if (whole.length <= longest) return whole;
  return `${whole.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

function entityOf(sign: string): string {
  if (sign === '<') return '&lt;';
  if (sign === '>') return '&gt;';
  return `&#${sign.charCodeAt(0)};`;
}

/** Halves of characters cannot be sent; controls but the line break show nothing. */
function withoutHalves(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('utf8')
    .replace(/[^\P{Cc}\n]/gu, ' ');
}
