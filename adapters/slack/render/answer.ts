import type { Choice, Citation } from '../../../src/conversation/reply.ts';
import { shares } from '../limits.ts';
import { type Block, context, words } from './blocks.ts';
import { choiceRows } from './choices.ts';
import { escapeWords, link } from './escape.ts';
import type { ReplyOf } from './reply-of.ts';
import type { Say } from './say.ts';

const isFeedback = (choice: Choice) => choice.id.startsWith('feedback-');

/** An answer, where it is from, what to ask next, and whether it helped. */
export function answerBlocks(reply: ReplyOf<'answer'>, say: Say): Block[] {
  return [
    ...words(reply.text),
    ...sources(reply, say),
    ...choiceRows(reply.choices.filter((choice) => !isFeedback(choice))),
    ...choiceRows(reply.choices.filter(isFeedback)),
  ];
}

/** Links to the sources; one that has no address is only told when the words do not. */
function sources({ text, citations }: ReplyOf<'answer'>, say: Say): Block[] {
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
