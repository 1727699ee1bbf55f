import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Problem } from './problem.ts';

/** How people ask for what an article says, and for what neither it nor another one says. */
export interface WaysOfAsking {
  /** For the short answer. */
  readonly short: readonly string[];
  /** For a section, by its heading. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
  /** About the same things, but the sources do not tell. */
  readonly unanswered: readonly string[];
  /** The file they stand in; empty when there is none. */
  readonly file: string;
  /** The line of a heading's list in it, from 1. */
  lineOf(heading: string): number;
}

export const noWays: WaysOfAsking = {
  short: [],
  sections: new Map(),
  unanswered: [],
  file: '',
  lineOf: () => 1,
};

const asked = z.array(z.string().trim().min(1)).default([]);
const fileSchema = z.strictObject({
  short: asked,
  sections: z.record(z.string(), asked).default({}),
  unanswered: asked,
});

/**
 * Reads `questions/<id>.<nb|nn|en>.yaml`.
 *
 * @param file how the file is called in problems
 */
export function parseWaysOfAsking(file: string, source: string): WaysOfAsking | readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault) return [{ file, line: lines.linePos(fault.pos[0]).line, message: firstLine(fault.message) }];
  const parsed = fileSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success)
    return parsed.error.issues.map(({ message, path }) => ({
      file,
      line: 1,
      message: `${path.join(' / ')}: ${message}`.replace(/^: /, ''),
    }));
  const { sections, ...rest } = parsed.data;
  return {
    ...rest,
    sections: new Map(Object.entries(sections)),
    file,
    lineOf: (heading) => keyLine(document, lines, heading),
  };
}

function keyLine(document: Document.Parsed, lines: LineCounter, heading: string): number {
  let line = 1;
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === heading && key.range) line = lines.linePos(key.range[0]).line;
    },
  });
  return line;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
