import type { Mention } from '../../../directory/detection.ts';
import type { Found } from './slot-reading.ts';

const authority =
  /^(?:s)? ?(?<office>fylkeskommune|kommune|county (?:council|authority|municipality)|municipality|city council)(?!\p{L})/iu;
const ends = /(?<!\p{L})(?:fylkeskommune|kommune|county council|municipality)$/iu;
const capitalised =
  /(?:\p{Lu}[\p{L}-]+ (?:og )?){0,2}\p{Lu}[\p{L}-]+ (?:fylkeskommune|kommune|municipality)(?!\p{L})/u;
const employer =
  /(?<!\p{L})(?:jobb(?:er|ar)|arbeid(?:er|ar)|ansatt|tilsett|work|[Vv]i|[Mm]e|[Ww]e|[Ee]g|[Jj]eg)\s+(?:er )?(?:i|hos|ved|for|at|in|på)\s+(?<name>\p{Lu}[\p{L}&.-]+(?: (?:i |og |for )?\p{Lu}[\p{L}&.-]+){0,3})/u;
const label =
  /(?<!\p{L})(?:organisasjon(?:en)?|virksomhet(?:en)?|verksemd(?:a)?|arbeidsgiver|arbeidsgjevar|organi[sz]ation|employer|org)\s*(?:er|is)?\s*:\s*(?<name>[^\n,;]+?)(?=\.\s+\p{Lu}|\.?\s*$|[\n,;])/iu;

/** Which body asks: "Klepp kommune", "Agder fylkeskommune", by the register's spelling where the directory knows the name. */
export function readOrganisation(text: string, mentions: readonly Mention[]): Found<string> | null {
  return labelled(text) ?? authorityOf(text, mentions) ?? byCapitals(text) ?? employed(text, mentions);
}

function labelled(text: string): Found<string> | null {
  const match = label.exec(text);
  const value = match?.groups?.['name']?.trim();
  return match && value ? found(value, match.index, match[0].length) : null;
}

function authorityOf(text: string, mentions: readonly Mention[]): Found<string> | null {
  for (const mention of mentions) {
    if (mention.kind === 'part-of-country') continue;
    if (ends.test(mention.text)) return found(upperFirst(mention.text), mention.start, mention.text.length);
    const match = authority.exec(text.slice(mention.end));
    const office = match?.groups?.['office'];
    if (match && office) {
      return found(
        `${mention.name} ${office.toLowerCase()}`,
        mention.start,
        mention.end - mention.start + match[0].length,
      );
    }
  }
  return null;
}

function byCapitals(text: string): Found<string> | null {
  const match = capitalised.exec(text);
  return match && found(match[0].replace(/^(?:Hei|Vi|Me|Hallo) /u, ''), match.index, match[0].length);
}

/** "Vi på IKT": a part of the house, not the house. */
const department =
  /^(?:IKT|IT|HR|FDV|VVA|VA|PPT|(?:innkjøp|anskaffels|anskaffing|økonomi|eigedom|eiendom|teknisk|drift|samferdsel|renhold|reinhald|helse|skole|oppvekst|plan|kultur|digitalisering|utdanning|utvikling|bygg|innovasjon|procurement|purchasing)\p{L}*)(?: og \p{Lu}?\p{Ll}+)?$/iu;
/** "Vi er i Romsdal, altså Møre og Romsdal": what is said in other words is a place. */
const saysWhere =
  /^\s*,?\s*(?:altså|så|dvs\.?|det vil si|som er|som ligger|som ligg|so|i\.e\.|which is)(?!\p{L})/iu;

function employed(text: string, mentions: readonly Mention[]): Found<string> | null {
  const match = employer.exec(text);
  const value = match?.groups?.['name']?.replace(/[.]$/u, '');
  if (!match || value === undefined) return null;
  const start = match.index + match[0].length - value.length;
  const isPlace = mentions.some((mention) => mention.start < start + value.length && start < mention.end);
  if (department.test(value) || saysWhere.test(text.slice(start + value.length))) return null;
  return isPlace ? null : found(value, start, value.length);
}

function found(value: string, start: number, length: number): Found<string> {
  return { value, span: { start, end: start + length }, why: `"${value}"` };
}

function upperFirst(said: string): string {
  return said.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
