/** A sentence or a list item of a text: the smallest thing that is said or left out. */
export interface Block {
  readonly text: string;
  /** Line of the text it stands on, from 0: sentences of one line are one paragraph. */
  readonly line: number;
  /** Makes no sense without the block before it. */
  readonly hangs: boolean;
  /** Only opens the list below it. */
  readonly opensList: boolean;
}

const listItem = /^\s*(?:[-*]|\d+\.)\s/;
// "Se [behovsvurdering](article:…)": a pointer for readers of the files, not part of an answer.
const pointer = /^(?:se|sjå|see|les (?:mer|meir|òg|også)|read (?:more|also))(?!\p{L}).*\]\(article:/iu;
// "…, se [reglene](article:…)": the same inside a sentence.
const aside =
  /[,;] (?:se|sjå|see)(?: også| òg| also)? (?:[^[\].,;]{0,20})\[[^\]]*\]\(article:[^)]*\)(?=[.,;)]|\s*$)/giu;
const link = /\[([^\]]*)\]\(article:[^)]*\)/g;

// "Det gjelder også …" hangs on what was said before; "De fleste kommuner …" and "Det offentlige …" do not.
const hanging =
  /^(?:(?:dette|disse|desse|denne|slike?|slikt|da|då|der|her|dermed|derfor|difor|deretter|derette|etterpå|etter det|også|men|og|samtidig|likevel|i tillegg|begge|ellers|elles|han|hun|ho|dei?|den|det)(?!\p{L})|(?:it|its|they|their|this|these|that|those|he|she|such|then|after that|also|but|and|both|so|therefore|however|otherwise)(?!\p{L}))/iu;
const standsAlone =
  /^(?:dei?|den|det) (?:(?!ble|kunne|skulle|måtte|kunde)\p{Ll}{3,}e|\d+|første|to|tre|fire|fem|seks)(?!\p{L})/iu;

/** The sentences and list items of a Markdown text, in its order. Links to other articles keep their words only. */
export function cutBlocks(markdown: string): Block[] {
  return markdown
    .trim()
    .split(/\n+/)
    .flatMap((line, number) => sentencesOf(line).map((sentence) => makeBlock(sentence, number)));
}

/** Sentences of one paragraph stay together, list items stand below each other. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block, at) => {
      const before = blocks[at - 1];
      if (!before) return block.text;
      if (before.line === block.line) return ` ${block.text}`;
      return isListItem(block) && (isListItem(before) || before.opensList)
        ? `\n${block.text}`
        : `\n\n${block.text}`;
    })
    .join('');
}

export function isListItem({ text }: Block): boolean {
  return listItem.test(text);
}

function makeBlock(sentence: string, line: number): Block {
  const text = sentence.replace(aside, '').replace(link, '$1');
  return {
    text,
    line,
    hangs: hanging.test(text) && !standsAlone.test(text),
    opensList: /:\s*$/.test(text),
  };
}

function sentencesOf(line: string): string[] {
  const parts = listItem.test(line) ? [line] : line.split(/(?<=[.!?])\s+(?=[\p{Lu}«])/u);
  return parts.filter((part) => part.trim() !== '' && !pointer.test(part));
}
