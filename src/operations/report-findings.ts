import type { Settings } from '../config/settings.ts';
import { runChecks } from './checks/run-checks.ts';
import type { Log } from './log.ts';

/** Runs the checks of `npm run doctor` at the start, and writes to the log what somebody should look at. */
export async function reportFindings(settings: Settings, log: Log): Promise<void> {
  for (const { level, about, says, todo } of await runChecks(settings, Date.now())) {
    if (level === 'fine') continue;
    const sentence = [`${about}: ${says}`, todo].filter((part) => part !== null).join(' ');
    if (level === 'error') log.error(sentence);
    else log.warn(sentence);
  }
}
