import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type ContactFile, contactFileSchema } from './contact-file.ts';
import { type County, countyNumbers } from './county.ts';
import { plainMessage } from './plain-message.ts';

/** Something wrong in a file that a person edits, in words for that person. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export type CountyNames = ReadonlyMap<County, string>;

/** Reads a `directory.yaml`: its contents, or everything that is wrong with it. */
export function readContacts(
  file: string,
  names: CountyNames,
): { readonly contacts: ContactFile | null; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const problem = (offset: number, message: string): Problem => ({
    file,
    line: Math.max(1, lines.linePos(offset).line),
    message,
  });
  if (document.errors.length > 0)
    return {
      contacts: null,
      problems: document.errors.map((fault) => problem(fault.pos[0], notYaml(fault.message))),
    };
  const numberOf = new Map([...names].map(([county, name]) => [name.toLowerCase(), county]));
  const read = contactFileSchema(numberOf).safeParse(document.toJS());
  const at = (path: readonly PropertyKey[]) => offsetOf(document, path);
  const problems = read.success
    ? countyProblems(read.data, names).map(({ path, message }) => problem(at(path), message))
    : read.error.issues.map((issue) => problem(at(issuePath(issue)), plainMessage(issue, document.toJS())));
  return { contacts: read.success && problems.length === 0 ? read.data : null, problems };
}

function notYaml(message: string): string {
  return `This line cannot be read. Look for a missing colon, quotation mark or space at the start of a line. (${message})`;
}

/** An unknown word is shown at its own line. */
function issuePath(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

/** Where the part of the file begins that a path names, or the nearest part around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

interface Found {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Each county of today stands in one region, no more and no less. */
function countyProblems({ regions }: ContactFile, names: CountyNames): Found[] {
  const seen = new Map<County, string>();
  const problems: Found[] = [];
  regions.forEach(({ region, counties }, index) => {
    counties.forEach((county, place) => {
      const other = seen.get(county);
      if (other !== undefined)
        problems.push({
          path: ['regions', index, 'counties', place],
          message: `${names.get(county) ?? county} stands in "${other}" already. A county can belong to one region only.`,
        });
      seen.set(county, region);
    });
  });
  const missing = countyNumbers
    .filter((county) => !seen.has(county))
    .map((county) => names.get(county) ?? county);
  if (missing.length > 0)
    problems.push({
      path: ['regions'],
      message: `No region has ${missing.join(', ')}. Every county must be in one.`,
    });
  return problems;
}
