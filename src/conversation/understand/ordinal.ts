const places: readonly RegExp[] = [
  /\b(?:forste|fyrste|first|1)\b/,
  /\b(?:andre|second|2|to)\b/,
  /\b(?:tredje|third|3|tre)\b/,
  /\b(?:fjerde|fourth|4|fire)\b/,
  /\b(?:femte|fifth|5|fem)\b/,
];
const last = /\b(?:siste|sista|last)\b/;
const opening =
  '(?:(?:jeg|eg|i) (?:mente|meinte|mener|meiner|mean|meant) |(?:og |and )?(?:hva|kva|what) (?:er|med|is|about) |(?:ta|vis|take|show) )?';
const article = '(?:(?:den|det|the|nr|nummer|number|punkt|kapittel|point|chapter) ?)?';
const noun =
  '(?: one| av dem| av dei| of them| (?:punkt|kapit|avsnitt|tiltak|mal|tema|del|overskrift|point|item|chapter|section|measure|heading)\\w*)?';
const said = new RegExp(`^${opening}${article}\\w+${noun}[ .!?]*$`);

/**
 * Which of so many in a list, counted from 0: "den andre" -> 1, "den siste" -> the last. Null when a text says anything else, or there
 * are not so many.
 *
 * @param folded folded text
 */
export function readOrdinal(folded: string, count: number): number | null {
  const text = folded.trim();
  if (!said.test(text)) return null;
  if (last.test(text)) return count - 1;
  const index = places.findIndex((place) => place.test(text));
  return index === -1 || index >= count ? null : index;
}
