import type { Mention } from '../directory/detection.ts';
import type { Situation } from './situation.ts';

/** "Eivindvik ligger i Gulen, altså i Vestland." Nothing for a county named as such. */
export function whereItLies({ say, services }: Situation, mentions: readonly Mention[]): string | null {
  const lines = mentions.flatMap((mention) => {
    const [county] = mention.counties;
    if (county === undefined || mention.counties.length !== 1 || mention.kind === 'county') return [];
    const args = { place: mention.name, county: services.directory.countyName(county) };
    if (args.place === args.county) return [];
    if (mention.municipality === null) return [say('lies-in-county', args)];
    return [say('lies-in-municipality', { ...args, municipality: mention.municipality })];
  });
  return lines.length === 0 ? null : [...new Set(lines)].join(' ');
}
