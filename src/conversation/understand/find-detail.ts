import type { DocumentBlock } from '../../documents/block.ts';
import { type DocumentPart, textOfBlocks, textOfPart } from '../../documents/document-part.ts';
import { aroundSection, sameSection } from '../../documents/sections.ts';
import { countWords } from '../../retrieval/excerpt.ts';
import type { Detail } from './asked-detail.ts';
import { sharesWord } from './document-question.ts';

/** What is looked for in a document. */
export interface WantedDetail {
  readonly details: readonly Detail[];
  /** What it is asked of: "massehandtering". */
  readonly subject: string;
  /** Further words the question has, which must stand there; empty when it has none. */
  readonly words: string;
}

/** Words of a part that tell it. */
export interface FoundDetail {
  readonly part: DocumentPart;
  readonly quote: string;
}

const MAX_WORDS = 60;

/**
 * Looks for a detail of what a part tells of: in the part, in its section, around that, and then wherever the document
 * speaks of the same subject. Null when the document does not tell.
 */
export function findDetail(
  wanted: WantedDetail,
  part: DocumentPart,
  parts: readonly DocumentPart[],
): FoundDetail | null {
  const headings = parts.flatMap(({ path }) => path);
  const others = headings.filter((heading) => !sharesWord(wanted.subject, heading) && !isOf(wanted, heading));
  // "Budsjett" of the whole document or of the chapter, and not that of something else.
  const isGeneral = ({ path, blocks }: DocumentPart) =>
    path.some((heading) => isOf(wanted, heading)) &&
    path.every((heading) => isOf(wanted, heading) || part.path.includes(heading)) &&
    !others.some((other) => sharesWord(other, textOfBlocks(blocks)));
  const isSame = (other: DocumentPart) => sharesWord(wanted.subject, textOfPart(other));
  const around = aroundSection(part, parts).filter(
    (other) => other.path.length < part.path.length || isGeneral(other),
  );
  const places = [
    ...[...sameSection(part, parts), ...around].map((place) => ({ place, isBound: false })),
    ...parts
      .filter(isSame)
      .map((place) => ({ place, isBound: !sharesWord(wanted.subject, place.path.join(' ')) })),
    ...parts.filter(isGeneral).map((place) => ({ place, isBound: false })),
  ];
  for (const { place, isBound } of places) {
    const quote = tellsIn(wanted, place, isBound);
    if (quote !== null) return { part: place, quote };
  }
  return null;
}

/** "Budsjett", "Ansvar": a heading that is what was asked for. */
function isOf({ details }: WantedDetail, heading: string): boolean {
  return details.some(({ asked }) => asked.test(heading));
}

/** @param isBound only what names the subject itself counts: the part speaks of other things too */
function tellsIn(wanted: WantedDetail, part: DocumentPart, isBound: boolean): string | null {
  const { blocks } = part;
  const isUnder = part.path.some((heading) => isOf(wanted, heading));
  const rows = blocks.filter(({ kind, text }) => kind === 'item' && sharesWord(wanted.subject, text));
  const told = blocks.flatMap((block, at) => {
    if (isBound && !sharesWord(wanted.subject, block.text)) return [];
    // In a list or a table with a line of its own the others are of something else.
    if (block.kind === 'item' && rows.length > 0 && !rows.includes(block)) return [];
    const head = headOf(wanted, blocks, at);
    const sentences = isUnder || head !== null ? [block.text] : sentencesOf(wanted, block);
    return head === null || sentences.length === 0 ? sentences : [head.text, ...sentences];
  });
  // "Frist: 1. oktober" before any other date.
  const named = isUnder ? [] : told.filter((sentence) => isOf(wanted, sentence));
  return joinWords(named.length > 0 && named.length < told.length ? keepRows(named, told) : told);
}

/** The head of a table names it, and its rows tell it. */
function keepRows(named: readonly string[], told: readonly string[]): readonly string[] {
  return told.some((line) => line.includes(' | ')) ? told : named;
}

function joinWords(told: readonly string[]): string | null {
  const all = [...new Set(told)];
  while (all.length > 1 && countWords(all.join(' ')) > MAX_WORDS) all.pop();
  return all.length === 0 ? null : all.join('\n');
}

function sentencesOf({ details, words }: WantedDetail, { kind, text }: DocumentBlock): string[] {
  const sentences = kind === 'item' ? [text] : text.split(/(?<=[.!?])\s+(?=[\p{Lu}«])/u);
  return sentences.filter(
    (sentence) =>
      details.every(({ told }) => told.test(sentence)) && (words === '' || sharesWord(words, sentence)),
  );
}

/** The head of a table that names what was asked for: its rows hold it without saying so. */
function headOf(
  { details }: WantedDetail,
  blocks: readonly DocumentBlock[],
  at: number,
): DocumentBlock | null {
  const cells = (block: DocumentBlock | undefined) => block?.text.split(' | ').length ?? 0;
  if (cells(blocks[at]) < 2) return null;
  let first = at;
  while (first > 0 && blocks[first - 1]?.kind === 'item' && cells(blocks[first - 1]) > 1) first -= 1;
  const head = blocks[first];
  return head && first < at && details.some(({ asked }) => asked.test(head.text)) ? head : null;
}
