import { stemNorwegian } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';

const MIN_PART = 3;
const MIN_COMPOUND = 7;
const MIN_ENDING = 5;
// Last parts of three letters that do end compounds; others are endings in disguise ("program-met").
const shortLastParts = new Set([
  'lov',
  'vei',
  'bil',
  'båt',
  'mål',
  'råd',
  'fag',
  'tall',
  'del',
  'tid',
  'by',
  'dag',
]);
// Links between the parts of a Norwegian compound: "anskaffelseSstrategi", "barnEhage".
const links = ['', 's', 'e'];

/** How the words of a corpus are made of each other. */
export interface CompoundIndex {
  /** The parts of a word: numbers of terms that the corpus holds by themselves. Empty when it does not part. */
  split(term: string): readonly number[];
  /** Terms that have the term as a part. */
  containing(term: number): readonly number[];
  /** Terms that end in a stem which the corpus does not hold by itself: "konferanse" in "dialogkonferanse". */
  endingIn(stem: string): readonly number[];
}

/** Learns compounds from a list of terms (stems): "dialogkonferans" parts into "dialog" and "konferans". */
export function indexCompounds(terms: readonly string[]): CompoundIndex {
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const split = (term: string) => splitByList(term, numbers);
  const containing = new Map<number, number[]>();
  terms.forEach((term, number) => {
    for (const part of split(term)) {
      const list = containing.get(part);
      if (list) list.push(number);
      else containing.set(part, [number]);
    }
  });
  return {
    split,
    containing: (term) => containing.get(term) ?? [],
    endingIn: (stem) =>
      stem.length < MIN_ENDING
        ? []
        : terms.flatMap((term, number) =>
            term.length > stem.length + 2 && term.endsWith(stem) ? [number] : [],
          ),
  };
}

/** The best parting in two, where each half may part once more. The longest last part wins: it carries the meaning. */
function splitByList(term: string, numbers: ReadonlyMap<string, number>): number[] {
  if (term.length < MIN_COMPOUND) return [];
  for (let at = MIN_PART; at <= term.length - MIN_PART; at += 1) {
    const last = lastPart(term.slice(at), numbers);
    if (last === undefined) continue;
    const first = headOf(term.slice(0, at), numbers);
    if (first.length > 0) return [...first, last];
  }
  return [];
}

function lastPart(part: string, numbers: ReadonlyMap<string, number>): number | undefined {
  return part.length > MIN_PART || shortLastParts.has(part) ? numbers.get(part) : undefined;
}

/** Inside a compound a part keeps an ending that its own stem has lost: "anskaffelse(s)strategi", "klima|regel". */
function headOf(head: string, numbers: ReadonlyMap<string, number>): number[] {
  for (const link of links) {
    if (!head.endsWith(link)) continue;
    const whole = head.slice(0, head.length - link.length);
    if (whole.length < MIN_PART || isStopWord(whole, 'no')) continue;
    const number = numbers.get(whole) ?? numbers.get(stemNorwegian(whole));
    if (number !== undefined) return [number];
  }
  return splitByList(head, numbers);
}
