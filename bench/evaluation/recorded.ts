import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../../src/root.ts';
import type { AnswerScores } from './answer-scores.ts';
import { hasFallen, type Share } from './shares.ts';

const path = join(root, 'test', 'data', 'eval-recorded.json');
const measures = ['right', 'abstained', 'which', 'language'] as const;
const share = z.number().min(0).max(1);
const shares = z.strictObject({ right: share, abstained: share, which: share, language: share });
const fileSchema = z.strictObject({ tuned: shares, heldOut: shares });

/** The shares that a change must not fall under, of the sets tuned on and of those held out. */
export type Recorded = z.infer<typeof fileSchema>;
export type SetName = keyof Recorded;

export function readRecorded(): Recorded {
  return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

export function writeRecorded(scores: Record<SetName, AnswerScores>): void {
  const rounded = ({ share: value }: Share) => Number(value.toFixed(4));
  const of = ({ right, abstained, which, language }: AnswerScores) => ({
    right: rounded(right),
    abstained: rounded(abstained),
    which: rounded(which),
    language: rounded(language),
  });
  const recorded: Recorded = { tuned: of(scores.tuned), heldOut: of(scores.heldOut) };
  writeFileSync(path, `${JSON.stringify(recorded, null, 2)}\n`);
}

/** The measures that fell under what is recorded by more than noise, in words. */
export function fallenUnder(recorded: Recorded[SetName], scores: AnswerScores): string[] {
  return measures.flatMap((measure) => {
    const now = scores[measure];
    return hasFallen(now, recorded[measure])
      ? [`${measure}: ${now.share.toFixed(4)}, recorded ${recorded[measure]}`]
      : [];
  });
}
