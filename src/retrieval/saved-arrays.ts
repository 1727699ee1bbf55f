import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { z } from 'zod';

/** Typed arrays in groups, as an index is made of: written to disk as they lie in memory. */
export interface ArrayTree {
  readonly [name: string]: NumberArray | ArrayTree;
}

type NumberArray = Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** What a file says of itself: one line of JSON before the arrays. */
const headerSchema = z.strictObject({
  format: z.literal('lup-arrays'),
  /** Of what was indexed, and of how: what does not match is made anew. */
  made: z.string(),
  checksum: z.string(),
  arrays: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['Uint8Array', 'Uint16Array', 'Uint32Array', 'Float32Array']),
      length: z.int().nonnegative(),
    }),
  ),
});

type Section = z.infer<typeof headerSchema>['arrays'][number];

const MAX_HEADER = 1 << 16;
const BLOCK = 1 << 26;

/**
 * Writes arrays to a file, beside it first: a file that is there is whole, or the disk lost some of it.
 *
 * @param made what the arrays were made from, and how
 * @throws Error of the file system
 */
export function saveArrays(path: string, made: string, tree: ArrayTree): void {
  const named = flatten(tree);
  const hash = createHash('sha256');
  for (const [, array] of named) hash.update(bytesOf(array));
  const header = {
    format: 'lup-arrays',
    made,
    checksum: hash.digest('hex'),
    arrays: named.map(([name, array]) => ({ name, kind: kindOf(array), length: array.length })),
  };
  const beside = `${path}.${process.pid}.part`;
  const file = openSync(beside, 'w');
  try {
    writeAll(file, Buffer.from(`${JSON.stringify(header)}\n`));
    for (const [, array] of named) writeAll(file, bytesOf(array));
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
}

/**
 * Reads what `saveArrays` wrote.
 *
 * @returns null when there is no such file, when it was made from something else, and when it is not whole
 */
export function loadArrays(path: string, made: string): unknown {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    return readWhole(file, made);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

function readWhole(file: number, made: string): unknown {
  const beginning = Buffer.alloc(MAX_HEADER);
  const line = beginning.subarray(0, readSync(file, beginning, 0, MAX_HEADER, 0));
  const end = line.indexOf('\n');
  const header = headerSchema.parse(JSON.parse(line.toString('utf8', 0, end)));
  if (header.made !== made) return null;
  const hash = createHash('sha256');
  let position = end + 1;
  const arrays = header.arrays.map((section) => {
    const array = emptyArray(section);
    position = readInto(file, bytesOf(array), position);
    hash.update(bytesOf(array));
    return [section.name, array] as const;
  });
  return hash.digest('hex') === header.checksum ? unflatten(arrays) : null;
}

function flatten(tree: ArrayTree, before = ''): [string, NumberArray][] {
  return Object.entries(tree).flatMap(([name, value]): [string, NumberArray][] =>
    isArray(value) ? [[before + name, value]] : flatten(value, `${before}${name}.`),
  );
}

interface Branch {
  [name: string]: NumberArray | Branch;
}

function unflatten(arrays: readonly (readonly [string, NumberArray])[]): Branch {
  const root: Branch = {};
  for (const [path, array] of arrays) {
    const names = path.split('.');
    let branch = root;
    for (const name of names.slice(0, -1)) {
      const next = branch[name];
      const inner: Branch = next === undefined || isArray(next) ? {} : next;
      branch[name] = inner;
      branch = inner;
    }
    branch[names.at(-1) ?? ''] = array;
  }
  return root;
}

function isArray(value: NumberArray | ArrayTree): value is NumberArray {
  return ArrayBuffer.isView(value);
}

function kindOf(array: NumberArray): Section['kind'] {
  if (array instanceof Uint8Array) return 'Uint8Array';
  if (array instanceof Uint16Array) return 'Uint16Array';
  return array instanceof Uint32Array ? 'Uint32Array' : 'Float32Array';
}

function emptyArray({ kind, length }: Section): NumberArray {
  const make = { Uint8Array, Uint16Array, Uint32Array, Float32Array }[kind];
  return new make(length);
}

function bytesOf(array: NumberArray): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(BLOCK, bytes.length - at));
}

function readInto(file: number, bytes: Uint8Array, position: number): number {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, Math.min(BLOCK, bytes.length - at), position + at);
    if (read === 0) throw new Error('The file ends too early.');
    at += read;
  }
  return position + bytes.length;
}
