import type { types } from '@slack/bolt';
import type { Citation } from '../../../src/conversation/reply.ts';
import { shares } from '../limits.ts';
import { context } from './blocks.ts';
import { escapeWords, link } from './escape.ts';
import type { ReplyOf } from './reply-of.ts';
import type { Say } from './say.ts';

/** Links to the sources of an answer; one that has no address is only told when the words do not. */
export function sourceCards({ text, citations }: ReplyOf<'answer'>, say: Say): types.ContextBlock[] {
  const shown = citations
    .filter(({ title, url }) => url !== undefined || !text.includes(title))
    .slice(0, shares.sources);
  if (shown.length === 0) return [];
  return context([escapeWords(say('slack-sources', { count: shown.length })), ...shown.map(source)]);
}

function source({ title, url }: Citation): string {
  const name = title.trim() === '' ? (url ?? '…') : title;
  return url === undefined ? escapeWords(name) : link(url, name, shares.link);
}
