import { distance } from 'fastest-levenshtein';
import { soundOf } from '../language/sound.ts';
import { fold } from '../language/tokens.ts';

/** A word of the corpus that a misspelt one may stand for. */
interface Correction {
  readonly term: number;
  /** 0..1: how alike the two are. */
  readonly likeness: number;
}

export interface Speller {
  /** The likeliest readings of a word that the corpus does not know, best first; empty when nothing is near. */
  correct(word: string): readonly Correction[];
}

const MAX_CANDIDATES = 60;
const MAX_CORRECTIONS = 3;

/** Indexes word forms by their letter triples, so that a misspelt word finds its neighbours without a walk over all. */
export function indexForms(forms: ReadonlyMap<string, number>, frequency: (term: number) => number): Speller {
  const entries = [...forms].filter(([form]) => form.length >= 3 && !/\p{N}/u.test(form));
  const folded = entries.map(([form]) => fold(form));
  const byTriple = new Map<string, number[]>();
  folded.forEach((form, number) => {
    for (const triple of triplesOf(form)) {
      const list = byTriple.get(triple);
      if (list) list.push(number);
      else byTriple.set(triple, [number]);
    }
  });
  const shared = new Uint8Array(entries.length);

  function candidates(word: string): number[] {
    const touched: number[] = [];
    for (const triple of triplesOf(word))
      for (const number of byTriple.get(triple) ?? []) {
        if (shared[number] === 0) touched.push(number);
        shared[number] = (shared[number] ?? 0) + 1;
      }
    const ranked = touched
      .filter((number) => Math.abs((folded[number]?.length ?? 0) - word.length) <= 3)
      .map((number) => ({ number, overlap: shared[number] ?? 0 }))
      .sort((a, b) => b.overlap - a.overlap)
      .slice(0, MAX_CANDIDATES);
    for (const number of touched) shared[number] = 0;
    return ranked.map(({ number }) => number);
  }

  return {
    correct(word) {
      const plain = fold(word);
      if (plain.length < 4 || /\p{N}/u.test(plain)) return [];
      const near = candidates(plain).flatMap((number) => {
        const entry = entries[number];
        const likeness = likenessOf(plain, folded[number] ?? '');
        return entry && likeness > 0 ? [{ term: entry[1], likeness }] : [];
      });
      return bestByTerm(near, frequency);
    },
  };
}

/** 0 when too far apart: one slip in a short word, two in a middling one, three in a long one. */
function likenessOf(word: string, form: string): number {
  const length = Math.max(word.length, form.length);
  const allowed = length <= 5 ? 1 : length <= 9 ? 2 : 3;
  if (length <= 4 && word.length === form.length && !isSwap(word, form)) return 0;
  const slips = slipsBetween(word, form);
  return slips > allowed ? 0 : 1 - slips / (length * 0.8);
}

function slipsBetween(word: string, form: string): number {
  if (word === form) return 0;
  const raw = distance(word, form);
  if (raw <= 3 && isSwap(word, form)) return raw - 1;
  if (raw <= 3 && soundOf(word) === soundOf(form)) return Math.min(raw, 1) * 0.5 + (raw - 1) * 0.3;
  // The first letter is seldom wrong.
  return word[0] === form[0] ? raw : raw + 0.75;
}

/** Whether two neighbouring letters changed places (with at most one more slip). */
function isSwap(word: string, form: string): boolean {
  if (word.length !== form.length) return false;
  for (let at = 0; at + 1 < word.length; at += 1)
    if (word[at] !== form[at]) return word[at] === form[at + 1] && word[at + 1] === form[at];
  return false;
}

function bestByTerm(near: readonly Correction[], frequency: (term: number) => number): Correction[] {
  const best = new Map<number, number>();
  for (const { term, likeness } of near) best.set(term, Math.max(best.get(term) ?? 0, likeness));
  const ranked = [...best]
    .map(([term, likeness]) => ({ term, likeness }))
    .sort((a, b) => b.likeness - a.likeness || frequency(b.term) - frequency(a.term));
  const top = ranked[0]?.likeness ?? 0;
  return ranked.filter(({ likeness }) => likeness >= top - 0.08).slice(0, MAX_CORRECTIONS);
}

function triplesOf(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}
