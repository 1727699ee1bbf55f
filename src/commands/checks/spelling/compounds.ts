/** What a compound may be made of. */
export interface Parts {
  /** Whether a word, in any form, can end a compound. */
  knows(word: string): boolean;
  /** Whether a word, in its dictionary form and in small letters, can begin one. */
  isEntry(word: string): boolean;
}

const MIN_HEAD = 3;
// Hunspell's own COMPOUNDMIN for both standards; what is shorter is more often the rest of a misspelling.
const MIN_TAIL = 4;
const MAX_PARTS = 4;
// Between the parts: "anskaffelsesstrategi", "barnehage".
const links = ['', 's', 'e'];
const shortTails = new Set('by båt del fag hus lov mål råd tal tid veg vei år'.split(' '));
// Nouns made of verbs are forms, not entries, in the dictionaries: "læringsnettverk".
const nounEnding = /(?:ing|else|het|leik|sjon|dom|skap)$/;

/**
 * Whether a word can be read as a Norwegian compound of known words: "massehåndtering", "behovsverkstedet". A dictionary
 * cannot list them all; anyone makes a new one, and rightly.
 */
export function isCompound(word: string, parts: Parts): boolean {
  return canPart(word.toLowerCase(), parts, MAX_PARTS);
}

function canPart(word: string, parts: Parts, most: number): boolean {
  for (let at = word.length - MIN_HEAD; at >= MIN_HEAD; at -= 1) {
    const tail = word.slice(at);
    if (canEnd(tail, parts) && canBegin(word.slice(0, at), parts, most - 1)) return true;
  }
  return false;
}

function canEnd(tail: string, parts: Parts): boolean {
  return tail.length < MIN_TAIL ? shortTails.has(tail) : parts.knows(tail);
}

function canBegin(head: string, parts: Parts, most: number): boolean {
  return links
    .filter((link) => head.endsWith(link))
    .map((link) => head.slice(0, head.length - link.length))
    .some((whole) => isHead(whole, parts) || (most > 1 && canPart(whole, parts, most)));
}

function isHead(word: string, parts: Parts): boolean {
  if (word.length < MIN_HEAD) return false;
  return parts.isEntry(word) || (nounEnding.test(word) && parts.knows(word));
}
