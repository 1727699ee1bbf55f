import type { County } from './county.ts';

/** One reading of an ambiguous name, in words a person can choose between. */
export interface Reading {
  readonly counties: readonly County[];
  /** Shown on a button, the same in every language: "Herøy på Sunnmøre", "Herøy på Helgeland". */
  readonly label: string;
}

/** A place, municipality or county named in a text. */
export interface Mention {
  /** As it stands in the text, with its position in UTF-16 units. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The name in the register, as it is spelt there: "Gulen". */
  readonly name: string;
  readonly kind:
    | 'county'
    | 'former-county'
    | 'municipality'
    | 'former-municipality'
    | 'place'
    | 'part-of-country';
  readonly counties: readonly County[];
  /** For a place: the municipality it lies in, where the register tells. */
  readonly municipality: string | null;
}

/** What a text says about where. */
export interface Detection {
  /** County numbers the text is about, sorted; for an unsettled ambiguous name all its readings. */
  readonly counties: readonly County[];
  readonly mentions: readonly Mention[];
  /** Set when one name has several readings and the text does not settle it: ask with these choices. */
  readonly ambiguous: { readonly name: string; readonly readings: readonly Reading[] } | null;
  /** Counties the text excludes ("ikke Agder"). */
  readonly excluded: readonly County[];
  /** The text is about the whole country ("alle fylker", "hele Norge"). */
  readonly nationwide: boolean;
  /** Named, Norwegian, but in none of the 15 counties ("Svalbard"); the name, else null. */
  readonly outside: string | null;
  /** 0..1: how sure the reading is; an exact county name is 1, a corrected misspelling less. */
  readonly confidence: number;
}
