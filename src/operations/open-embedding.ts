import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { type Meaning, type MeaningReport, openMeaning } from '../retrieval/meaning/open-meaning.ts';
import type { Log } from './log.ts';
import { reportMeaning } from './report-meaning.ts';
import { hasVectorSupport } from './vector-support.ts';

/** A small model needs some hundredths of a second for a question. */
const PATIENCE_MS = 1_000;

/** The embedding model of the settings; null without one, and where vectors cannot be searched. */
export function openEmbedding(
  { embedding, dataDirectory }: Pick<Settings, 'embedding' | 'dataDirectory'>,
  log: Log,
  onReport: (report: MeaningReport) => void,
): Meaning | null {
  if (embedding === null) return null;
  if (!hasVectorSupport()) {
    log.warn('EMBEDDING_MODEL is not used: hnswlib-node is not installed here. "npm run doctor" tells more.');
    return null;
  }
  const toLog = reportMeaning(log);
  return openMeaning({
    model: embedding,
    cacheFolder: join(dataDirectory, 'vectors'),
    patienceMs: PATIENCE_MS,
    report: (report) => {
      toLog(report);
      onReport(report);
    },
  });
}
