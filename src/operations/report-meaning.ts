import { type MeaningReport, MissingModel } from '../retrieval/meaning/open-meaning.ts';
import type { Log } from './log.ts';

/** Writes to the log what the embedding model does: names and counts, never words. */
export function reportMeaning(log: Log): (report: MeaningReport) => void {
  return (report) => {
    switch (report.type) {
      case 'model-loaded':
        log.info('The embedding model is loaded.', { model: report.model, ms: Math.round(report.tookMs) });
        break;
      case 'passages-embedded':
        log.info('Passages were given to the embedding model.', { done: report.done, of: report.of });
        break;
      case 'question-embedded':
        if (report.outcome !== 'done')
          log.warn('A question was searched by its words alone.', {
            outcome: report.outcome,
            ms: Math.round(report.tookMs),
          });
        break;
      case 'meaning-failed':
        if (report.fault instanceof MissingModel)
          log.error(`EMBEDDING_MODEL is not used. ${report.fault.message} "npm run doctor" tells more.`);
        else
          log.fault(
            'The embedding model cannot be used; questions are searched by their words alone.',
            report.fault,
          );
        break;
    }
  };
}
