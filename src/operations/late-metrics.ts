import type { DeliveryReport } from '../delivery/parts.ts';
import { type Metrics, openMetrics } from './metrics.ts';

/** Metrics whose library is loaded after the start. What is reported before that is kept, and counted then. */
export interface LateMetrics {
  record(report: DeliveryReport): void;
  load(): Promise<void>;
  loaded(): Metrics | null;
}

export function makeLateMetrics(): LateMetrics {
  const early: DeliveryReport[] = [];
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
