type Numbers = Uint32Array | Uint8Array | Float32Array;

/** A typed array that grows as numbers are added. */
export interface GrowingArray<T extends Numbers> {
  push(value: number): void;
  at(place: number): number;
  increase(place: number): void;
  length(): number;
  /** What was added, in an array of exactly that length; each number as `become` tells. */
  finish(become?: (value: number) => number): T;
}

const FIRST = 1 << 10;

/** @param make makes an array of a length: `(length) => new Uint32Array(length)` */
export function growArray<T extends Numbers>(make: (length: number) => T): GrowingArray<T> {
  let array = make(FIRST);
  let count = 0;
  return {
    push(value) {
      if (count === array.length) {
        const larger = make(Math.ceil(count * 1.6));
        larger.set(array);
        array = larger;
      }
      array[count] = value;
      count += 1;
    },
    at: (place) => array[place] ?? 0,
    increase(place) {
      array[place] = (array[place] ?? 0) + 1;
    },
    length: () => count,
    finish(become) {
      const exact = make(count);
      exact.set(array.subarray(0, count));
      if (become) for (let at = 0; at < count; at += 1) exact[at] = become(exact[at] ?? 0);
      return exact;
    },
  };
}

/** Where each group begins, from how many each has; one more entry for the end of the last. */
export function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, group) => {
    starts[group + 1] = (starts[group] ?? 0) + count;
  });
  return starts;
}
