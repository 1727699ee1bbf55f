import type { County } from '../directory/county.ts';
import type { RegionEntry } from '../directory/directory.ts';
import type { Language } from '../language/languages.ts';
import { osloDay } from './oslo-time.ts';
import type { Situation } from './situation.ts';

const listLocales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** "Agder og Rogaland", "Agder, Rogaland and Vestland". */
export function joinNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(listLocales[language], { type: 'conjunction' }).format(names);
}

export function countyNames({ services, language }: Situation, counties: readonly County[]): string {
  return joinNames(
    counties.map((county) => services.directory.countyName(county)),
    language,
  );
}

/** The directory's entries that serve these counties on the day of the message, each once. */
export function entriesFor({ services, message }: Situation, counties: readonly County[]): RegionEntry[] {
  const day = osloDay(message.at);
  const entries = counties.map((county) => services.directory.entryFor(county, day));
  return entries.filter(
    (entry, index) => entries.findIndex((other) => other.region === entry.region) === index,
  );
}
