import { finite, asking as questionWord } from './finite-verbs.ts';

const asking = `${questionWord}(?: (?:mye|mykje|langt|lenge|ofte|mange|god\\p{L}*|much|many|often|long))?`;
const someone = '(?:vi|me|man|ein|en|dere|de|dei|det|we|you|one|it|they|to|å)';
const question = new RegExp(
  `^\\s*(?:${asking}\\s+${someone}\\s+(?:\\p{L}+\\s+)??${finite}(?!\\p{L})|${asking}\\s+${someone}\\s+\\p{L}+|${asking}(?:\\s+\\p{L}+){1,5}?\\s+${finite}(?!\\p{L})|${asking}\\s+\\p{L}+)`,
  'iu',
);

/** "Hvordan vi kan bruke innkjøp …", "why late payments are …": the clause is the subject; how far it goes at least. */
export function indirectLength(phrase: string): number {
  return question.exec(phrase)?.[0].length ?? 0;
}
