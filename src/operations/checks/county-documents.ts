import { join } from 'node:path';
import type { Settings } from '../../config/settings.ts';
import type { County } from '../../directory/county.ts';
import { countyNames } from '../../directory/county-names.ts';
import {
  countiesWithDocuments,
  documentIds,
  documentPath,
  readStoredDocument,
} from '../../documents/store-documents.ts';
import { root } from '../../root.ts';
import { isWebChatOpenToStrangers, memberCounties } from '../member-county.ts';
import { StartProblem } from '../start-problem.ts';
import { readTenantCounties } from '../tenant-counties.ts';
import { type Finding, failing, fine, warning } from './finding.ts';

const about = 'documents';

/** Whether the counties' own documents can be read, and whether somebody gets answers from them. */
export function checkCountyDocuments(settings: Settings): Finding[] {
  const names = countyNames(join(root, 'knowledge', 'places'));
  const nameOf = (county: County) => names.get(county) ?? county;
  const read = readEverything(settings.dataDirectory);
  if (read.length === 0) return [];
  const internal = new Set(
    read.flatMap(({ county, isInternal }) => (isInternal && county !== null ? [county] : [])),
  );
  return [
    ...read.flatMap(({ problem }) => problem ?? []),
    fine(about, `${read.filter(({ problem }) => problem === null).length} of the counties' own can be read.`),
    ...checkReaders(settings, [...internal], nameOf),
  ];
}

interface Read {
  /** Null: of no county in particular. */
  readonly county: County | null;
  readonly isInternal: boolean;
  readonly problem: Finding | null;
}

function readEverything(dataFolder: string): Read[] {
  try {
    return countiesWithDocuments(dataFolder).flatMap((county) => readAll(dataFolder, county));
  } catch {
    const says = `${join(dataFolder, 'county-documents')} cannot be read by this account.`;
    const todo = 'Give the account of the assistant the right to read there.';
    return [{ county: null, isInternal: false, problem: failing(about, says, todo) }];
  }
}

function readAll(dataFolder: string, county: County): Read[] {
  return documentIds(dataFolder, county).map((id) => {
    try {
      const { head } = readStoredDocument(dataFolder, county, id);
      return { county, isInternal: !head.open, problem: null };
    } catch (error) {
      const says = `${documentPath(dataFolder, county, id)}: ${error instanceof Error ? error.message : String(error)}`;
      return {
        county,
        isInternal: false,
        problem: failing(about, says, 'Mend that line, or import it again.'),
      };
    }
  });
}

/** A county's internal documents that no setting opens to anybody; settings that cannot be read are told elsewhere. */
function checkReaders(
  settings: Settings,
  internal: readonly County[],
  nameOf: (county: County) => string,
): Finding[] {
  try {
    const tenantCounty = readTenantCounties(settings, nameOf);
    const members = memberCounties(settings, tenantCounty);
    const unread = internal.filter((county) => !members.includes(county));
    const byDefault = tenantCounty(null);
    const isWebShut =
      byDefault !== null && internal.includes(byDefault) && isWebChatOpenToStrangers(settings);
    return [
      ...(unread.length === 0
        ? []
        : [
            warning(
              about,
              `nobody gets answers from the internal ones of ${unread.map(nameOf).join(', ')}.`,
              'Enter that county for its workspace in TENANTS, or as DEFAULT_COUNTY; or import them with --open.',
            ),
          ]),
      ...(isWebShut
        ? [
            warning(
              about,
              `the web chat is open to strangers, so it gives no answers from the internal ones of ${nameOf(byDefault)}.`,
              'If its people shall have them there: WEB_CHAT=password.',
            ),
          ]
        : []),
    ];
  } catch (error) {
    if (error instanceof StartProblem) return [];
    throw error;
  }
}
