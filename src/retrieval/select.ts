/**
 * The score of the `rank`th best (1: the best) of some documents, by a heap of that size: cheap as long as the rank is small
 * beside their number.
 *
 * @returns 0 when there are fewer
 */
export function greatest(scores: Float32Array, documents: Uint32Array, rank: number): number {
  if (documents.length < rank) return 0;
  const heap = new Float32Array(rank);
  for (let at = 0; at < rank; at += 1) heap[at] = scores[documents[at] ?? 0] ?? 0;
  heap.sort();
  for (let at = rank; at < documents.length; at += 1) {
    const score = scores[documents[at] ?? 0] ?? 0;
    if (score > (heap[0] ?? 0)) replaceLeast(heap, score);
  }
  return heap[0] ?? 0;
}

/** Puts a score in place of the least one (a sorted array is a heap). */
function replaceLeast(heap: Float32Array, score: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
    const least = heap[child] ?? 0;
    if (least >= score) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = score;
}
