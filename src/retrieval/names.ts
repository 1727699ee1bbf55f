const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;
const sentenceStart = /(?:^|[.!?:]\s+|\n\s*(?:[-*#]+\s+)?|[«"(]\s*)$/u;
const MOSTLY = 0.7;

/** The words that texts write with a capital letter inside a sentence, lower-cased: names of people, places, things. */
export function namesIn(texts: Iterable<string>): Set<string> {
  const seen = new Map<string, { capital: number; all: number }>();
  for (const text of texts)
    for (const match of text.matchAll(word)) {
      const written = match[0];
      const lower = written.toLowerCase();
      if (written.length < 3) continue;
      const counts = seen.get(lower) ?? { capital: 0, all: 0 };
      const opens = sentenceStart.test(text.slice(Math.max(0, match.index - 8), match.index));
      if (opens && written !== lower) continue;
      counts.all += 1;
      if (written !== lower) counts.capital += 1;
      seen.set(lower, counts);
    }
  return new Set(
    [...seen].flatMap(([lower, { capital, all }]) => (all > 0 && capital / all >= MOSTLY ? [lower] : [])),
  );
}
