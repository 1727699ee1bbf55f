/** A run of letters or digits of a text. Hyphens, slashes and dots part pieces, so that "Nord-Odal" and "Nord Odal" are alike. */
export interface Piece {
  readonly text: string;
  /** Lower case, composed; "&" reads "og". */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the piece before and this one. */
  readonly gap: string;
  readonly capital: boolean;
  readonly startsSentence: boolean;
}

const run = /[\p{L}\p{N}\p{M}]+|&/gu;
const sentenceEnd = /[.!?:;\n•"«»“”(\][]/u;

/** Cuts a text into pieces. A text in capitals throughout has no capital pieces: there they tell nothing. */
export function splitPieces(text: string): Piece[] {
  const shouted = isShouted(text);
  let end = 0;
  return Array.from(text.matchAll(run), (match) => {
    const gap = text.slice(end, match.index);
    const first = end === 0;
    end = match.index + match[0].length;
    return {
      text: match[0],
      lower: match[0] === '&' ? 'og' : match[0].normalize('NFC').toLowerCase(),
      start: match.index,
      end,
      gap,
      capital: !shouted && /^\p{Lu}/u.test(match[0]),
      startsSentence: first || sentenceEnd.test(gap),
    };
  });
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 7 && capitals / letters > 0.8;
}

/** Pieces between which a name may run on: a space, a hyphen, a dot, an ampersand, but no comma and no new line. */
export function runsOn(piece: Piece): boolean {
  return /^(?:[ \t\u00a0]{0,2}[-–.&/]?[ \t\u00a0]?)$/u.test(piece.gap);
}
