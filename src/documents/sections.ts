import type { DocumentPart } from './document-part.ts';

/** The parts that stand under the same heading as this one, itself first. */
export function sameSection(part: DocumentPart, parts: readonly DocumentPart[]): DocumentPart[] {
  const others = parts.filter(
    ({ id, path }) => id !== part.id && part.path.length > 0 && isUnder(path, part.path),
  );
  return [part, ...others];
}

/** The parts around: under the headings above it, the nearest heading first. */
export function aroundSection(part: DocumentPart, parts: readonly DocumentPart[]): DocumentPart[] {
  const near = new Set<DocumentPart>();
  for (let depth = part.path.length - 1; depth > 0; depth -= 1)
    for (const other of parts) if (isUnder(other.path, part.path.slice(0, depth))) near.add(other);
  return [...near];
}

function isUnder(path: readonly string[], outer: readonly string[]): boolean {
  return outer.every((heading, depth) => path[depth] === heading);
}
