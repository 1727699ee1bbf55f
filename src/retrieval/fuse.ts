/** What one way of searching found: how well each document fits, by number. */
export interface Channel {
  readonly weight: number;
  readonly scores: ReadonlyMap<number, number>;
}

/**
 * Brings several ways of searching together: the weighted sum of their scores. Scores of a channel shall lie
 * within about 0..1, so that a weight means the same for each.
 */
export function fuse(channels: readonly Channel[]): Map<number, number> {
  const fused = new Map<number, number>();
  for (const { weight, scores } of channels)
    for (const [document, score] of scores) fused.set(document, (fused.get(document) ?? 0) + weight * score);
  return fused;
}
