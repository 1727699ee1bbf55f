import type { Settings } from '../config/settings.ts';
import type { Services } from '../conversation/services.ts';
import { openWording } from '../models/open-wording.ts';
import type { WordingReport } from '../models/wording.ts';
import type { Log } from './log.ts';
import { reportWording } from './report-wording.ts';
import { readTenantsWithoutModel } from './tenant-counties.ts';

/**
 * Gives each turn its own words by the language model of the settings, for tenants that have not said no to it.
 *
 * @throws StartProblem when TENANTS cannot be read
 */
export function openTurnWording(
  settings: Settings,
  log: Log,
  onReport: (report: WordingReport) => void,
): () => Services['wording'] {
  const toLog = reportWording(log);
  const wording = openWording(settings.chatModel, (report) => {
    toLog(report);
    onReport(report);
  });
  if (wording === null) return () => () => null;
  const without = readTenantsWithoutModel(settings);
  return () => {
    const word = wording.ofTurn();
    return (tenant) => (tenant !== null && without.has(tenant) ? null : word);
  };
}
