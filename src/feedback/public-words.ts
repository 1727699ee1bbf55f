import { stemNorwegian } from '../language/stem.ts';
import { isLightWord, isStopWord } from '../language/stop-words.ts';
import { tokenize } from '../language/tokens.ts';
import { FEWEST_PEOPLE } from './people-at-least.ts';

/** Something a person wrote. */
export interface Written {
  readonly text: string;
  readonly asker: string;
}

const HIDDEN = '…';

/**
 * A text with what could tell who wrote it taken out: only words stay that anyone could have used, since the articles have
 * them too, or that several people used. Numbers go unless several people used them.
 *
 * @param knownWords words, in small letters, of the articles
 * @param together what was written on the same matter, this text among it
 */
export function hideRareWords(
  text: string,
  knownWords: ReadonlySet<string>,
  together: readonly Written[],
): string {
  const shared = sharedWords(together);
  const isPublic = (word: string) =>
    shared.has(stemNorwegian(word)) ||
    (!/\p{N}/u.test(word) &&
      (knownWords.has(word) || isStopWord(word, 'no') || isStopWord(word, 'en') || isLightWord(word)));
  let shown = '';
  let end = 0;
  for (const token of tokenize(text)) {
    shown += text.slice(end, token.start) + (isPublic(token.lower) ? token.text : HIDDEN);
    end = token.end;
  }
  return (shown + text.slice(end))
    .replace(/\s+/g, ' ')
    .replace(/…(?:[ .@,-]*…)+/g, HIDDEN)
    .trim();
}

/** Stems of words that enough different people used, each in their own form. */
function sharedWords(together: readonly Written[]): ReadonlySet<string> {
  const users = new Map<string, Set<string>>();
  for (const { text, asker } of together)
    for (const { lower } of tokenize(text)) {
      const stem = stemNorwegian(lower);
      users.set(stem, (users.get(stem) ?? new Set()).add(asker));
    }
  return new Set([...users].filter(([, who]) => who.size >= FEWEST_PEOPLE).map(([word]) => word));
}

/** The words of some texts, in small letters. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => tokenize(text).map(({ lower }) => lower)));
}
