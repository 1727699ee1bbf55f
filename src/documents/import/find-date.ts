import type { DocumentBlock } from '../block.ts';

const months = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
];
const month = months.flat().join('|');
const anyYear = '(?:19|20)\\d\\d(?![\\d–-])(?! ?[–-] ?\\d)';
const written = `(?:(?<day>\\d{1,2})\\.? )?(?<month>${month}),? (?<year>${anyYear})`;
const figures = `(?<figureDay>\\d{1,2})[./](?<figureMonth>\\d{1,2})[./](?<figureYear>${anyYear})`;
const iso = '(?<iso>(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)(?!\\d)';
const date = `(?:${iso}|${figures}|${written})`;
const label =
  '(?:vedtek\\p{L}*|vedtatt|vedtak|godkjen\\p{L}*|dato|datert|datum|oppdatert|sist endr\\p{L}*|revider\\p{L}*|revisjon|versjon|utgi\\p{L}*|utgjev\\p{L}*|publisert|ferdigstilt|gjeldende fra|gjeld frå|gjelder fra|adopted|approved|dated?|updated|revised|version|published)';

// "Vedteken i fylkestinget 12. mars 2025", "Sist oppdatert: 2025-03-12", "Versjon 2.1, mars 2025"
const labelled = new RegExp(`(?<!\\p{L})${label}(?!\\p{L})[^!?;]{0,60}?(?<![\\d.])${date}`, 'iu');
// "Bergen, 12. mars 2025": a line of the cover that is a date and no more.
const bare = new RegExp(`^(?:\\p{Lu}\\p{L}+, (?:den )?)?${date}\\.?$`, 'iu');
const bareYear = /^(?:19|20)\d\d$/;

/** What a document says of itself stands at its beginning. */
const FIRST_BLOCKS = 15;

/**
 * From when a document says it is, on its first lines: the day or the month of its date, of its adoption, of its edition.
 * Null when it does not say; a period that it is made for ("2025–2028") is no date.
 */
export function findDate(blocks: readonly DocumentBlock[]): string | null {
  for (const { text } of blocks.slice(0, FIRST_BLOCKS)) {
    const found = labelled.exec(text) ?? bare.exec(text);
    const read = found === null ? null : readDate(found.groups ?? {});
    if (read !== null) return read;
    if (bareYear.test(text)) return text;
  }
  return null;
}

/** A date as a head of a file or a web page writes it: "2025-03-12T08:00:00Z", "12. mars 2025", 2025. */
export function readWrittenDate(value: unknown): string | null {
  const text = String(value ?? '').trim();
  if (bareYear.test(text)) return text;
  const found = new RegExp(`^${date}`, 'iu').exec(text);
  return found === null ? null : readDate(found.groups ?? {});
}

function readDate(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { iso, day, month, year, figureDay, figureMonth, figureYear } = groups;
  if (iso) return iso;
  const number = month ? numberOf(month) : Number(figureMonth);
  const inMonth = Number(day ?? figureDay ?? 0);
  const inYear = year ?? figureYear;
  if (inYear === undefined || number < 1 || number > 12 || inMonth > 31) return null;
  const padded = [number, inMonth].filter((part) => part > 0).map((part) => String(part).padStart(2, '0'));
  return [inYear, ...padded].join('-');
}

function numberOf(month: string): number {
  return months.findIndex((names) => names.includes(month.toLowerCase())) + 1;
}
