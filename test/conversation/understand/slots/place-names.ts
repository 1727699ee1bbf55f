import type { County } from '../../../../src/directory/county.ts';
import type { Mention } from '../../../../src/directory/detection.ts';

const names: readonly (readonly [name: string, kind: Mention['kind'], counties: readonly County[]])[] = [
  ['Agder', 'county', ['42']],
  ['Akershus', 'county', ['32']],
  ['Buskerud', 'county', ['33']],
  ['Finnmark', 'county', ['56']],
  ['Innlandet', 'county', ['34']],
  ['Møre og Romsdal', 'county', ['15']],
  ['Nordland', 'county', ['18']],
  ['Oslo', 'county', ['03']],
  ['Rogaland', 'county', ['11']],
  ['Telemark', 'county', ['40']],
  ['Troms', 'county', ['55']],
  ['Trøndelag', 'county', ['50']],
  ['Vestfold', 'county', ['39']],
  ['Vestland', 'county', ['46']],
  ['Østfold', 'county', ['31']],
  ['Vestlandet', 'part-of-country', ['11', '15', '46']],
  ['Helgeland', 'place', ['18']],
  ['Sunnfjord', 'municipality', ['46']],
  ['Valdres', 'place', ['34']],
  ['Bodø', 'municipality', ['18']],
  ['Bergen', 'municipality', ['46']],
  ['Drammen', 'municipality', ['33']],
  ['Førde', 'place', ['46']],
  ['Hamar', 'municipality', ['34']],
  ['Klepp', 'municipality', ['11']],
  ['Lillehammer', 'municipality', ['34']],
  ['Skien', 'municipality', ['40']],
  ['Sogndal', 'municipality', ['46']],
  ['Stavanger', 'municipality', ['11']],
  ['Steinkjer', 'municipality', ['50']],
  ['Tromsø', 'municipality', ['55']],
  ['Ullensvang', 'municipality', ['46']],
  ['Voss', 'municipality', ['46']],
  ['Ålesund', 'municipality', ['15']],
];

/** The places of a text, as the directory would give them: a small register is enough for these tests. */
export function placesIn(text: string): Mention[] {
  return names
    .flatMap(([name, kind, counties]) =>
      Array.from(
        text.matchAll(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'giu')),
        (match): Mention => ({
          text: match[0],
          start: match.index,
          end: match.index + match[0].length,
          name,
          kind,
          counties,
          municipality: kind === 'municipality' ? name : null,
        }),
      ),
    )
    .sort((one, other) => one.start - other.start);
}
