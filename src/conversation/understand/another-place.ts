import type { Detection, Mention } from '../../directory/detection.ts';
import { tokenize } from '../../language/tokens.ts';

/** "Og i Innlandet?", "hva med Nordland da?", "same for Agder?": words that put a place in the stead of another. */
const around = new Set(
  `og men eller and but or så so enn hva kva ka med what how about i på for fra frå til in at of da då då then also også òg
  samme same det the gjelder gjeld fylke fylket county fylkeskommune fylkeskommunen kommune kommunen municipality igjen again now nå no`.split(
    /\s+/,
  ),
);
const leans =
  /^\s*(?:(?:og|men|enn|and|but|samme|same)(?!\p{L})|(?:hva|kva|ka) med |what about |how about )/iu;
const trails = /(?<!\p{L})(?:da|då|then|også|òg|also)[ .!]*$/iu;

/** Whether a text names a place and asks the same of it as was asked before. */
export function asksOfAnotherPlace(text: string, { mentions, ambiguous, nationwide }: Detection): boolean {
  if (mentions.length === 0 || ambiguous !== null || nationwide) return false;
  const others = tokenize(text).filter(
    ({ start, end }) => !mentions.some((each) => start < each.end && end > each.start),
  );
  const isBare = others.every(({ lower }) => around.has(lower));
  return isBare && (text.includes('?') || leans.test(text) || trails.test(text));
}

/** "Agder og Rogaland", "Agder, Rogaland og Vestland": named in one breath. */
const between = /^\s*(?:,|og|and|eller|or|samt)\s*$/iu;

/** A question with other places in the stead of its own; null when it names none, several apart, or the same. */
export function inOtherPlace(
  { text, mentions }: { readonly text: string; readonly mentions: readonly Mention[] },
  places: readonly Mention[],
): string | null {
  const [first] = mentions;
  const last = mentions.at(-1);
  if (first === undefined || last === undefined) return null;
  const isOne = mentions
    .slice(1)
    .every((mention, index) => between.test(text.slice(mentions[index]?.end, mention.start)));
  const names = places.map(({ name }) => name);
  if (!isOne || mentions.some(({ name }) => names.includes(name))) return null;
  return text.slice(0, first.start) + names.join(', ') + text.slice(last.end);
}
