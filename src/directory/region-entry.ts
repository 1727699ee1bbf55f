import type { ContactFile, Region } from './contact-file.ts';
import type { County } from './county.ts';
import type { RegionEntry } from './directory.ts';

/** The entry that serves a county on a day (ISO date). */
export function entryOn(contacts: ContactFile, county: County, day: string): RegionEntry {
  const region = contacts.regions.find(({ counties }) => counties.includes(county));
  if (!region) throw new Error(`No region of the directory has county ${county}`);
  return {
    region: region.region,
    counties: [...region.counties].sort(),
    person: region.person,
    standIn: isAway(region, day) ? region.standIn : null,
    away: isAway(region, day),
    asOf: region.asOf,
    old: region.asOf !== null && isOld(region.asOf, day),
    source: region.source,
    mailbox: region.mailbox ?? contacts.mailbox,
  };
}

function isAway({ away }: Region, day: string): boolean {
  return away?.some(({ from, to }) => from <= day && day <= to) === true;
}

/** Older than a year: the last day that "2023" or "2023-11" may mean lies more than a year back. */
function isOld(asOf: string, day: string): boolean {
  const [year = '', month = '12', date = '31'] = asOf.split('-');
  const yearLater = `${Number(year) + 1}-${month}-${date}`;
  return day > yearLater;
}

/** Counties with neither a person nor a mailbox, not even a shared one. */
export function countiesWithNobody(contacts: ContactFile): County[] {
  return contacts.regions
    .filter(({ person, mailbox }) => person === null && mailbox === null && contacts.mailbox === null)
    .flatMap(({ counties }) => counties)
    .sort();
}
