import { join } from 'node:path';
import { makeDetector } from '../directory/detect.ts';
import type { Directory } from '../directory/directory.ts';
import { buildGazetteer } from '../directory/gazetteer.ts';
import { readTables } from '../directory/tables.ts';

export function openDirectory({ root }: { root: string; dataDirectory: string; now: () => number }): Directory {
  const gazetteer = buildGazetteer(readTables(join(root, 'knowledge/places')));
  return {
    detect: makeDetector(gazetteer),
    countyName: (c) => gazetteer.countyNames.get(c) ?? c,
    authorityName: (c) => gazetteer.authorities.get(c) ?? c,
    writtenStandard: () => 'neutral',
    entryFor: (county) => ({ region: county, counties: [county], person: null, standIn: null, away: false, asOf: null, old: false, source: null, mailbox: null }),
    contactPage: 'https://innovativeanskaffelser.no',
  };
}
