import type { types } from '@slack/bolt';
import { limits, shares } from '../limits.ts';
import { cutText, splitText } from './split-text.ts';

export type Block = types.SectionBlock | types.ContextBlock | types.ActionsBlock;

/** Slack leaves the text as it is: otherwise it would make mentions and channels of names in it. */
export function mrkdwn(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

export function section(text: string): types.SectionBlock {
  return { type: 'section', text: mrkdwn(text) };
}

/** Small and grey; nothing when there is nothing to say. */
export function context(texts: readonly string[]): types.ContextBlock[] {
  if (texts.length === 0) return [];
  const elements = texts.slice(0, limits.contextElements);
  return [{ type: 'context', elements: elements.map((text) => mrkdwn(cutText(text, shares.field))) }];
}

/** The words of a reply, which are markup already, in as many sections as they need. */
export function words(text: string): types.SectionBlock[] {
  return splitText(cutText(text, shares.words), limits.sectionText).map(section);
}

/** As many of the cards below the words, from the first on, as have room beside them. */
export function fitCards(cards: readonly Block[]): Block[] {
  let room: number = shares.cards;
  const fits = (card: Block) => {
    room -= JSON.stringify(card).length;
    return room >= 0;
  };
  const end = cards.findIndex((card) => !fits(card));
  return cards.slice(0, Math.min(end < 0 ? cards.length : end, shares.cardBlocks));
}
