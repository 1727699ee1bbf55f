import { type Metrics, openMetrics, type Report } from './metrics.ts';

/** Metrics whose library is loaded after the start. What is reported before that is kept, and counted then. */
export interface LateMetrics {
  record(report: Report): void;
  load(): Promise<void>;
  loaded(): Metrics | null;
}

export function makeLateMetrics(): LateMetrics {
  const early: Report[] = [];
  let metrics: Metrics | null = null;
  return {
    record: (report) => {
      if (metrics === null) early.push(report);
      else metrics.record(report);
    },
    load: async () => {
      metrics = await openMetrics();
      for (const report of early.splice(0)) metrics.record(report);
    },
    loaded: () => metrics,
  };
}
