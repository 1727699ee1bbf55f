import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** The head of an article file and what follows it. */
export interface SplitFile {
  readonly data: unknown;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** The line of the file on which a key of the head stands; the head's first when it is not there. */
  lineOf(key: string): number;
}

/** What is wrong with a head that cannot be read. */
export interface HeadFault {
  readonly line: number;
  readonly message: string;
}

const pattern = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Parts a file into its YAML head (between two lines of `---`) and its body, keeping line numbers. */
export function splitFrontMatter(source: string): SplitFile | HeadFault {
  const match = pattern.exec(source);
  if (!match) return { line: 1, message: 'The file must begin with a head between two lines of "---".' };
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines });
  const fault = document.errors[0];
  if (fault) return { line: lines.linePos(fault.pos[0]).line + 1, message: plain(fault.message) };
  const keyLines = new Map<string, number>();
  if (isMap(document.contents))
    for (const { key } of document.contents.items)
      if (isScalar(key) && key.range) keyLines.set(String(key.value), lines.linePos(key.range[0]).line + 1);
  return {
    data: document.toJS(),
    body: source.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
    lineOf: (key) => keyLines.get(key) ?? 2,
  };
}

/** The first sentence of the parser's message, without its drawing of the place. */
function plain(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return `The head cannot be read: ${first.replace(/ at line \d+, column \d+:?$/, '')}. Put text with a colon or quotes in "…".`;
}
