import type { Passage } from '../passage.ts';
import { plainText } from '../plain-text.ts';

/** A passage as it is given to an embedding model: what it is about, then its words. */
export function passageText({ article, path, text }: Passage): string {
  return [article.title, path.join(' › '), plainText(text)].filter((part) => part !== '').join('\n');
}
