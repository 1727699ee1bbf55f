import type { Asked } from './ask.ts';
import { type Share, shareOf } from './shares.ts';

/** One question as the knowledge base saw it: how sure it was of its best hit, and whether that holds the facts. */
export interface Sureness {
  readonly confidence: number;
  readonly kind: 'right' | 'wrong' | 'unanswerable';
}

/** Questions in one part that were looked up; what the sources are known not to tell never gets a confidence. */
export function surenessOf(asked: readonly Asked[]): Sureness[] {
  return asked.flatMap(({ question, searches }): Sureness | [] => {
    const [search, ...others] = searches;
    const hit = search?.retrieval.hits[0];
    if (question.which || !search || !hit || others.length > 0 || search.retrieval.gap !== null) return [];
    const isRight = question.must.every((pattern) => new RegExp(pattern, 'iu').test(hit.text));
    return { confidence: hit.score, kind: question.abstain ? 'unanswerable' : isRight ? 'right' : 'wrong' };
  });
}

/** Questions of about the same confidence: what it promises, and what came true. */
export interface Bin {
  readonly promised: number;
  readonly came: Share;
}

export function binsOf(seen: readonly Sureness[], count: number): Bin[] {
  return Array.from({ length: count }, (_, bin) => {
    const own = seen.filter(({ confidence }) => Math.min(count - 1, Math.floor(confidence * count)) === bin);
    const promised = own.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, own.length);
    return { promised, came: shareOf(own.filter(({ kind }) => kind === 'right').length, own.length) };
  }).filter(({ came }) => came.of > 0);
}

/** How far promises lie from what came true, on average over questions (expected calibration error). */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { came }) => sum + came.of, 0);
  return bins.reduce((sum, { promised, came }) => sum + came.of * Math.abs(promised - came.share), 0) / all;
}
