import type { Citation } from '../../../src/conversation/reply.ts';
import { limits } from '../limits.ts';
import { type Element, line } from './card.ts';
import { clip, escapeAddress, escapeCard, isWebAddress } from './escape.ts';

/** The text with a source that it names made a link there, and the sources that it does not name. */
export function linkSources(
  text: string,
  citations: readonly Citation[],
): { readonly text: string; readonly unnamed: readonly Citation[] } {
  let linked = text;
  const unnamed = citations.slice(0, limits.citations).filter(({ title, url }) => {
    const place = linked.lastIndexOf(title);
    if (place < 0) return true;
    if (isLinkable(url) && !/[[\]]/.test(title))
      linked = `${linked.slice(0, place)}[${title}](${escapeAddress(url)})${linked.slice(place + title.length)}`;
    return false;
  });
  return { text: linked, unnamed };
}

/** Sources below the words: one beside the label, several as a list. */
export function sourceLines(citations: readonly Citation[], label: string): Element[] {
  const shown = citations.map(({ title, url }) => {
    const words = escapeCard(clip(title, limits.citationTitle));
    return isLinkable(url) ? `[${words}](${escapeAddress(url)})` : words;
  });
  if (shown.length === 0) return [];
  const list = shown.length === 1 ? ` ${shown[0]}` : shown.map((source) => `\n- ${source}`).join('');
  return [line(`${escapeCard(label)}:${list}`, { isSubtle: true, size: 'Small' })];
}

function isLinkable(url: string | undefined): url is string {
  return url !== undefined && url.length <= limits.url && isWebAddress(url);
}
