import type { County } from './county.ts';
import type { Mention } from './detection.ts';

/** One thing that bears a name. */
export interface Sense {
  readonly kind: Mention['kind'];
  /** As the register spells it. */
  readonly name: string;
  readonly counties: readonly County[];
  readonly municipality: string | null;
  /** How people tell it from its namesakes, where the register says: "Herøy på Sunnmøre". */
  readonly apart?: string | undefined;
}

/** A name, with all that bear it. */
export interface NameEntry {
  readonly name: string;
  readonly senses: readonly Sense[];
  /** What the bare name may mean. */
  readonly counties: readonly County[];
  /**
   * How several counties come about: `namesakes` are different things (Herøy), an `area` stretches across
   * (Vestlandet), a `choice` is a short form of several (TFK).
   */
  readonly shape: 'namesakes' | 'area' | 'choice';
  /** A short form that needs capitals or a telling neighbour: "TFK", "MR". */
  readonly abbreviation: boolean;
  /** Norwegian, but in no county: Svalbard. */
  readonly outside: boolean;
  /** A word for people or an adjective: "trønder", "bergensk". */
  readonly isForPeople: boolean;
}

/** The weight of a sense when one name has several: a county before a municipality before a place. */
export function rankOf(kind: Mention['kind']): number {
  return ranks[kind];
}

const ranks: Record<Mention['kind'], number> = {
  county: 0,
  municipality: 1,
  'former-county': 1,
  'part-of-country': 1,
  'former-municipality': 2,
  place: 3,
};

/** Whether nothing but a village, a district or the like bears the name: no municipality and no county. */
export function isMerePlace(entry: NameEntry): boolean {
  return entry.senses.every((sense) => sense.kind === 'place');
}
