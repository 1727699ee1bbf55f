import type { Mention } from '../../directory/detection.ts';
import { fold } from '../../language/tokens.ts';
import { readSlots } from './slots/read-slots.ts';

const leadIn =
  '^(?:og |and |forresten |men |nei,? |(?:jeg |eg |vi )?(?:glemte|gloymde) a (?:si|seie|nevne|nemne) |i forgot to (?:say|mention) |at |that )*';
const ofThem = new RegExp(
  `${leadIn}(?:vi|me|dei|de|det|we|there|they) ?(?:blir|er|kommer|kjem|vert|are|will be|'re|'ll be)\\b`,
);
const ofIt = new RegExp(
  `${leadIn}(?:det|den|dette|kurset|webinaret|konferansen|verkstedet|verkstaden|samlingen|samlinga|innlegget|motet|aktiviteten|it|this|that|the \\w+) ?(?:blir|er|vert|skal (?:vaere|vere|holdes|haldast)|holdes|vil vaere|is|will be|should be|'s|'ll be)\\b`,
);

interface Said {
  readonly text: string;
  readonly at: string;
  readonly mentions: readonly Mention[];
}

/** "Vi blir 50", "det er på Scandic Hamar", "e-posten min er …": tells something of a request, without a word of changing it. */
export function tellsOfRequest({ text, at, mentions }: Said): boolean {
  const folded = fold(text).trim();
  const said = readSlots(text, { at, asked: null, mentions, partial: true });
  if (said.requester !== undefined) return true;
  if (ofIt.test(folded) && (said.place ?? said.period ?? said.format)) return true;
  return (ofThem.test(folded) || ofIt.test(folded)) && said.participants !== undefined;
}
