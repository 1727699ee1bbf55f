import type { County } from './county.ts';
import type { Reading } from './detection.ts';
import type { NameEntry, Sense } from './name-entry.ts';
import type { SettledName } from './settle.ts';

/** The part of the country that people take for the county of nearly the same name. */
const soundsLikeCounty: Record<string, County> = { Vestlandet: '46' };

/**
 * The choices for a name that the text leaves open: each namesake, by its district ("Herøy på Sunnmøre") or county; for an area its counties and
 * the whole, "Vestlandet (Rogaland, Møre og Romsdal, Vestland)".
 */
export function readingsOf(name: SettledName, countyName: (county: County) => string): Reading[] {
  const { entry } = name.found;
  const title = name.sense?.name ?? entry.name;
  if (entry.shape === 'namesakes')
    return name.counties.map((county) => {
      const sense = senseIn(county, entry);
      return { counties: [county], label: sense?.apart ?? `${sense?.name ?? title} i ${countyName(county)}` };
    });
  const single = (county: County): Reading => ({ counties: [county], label: countyName(county) });
  if (entry.shape === 'choice') return name.counties.map(single);
  const whole = { counties: name.counties, label: `${title} (${name.counties.map(countyName).join(', ')})` };
  const alike = soundsLikeCounty[title];
  return alike ? [single(alike), whole] : [...name.counties.map(single), whole];
}

/** A slip may stand for two different names: each keeps its own. */
function senseIn(county: County, { senses }: NameEntry): Sense | undefined {
  return senses.find((sense) => sense.counties.includes(county));
}
