import { indexWords, termOf } from '../language/terms.ts';
import type { Concept } from './concepts.ts';
import { givesExpected } from './expected-answer.ts';
import type { Query } from './rank-passages.ts';
import { worthOf } from './wordings.ts';

/** As much as a fairly telling word. */
const EXPECTED = 3;

/** Decides whether a text holds one of a concept's terms, given the number of a stem. */
export type TermNumber = (stem: string) => number | null;

interface Block {
  readonly text: string;
  readonly line: number;
  readonly words: number;
  readonly score: number;
  /** A line that only opens the list below it. */
  readonly opensList: boolean;
}

/**
 * The part of a text that answers, at most about `limit` words: whole when it is short enough, else the lines and
 * sentences that hold most of the question, in their order. Links to other articles keep their words only.
 */
export function excerpt(markdown: string, limit: number, scoreOf: (text: string) => number): string {
  const text = markdown.replace(/\[([^\]]*)\]\(article:[^)]*\)/g, '$1').trim();
  if (countWords(text) <= limit) return text;
  const blocks = blocksOf(text, scoreOf);
  const chosen = choose(blocks, limit);
  const kept = blocks.filter(
    (block, at) => chosen.has(block) || (block.opensList && chosen.has(blocks[at + 1] ?? block)),
  );
  return join(kept);
}

/** Sentences of one paragraph stay together, list items stand below each other. */
function join(blocks: readonly Block[]): string {
  return blocks
    .map((block, at) => {
      const before = blocks[at - 1];
      if (!before) return block.text;
      if (before.line === block.line) return ` ${block.text}`;
      return isListItem(block.text) && (isListItem(before.text) || before.opensList)
        ? `\n${block.text}`
        : `\n\n${block.text}`;
    })
    .join('');
}

/** How much of a question a text holds, in the worth of its words; more when it has the kind of thing asked for. */
export function makeScorer(
  query: Pick<Query, 'text' | 'concepts'>,
  language: 'no' | 'en',
  number: TermNumber,
) {
  return (text: string): number => {
    const held = new Set(indexWords(text).map((word) => number(termOf(word, language))));
    const words = query.concepts.reduce(
      (sum, concept) => sum + worthOf(concept) * heldWeight(concept, held),
      0,
    );
    return words + (givesExpected(query.text, text) ? EXPECTED : 0);
  };
}

/** How well a set of terms stands for a concept: the weight of its best alternative there. */
export function heldWeight(concept: Concept, held: { has(term: number): boolean }): number {
  let best = 0;
  for (const [term, weight] of concept.alternatives) if (weight > best && held.has(term)) best = weight;
  return best;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function blocksOf(text: string, scoreOf: (text: string) => number): Block[] {
  return text
    .split(/\n+/)
    .flatMap((line, number) => sentencesOf(line).map((sentence) => ({ sentence, number })))
    .map(({ sentence, number }) => ({
      text: sentence,
      line: number,
      words: countWords(sentence),
      score: scoreOf(sentence),
      opensList: /:\s*$/.test(sentence),
    }));
}

function sentencesOf(line: string): string[] {
  const parts = isListItem(line) ? [line] : line.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return parts.filter((part) => part.trim() !== '');
}

function isListItem(line: string): boolean {
  return /^\s*(?:[-*]|\d+\.)\s/.test(line);
}

/** The best blocks that fit; the first one always, so that something is said. */
function choose(blocks: readonly Block[], limit: number): Set<Block> {
  const chosen = new Set<Block>();
  let words = 0;
  for (const block of [...blocks].sort((a, b) => b.score - a.score)) {
    if (chosen.size > 0 && words + block.words > limit) continue;
    chosen.add(block);
    words += block.words;
  }
  return chosen;
}
