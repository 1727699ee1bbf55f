/** A link, an escaped sign, a word, or a space: not to be cut through, unless it is a word that is longer than the limit. */
const atom = /<[^<>]*>|&\w+;|[^\s<&]+|[\s\S]/gu;

/** Pieces of at most so many characters: by paragraphs where they fit, else by lines, else by words. */
export function splitText(text: string, limit: number): string[] {
  return splitBy(text, limit, ['\n\n', '\n']).filter((piece) => piece.trim() !== '');
}

/** The beginning of a text, with "…" where something is left out. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${pack(atomsOf(text, limit - 1), limit - 1, '')[0]?.trimEnd() ?? ''}…`;
}

function splitBy(text: string, limit: number, separators: readonly string[]): string[] {
  if (text.length <= limit) return [text];
  const [separator, ...finer] = separators;
  if (separator === undefined) return pack(atomsOf(text, limit), limit, '');
  const parts = text.split(separator).flatMap((part) => splitBy(part, limit, finer));
  return pack(parts, limit, separator);
}

/** Puts parts together as long as they fit. */
function pack(parts: readonly string[], limit: number, separator: string): string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    const joined = last === undefined ? part : `${last}${separator}${part}`;
    if (last !== undefined && joined.length <= limit) pieces[pieces.length - 1] = joined;
    else pieces.push(part);
  }
  return pieces;
}

function atomsOf(text: string, limit: number): string[] {
  return (text.match(atom) ?? []).flatMap((found) => (found.length > limit ? [...found] : [found]));
}
