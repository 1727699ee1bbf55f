import { destination, pino, stdTimeFunctions } from 'pino';
import type { Settings } from '../config/settings.ts';
import { describeError } from './describe-error.ts';

/** Ids, counts and times: what a line of the log may hold beside its sentence. Never the words of a person. */
export type Measures = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface Log {
  debug(sentence: string, measures?: Measures): void;
  info(sentence: string, measures?: Measures): void;
  warn(sentence: string, measures?: Measures): void;
  error(sentence: string, measures?: Measures): void;
  /** An error with its kind, code and place. */
  fault(sentence: string, error: unknown, measures?: Measures): void;
}

/** Writes JSON lines to standard error at once, so that the last line before an end is not lost. */
export function makeLog(level: Settings['logLevel']): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination({ dest: 2, sync: true }),
  );
  return {
    debug: (sentence, measures = {}) => logger.debug(measures, sentence),
    info: (sentence, measures = {}) => logger.info(measures, sentence),
    warn: (sentence, measures = {}) => logger.warn(measures, sentence),
    error: (sentence, measures = {}) => logger.error(measures, sentence),
    fault: (sentence, error, measures = {}) =>
      logger.error({ ...measures, ...describeError(error) }, sentence),
  };
}
