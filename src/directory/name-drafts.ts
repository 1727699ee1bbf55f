import type { County } from './county.ts';
import { type NameEntry, rankOf, type Sense } from './name-entry.ts';
import { nameKey } from './name-keys.ts';

interface Draft {
  readonly name: string;
  readonly senses: Sense[];
  shape: NameEntry['shape'];
  abbreviation: boolean;
  outside: boolean;
  isForPeople: boolean;
}

export type Drafts = Map<string, Draft>;

export interface Mark {
  readonly shape?: NameEntry['shape'];
  readonly abbreviation?: boolean;
  readonly outside?: boolean;
  readonly isForPeople?: boolean;
}

/** Adds a name, or one more thing that bears it. */
export function addName(drafts: Drafts, name: string, sense: Sense | null, mark: Mark = {}): void {
  const key = nameKey(name);
  if (key === '') return;
  const draft = drafts.get(key) ?? emptyDraft(drafts, key, name);
  if (sense && !isKnown(draft.senses, sense)) draft.senses.push(sense);
  if (mark.shape) draft.shape = mark.shape;
  if (mark.abbreviation) draft.abbreviation = true;
  if (mark.outside) draft.outside = true;
  if (mark.isForPeople) draft.isForPeople = true;
}

/**
 * Closes a draft.
 *
 * @param bare what the name means alone, where the list of ambiguous names says so
 */
export function finishEntry(draft: Draft, bare: readonly County[] | undefined): NameEntry {
  const senses = draft.senses.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
  return { ...draft, senses, counties: bare ?? strongest(senses) };
}

/** What a name of today means outweighs the rest; a former municipality does not outweigh a place. */
function strongest(senses: readonly Sense[]): County[] {
  const best = senses[0] ? rankOf(senses[0].kind) : 0;
  const equal = senses.filter(
    (sense) => rankOf(sense.kind) === best || best === rankOf('former-municipality'),
  );
  const counties = equal.flatMap((sense) => sense.counties);
  return [...new Set(counties)].sort();
}

function emptyDraft(drafts: Drafts, key: string, name: string): Draft {
  const draft: Draft = {
    name,
    senses: [],
    shape: 'namesakes',
    abbreviation: false,
    outside: false,
    isForPeople: false,
  };
  drafts.set(key, draft);
  return draft;
}

/** A number that changed, or a place named like its municipality, is not a second thing. */
function isKnown(senses: readonly Sense[], sense: Sense): boolean {
  return senses.some(
    (known) =>
      known.counties.join() === sense.counties.join() &&
      (known.kind === sense.kind || known.name === sense.name) &&
      rankOf(known.kind) <= rankOf(sense.kind),
  );
}
