import { fileURLToPath } from 'node:url';
import { makeDetector } from '../../../../src/directory/detect.ts';
import type { Detection } from '../../../../src/directory/detection.ts';
import { buildGazetteer } from '../../../../src/directory/gazetteer.ts';
import { readTables } from '../../../../src/directory/tables.ts';

const folder = fileURLToPath(new URL('../../../../knowledge/places', import.meta.url));

/** The places of a text, as the real directory finds them. */
export const detected: (text: string) => Detection = makeDetector(buildGazetteer(readTables(folder)));
