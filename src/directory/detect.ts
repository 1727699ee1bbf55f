import { replacedNames } from './corrections.ts';
import type { County } from './county.ts';
import { deniedNames } from './denials.ts';
import type { Detection, Mention } from './detection.ts';
import { exampleNames } from './examples.ts';
import { makeFinder } from './find-all-names.ts';
import type { FoundName } from './found-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { judgeNames } from './judge-names.ts';
import { isNationwide } from './nationwide.ts';
import { splitPieces } from './pieces.ts';
import { readingsOf } from './readings.ts';
import {
  type SettledName,
  settleByCompany,
  settleByNeighbours,
  settleByPlacing,
  withoutDenied,
} from './settle.ts';
import { type AddressFound, takeAddresses } from './web-addresses.ts';

/** Makes the function that reads which counties a text is about. */
export function makeDetector(gazetteer: Gazetteer): (text: string) => Detection {
  const findAll = makeFinder(gazetteer);
  return (text) => {
    const { rest, addresses } = takeAddresses(text, gazetteer);
    const pieces = splitPieces(rest);
    const names = judgeNames(findAll(pieces), pieces, { gazetteer, text: rest });
    const inCounties = names.filter((name) => !name.entry.outside);
    const gone = new Set([...deniedNames(inCounties, pieces), ...replacedNames(inCounties, pieces)]);
    const denied = deniedCounties(inCounties, gone);
    const examples = exampleNames(inCounties, pieces);
    const meant = inCounties
      .filter((name) => !gone.has(name) && !examples.has(name))
      .map((name) => settleByNeighbours(name, pieces));
    const left = meant.map((name) => withoutDenied(name, denied));
    const settled = settleByCompany(settleByPlacing(left, pieces), pieces);
    const mentions = [
      ...settled.map((name) => mentionOf(name, { pieces, text })),
      ...addresses.map(mentionOfAddress),
    ].sort((a, b) => a.start - b.start);
    const counties = sorted(mentions.flatMap((mention) => mention.counties));
    return {
      counties,
      mentions,
      ambiguous: ambiguityIn(settled, gazetteer),
      excluded: sorted([...denied].filter((county) => !counties.includes(county))),
      nationwide: isNationwide(rest),
      outside: names.find((name) => name.entry.outside)?.entry.name ?? null,
      confidence: confidenceIn(settled, addresses),
    };
  };
}

function deniedCounties(names: readonly FoundName[], gone: ReadonlySet<FoundName>): Set<County> {
  return new Set(names.filter((name) => gone.has(name)).flatMap((name) => name.entry.counties));
}

function sorted(counties: readonly County[]): County[] {
  return [...new Set(counties)].sort();
}

function mentionOf(
  { found, sense, counties }: SettledName,
  { pieces, text }: { pieces: ReturnType<typeof splitPieces>; text: string },
): Mention {
  const start = pieces[found.from]?.start ?? 0;
  const end = pieces[found.to - 1]?.end ?? start;
  return {
    text: text.slice(start, end),
    start,
    end,
    name: sense?.name ?? found.entry.name,
    kind: sense?.kind ?? 'place',
    counties,
    municipality: sense?.municipality ?? null,
  };
}

function mentionOfAddress(address: AddressFound): Mention {
  return { ...address, municipality: null };
}

function ambiguityIn(names: readonly SettledName[], gazetteer: Gazetteer): Detection['ambiguous'] {
  const open = names.find((name) => name.isOpen);
  if (!open) return null;
  const readings = readingsOf(open, (county) => gazetteer.countyNames.get(county) ?? county);
  return { name: open.sense?.name ?? open.found.entry.name, readings };
}

/** How sure one spelling is; measured nowhere, but in this order. */
function confidenceIn(names: readonly SettledName[], addresses: readonly AddressFound[]): number {
  if (names.length === 0) return addresses.length > 0 ? 0.9 : 0;
  return Math.min(...names.map(sureness));
}

function sureness({ found, sense, isOpen }: SettledName): number {
  if (isOpen) return 0.5;
  if (found.how === 'misspelt') return 0.7;
  return sense?.kind === 'county' ? 1 : 0.95;
}
