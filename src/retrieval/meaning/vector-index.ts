import { createRequire } from 'node:module';
import type { Vectors } from './pipeline.ts';

/** Finds the texts whose vectors lie nearest to one. */
export interface VectorIndex {
  /** How near each of the nearest texts is, by number: 1 the nearest, falling to 0 at the last that was looked at. */
  near(vector: Float32Array): ReadonlyMap<number, number>;
}

/** As many as can matter beside what is found by words. */
const NEAREST = 60;
// Common values for some 100,000 texts: https://github.com/nmslib/hnswlib/blob/master/ALGO_PARAMS.md
const LINKS = 16;
const BUILD_EFFORT = 200;
const SEARCH_EFFORT = 120;
const SEED = 100;

/** Builds the index of vectors of length one. @throws when the optional `hnswlib-node` cannot be loaded */
export function buildVectorIndex({ dimensions, values }: Vectors): VectorIndex {
  const size = dimensions === 0 ? 0 : values.length / dimensions;
  const index = openLibrary(dimensions);
  index.initIndex(Math.max(1, size), LINKS, BUILD_EFFORT, SEED);
  for (let row = 0; row < size; row += 1)
    index.addPoint([...values.subarray(row * dimensions, (row + 1) * dimensions)], row);
  index.setEf(SEARCH_EFFORT);
  return {
    near: (vector) => {
      if (size === 0) return new Map();
      const { neighbors, distances } = index.searchKnn([...vector], Math.min(NEAREST, size));
      return spread(neighbors, distances);
    },
  };
}

/** The part of hnswlib-node that is used. Its own types are missing where it could not be compiled. */
interface Library {
  readonly HierarchicalNSW: new (
    space: 'ip',
    dimensions: number,
  ) => {
    initIndex(size: number, links: number, effort: number, seed: number): void;
    addPoint(point: number[], label: number): void;
    setEf(effort: number): void;
    searchKnn(point: number[], count: number): { readonly neighbors: number[]; readonly distances: number[] };
  };
}

function openLibrary(dimensions: number): InstanceType<Library['HierarchicalNSW']> {
  const library: Library = createRequire(import.meta.url)('hnswlib-node');
  return new library.HierarchicalNSW('ip', Math.max(1, dimensions));
}

/**
 * Models differ in how near "near" is (some give .75 to any two texts), so only the order and the gaps among the nearest
 * count.
 */
function spread(neighbors: readonly number[], distances: readonly number[]): Map<number, number> {
  const [first = 0] = distances;
  const width = Math.max((distances.at(-1) ?? 0) - first, Number.EPSILON);
  return new Map(neighbors.map((text, at) => [text, 1 - ((distances[at] ?? 0) - first) / width]));
}
