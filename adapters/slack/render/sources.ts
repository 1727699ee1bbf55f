import type { types } from '@slack/bolt';
import type { Citation } from '../../../src/conversation/reply.ts';
import { shares } from '../limits.ts';
import { context } from './blocks.ts';
import { escapeWords, link, showable } from './escape.ts';
import type { ReplyOf } from './reply-of.ts';
import type { Say } from './say.ts';

type Answer = ReplyOf<'answer'>;

/** The words of an answer, with the sources that they name made links there. */
export function linkSources({ text, citations }: Answer): string {
  return citations.reduce((linked, { title, url }) => {
    const place = isNamed({ text: linked, title }) ? linked.lastIndexOf(title) : -1;
    if (place < 0 || url === undefined || !/^https?:\/\//i.test(url)) return linked;
    const after = linked.slice(place + title.length);
    return `${linked.slice(0, place)}[${title}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)${after}`;
  }, text);
}

/** The sources that the words do not name. */
export function sourceCards({ text, citations }: Answer, say: Say): types.ContextBlock[] {
  const unnamed = citations.filter(({ title }) => !isNamed({ text, title }));
  if (unnamed.length === 0) return [];
  const isFirst = unnamed.length === citations.length;
  const heading = isFirst ? say('slack-sources', { count: unnamed.length }) : say('slack-more-sources');
  return context([escapeWords(heading), ...unnamed.slice(0, shares.sources).map(source)]);
}

// Brackets in a title would end the link too early.
function isNamed({ text, title }: { readonly text: string; readonly title: string }): boolean {
  return title.trim() !== '' && !/[[\]]/.test(title) && text.includes(title);
}

function source({ title, url }: Citation): string {
  const name = showable(title).trim() === '' ? (url ?? '…') : title;
  return url === undefined ? escapeWords(name) : link(url, name, shares.link);
}
