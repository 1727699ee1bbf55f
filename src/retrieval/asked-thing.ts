import { indexWords } from '../language/terms.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { heldWeight } from './question-score.ts';
import type { Reading } from './reading.ts';
import { saidFirst } from './said-first.ts';

/** Before the name of what is wanted: "kva farge", "hvor mange seter", "what is the address". After bokmål "hva" comes a verb. */
const asks =
  /(?<!\p{L})(?:(?:hvor|kor|ka|åssen) mange|how many|hvilke[nt]?|kva for (?:ein|ei|eit)|(?:hva|kva|ka) slags|which|(?:hva|kva|ka|what) (?:er|e|var|is|was|are|were)(?: (?:the|den|det|dei|de))?|kva|what)\s+(?=\p{L})/giu;
/** Told by what stands there rather than by its name: a year, a title, an amount. */
const isKind =
  /^(?:år\w*|dato\w*|måned\w*|månad\w*|tid\w*|beløp\w*|sum\w*|pris\w*|tal\w*|nummer\w*|navn\w*|namn\w*|tema\w*|tittel\w*|stilling\w*|jobb\w*|yrke\w*|rolle\w*|by|byen|sted\w*|stad\w*|land\w*|språk\w*|organisasjon\w*|virksomhet\w*|verksemd\w*|selskap\w*|firma\w*|person\w*|folk|years?|dates?|months?|time|amounts?|prices?|numbers?|names?|topics?|titles?|jobs?|positions?|roles?|city|towns?|places?|country|countries|languages?|organi[sz]ations?|compan\w*|people|person)$/u;
const HELD = 0.3;

/** Whether a question wants a certain thing by its name ("kva farge hadde roboten?") that is not in what would be said. */
export function missesAskedThing(index: KnowledgeIndex, reading: Reading): boolean {
  const { text, concepts } = reading.query;
  const said = saidFirst(index, reading);
  if (said === null) return false;
  const wanted = [...text.matchAll(asks)].map(
    (asked) => indexWords(text.slice(asked.index + asked[0].length))[0],
  );
  return concepts.some(
    (concept) =>
      concept.importance >= 1 &&
      wanted.includes(concept.word) &&
      !isKind.test(concept.word) &&
      heldWeight(concept, said.held) < HELD,
  );
}
