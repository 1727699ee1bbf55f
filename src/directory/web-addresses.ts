import type { County } from './county.ts';
import type { Gazetteer } from './gazetteer.ts';
import { looseKey } from './name-keys.ts';

/** An e-mail or web address that belongs to a county or a municipality. */
export interface AddressFound {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: 'county' | 'municipality';
  readonly counties: readonly County[];
}

const address =
  /(?:https?:\/\/|www\.)[^\s,;<>()]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.kommune)?\.no\b/giu;

/** Takes addresses out of a text, so that no name is read inside them, and tells those whose owner is known. */
export function takeAddresses(
  text: string,
  gazetteer: Gazetteer,
): { rest: string; addresses: AddressFound[] } {
  if (!/[.@]/.test(text)) return { rest: text, addresses: [] };
  const addresses: AddressFound[] = [];
  const rest = text.replace(address, (match, offset: number) => {
    const owner = ownerOf(match, gazetteer);
    if (owner) addresses.push({ text: match, start: offset, end: offset + match.length, ...owner });
    return ' '.repeat(match.length);
  });
  return { rest, addresses };
}

type Owner = Pick<AddressFound, 'name' | 'kind' | 'counties'>;

function ownerOf(found: string, gazetteer: Gazetteer): Owner | null {
  const host = found
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/\/.*$/, '')
    .replace(/\.$/, '');
  for (const [domain, county] of gazetteer.domains)
    if (host === domain || host.endsWith(`.${domain}`))
      return { name: gazetteer.countyNames.get(county) ?? domain, kind: 'county', counties: [county] };
  return municipalityOf(host, gazetteer);
}

function municipalityOf(host: string, gazetteer: Gazetteer): Owner | null {
  const label = /(?:^|\.)([\w-]+)\.kommune\.no$/.exec(host)?.[1];
  if (!label) return null;
  for (const entry of gazetteer.loose.get(looseKey(label.replaceAll('-', ' '))) ?? []) {
    const municipalities = entry.senses.filter((sense) => sense.kind === 'municipality');
    const [only, ...more] = municipalities;
    if (only && more.length === 0) return { name: only.name, kind: 'municipality', counties: only.counties };
  }
  return null;
}
