import type { WordingReport } from '../models/wording.ts';
import type { Log } from './log.ts';

const usual: ReadonlySet<WordingReport['outcome']> = new Set(['worded', 'remembered', 'resting']);

/** Writes to the log what came of an answer by the language model: the kind of it, never words. */
export function reportWording(log: Log): (report: WordingReport) => void {
  return ({ outcome, tookMs }) => {
    const measures = { outcome, ms: Math.round(tookMs) };
    if (usual.has(outcome)) log.debug('An answer was worded by the language model.', measures);
    else log.info('An answer was said as the article has it, not as the language model put it.', measures);
  };
}
