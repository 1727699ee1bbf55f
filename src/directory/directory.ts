import type { County } from './county.ts';
import type { Detection } from './detection.ts';

export type WrittenStandard = 'nb' | 'nn' | 'neutral';

/** The pådriver entry that serves a county, as the operator wrote it. */
export interface RegionEntry {
  readonly region: string;
  readonly counties: readonly County[];
  /** Null: the operator has entered no person. */
  readonly person: {
    readonly name: string;
    readonly role: string;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
  /** Who stands in, when the person is away on the asked day. */
  readonly standIn: {
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
  readonly away: boolean;
  /** "2023", "2023-11" or "2023-11-05". */
  readonly asOf: string | null;
  /** Older than a year on the asked day: shown with its date. */
  readonly old: boolean;
  readonly source: string | null;
  /** The shared mailbox of the region, else of the whole directory, else null. */
  readonly mailbox: string | null;
}

/** Names of counties and the people who serve them. Reads the operator's file anew when it has changed. */
export interface Directory {
  /** Which counties a free text is about. */
  detect(text: string): Detection;
  /** The name people use: "Vestland", "Oslo". */
  countyName(county: County): string;
  /** The authority: "Vestland fylkeskommune", "Oslo kommune" (never "Oslo fylkeskommune"). */
  authorityName(county: County): string;
  writtenStandard(county: County): WrittenStandard;
  /** The entry that serves the county on a day (ISO date). Every county has exactly one. */
  entryFor(county: County, day: string): RegionEntry;
  /** The programme's public contact page. */
  readonly contactPage: string;
}
