import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** The head of an article file and what follows it. */
export interface SplitFile {
  readonly data: unknown;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** The line of the file on which a key of the head stands, or a list's entry ("questions.0"); else the head's first. */
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
  const keyLines = linesOf(document.contents, (offset) => lines.linePos(offset).line + 1);
  return {
    data: document.toJS(),
    body: source.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
    lineOf: (key) => keyLines.get(key) ?? 2,
  };
}

/** The line of every key, and of every entry of its list: "questions", "questions.0". */
function linesOf(head: unknown, lineAt: (offset: number) => number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (!isMap(head)) return found;
  for (const { key, value } of head.items) {
    if (!isScalar(key) || !key.range) continue;
    found.set(String(key.value), lineAt(key.range[0]));
    if (!isSeq(value)) continue;
    value.items.forEach((entry, at) => {
      if (isNode(entry) && entry.range) found.set(`${key.value}.${at}`, lineAt(entry.range[0]));
    });
  }
  return found;
}

/** The first sentence of the parser's message, without its drawing of the place. */
function plain(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return `The head cannot be read: ${first.replace(/ at line \d+, column \d+:?$/, '')}. Put text with a colon or quotes in "…".`;
}
