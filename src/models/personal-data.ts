const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** Eight digits and more: phone and account numbers, and what else may point to a person. */
const longNumber = /(?<![\d.,])\+?\d(?:[ .-]?\d){7,}(?!\d)/g;
const masked = /•+/g;
/** Two or more words with a capital: a name, unless the passages know it. */
const capitals = /(?<![\p{L}\d])\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*)+/gu;

/**
 * A question as it may leave the house: without e-mail addresses, long numbers and names of people.
 *
 * @param own names of the asker, as far as they are known
 * @param passages what will be sent with it: names that stand there are no secret
 */
export function withoutPersonalData(
  question: string,
  own: readonly string[],
  passages: readonly string[],
): string {
  const known = passages.join('\n').toLowerCase();
  return ownNames(own)
    .reduce((text, name) => text.replace(wordPattern(name), '[name]'), question)
    .replace(email, '[e-mail]')
    .replace(longNumber, '[number]')
    .replace(masked, '[number]')
    .replace(capitals, (span) => maskSpan(span, known));
}

/** The whole name and each longer part of it, longest first. */
function ownNames(own: readonly string[]): string[] {
  const parts = own.flatMap((name) => [name.trim(), ...name.split(/[\s,]+/)]);
  return [...new Set(parts)].filter((part) => part.length > 2).sort((a, b) => b.length - a.length);
}

function wordPattern(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${escapePattern(word)}s?(?![\\p{L}\\d])`, 'giu');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** "Kan Innovasjon Norge …": the first word may only begin the sentence. */
function maskSpan(span: string, known: string): string {
  const [first = '', ...rest] = span.split(' ');
  const later = rest.join(' ');
  if (known.includes(span.toLowerCase())) return span;
  return known.includes(later.toLowerCase()) ? `${first} ${later}` : '[name]';
}
