import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';

/** Vectors by the content they were made of, kept on disk. It may be deleted at any time. */
export interface VectorCache {
  get(text: string): Float32Array | null;
  /** Writes new ones to the end of the file, all at once. */
  add(entries: readonly (readonly [text: string, vector: Float32Array])[]): void;
}

const HASH_BYTES = 32;
const FLOAT_BYTES = 4;

/**
 * Opens the cache of one model. The file is a row of records, a SHA-256 and a vector each; what a crash cut off is left out.
 *
 * @param dimensions of the model's vectors; the name of the file should hold them
 */
export function openVectorCache(file: string, dimensions: number): VectorCache {
  const vectors = readRecords(file, dimensions);
  return {
    get: (text) => vectors.get(hashOf(text).toString('base64')) ?? null,
    add: (entries) => {
      const records = entries.map(([text, vector]) => {
        const hash = hashOf(text);
        vectors.set(hash.toString('base64'), vector);
        return Buffer.concat([hash, Buffer.from(Float32Array.from(vector).buffer)]);
      });
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, Buffer.concat(records));
    },
  };
}

function readRecords(file: string, dimensions: number): Map<string, Float32Array> {
  const vectors = new Map<string, Float32Array>();
  if (!existsSync(file)) return vectors;
  const bytes = readFileSync(file);
  const size = HASH_BYTES + dimensions * FLOAT_BYTES;
  const whole = bytes.length - (bytes.length % size);
  // The next record must begin where one begins.
  if (whole < bytes.length) truncateSync(file, whole);
  for (let at = 0; at < whole; at += size) {
    const vector = new Float32Array(dimensions);
    new Uint8Array(vector.buffer).set(bytes.subarray(at + HASH_BYTES, at + size));
    vectors.set(bytes.toString('base64', at, at + HASH_BYTES), vector);
  }
  return vectors;
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
