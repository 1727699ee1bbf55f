import { type Finding, failing, fine } from './finding.ts';

const OLDEST = [20, 19] as const;

/** Whether this Node is new enough (`engines` of package.json). */
export function checkNode(version: string): Finding[] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  return isOld
    ? [failing('Node', `${version} is too old.`, `Install Node ${OLDEST.join('.')} or newer.`)]
    : [fine('Node', `${version} will do.`)];
}
