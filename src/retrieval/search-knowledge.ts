import { chanceOf, findCandidates } from './find-candidates.ts';
import type { FindGap, Gap } from './gaps.ts';
import { sayTogether } from './hit-text.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Candidate, Reading } from './reading.ts';
import type { Hit, Retrieval, SearchOptions } from './retriever.ts';
import { verdictOf } from './verdict.ts';

/** A question as alike to a listed one as this is the same but for a small word. */
const AS_LISTED = 0.95;
const MAX_HITS = 5;
/** Two pieces of an article that are nearer than this, by fitness, are said together. */
const IN_DOUBT = 1.4;

/** Finds what answers a question, and judges whether it does. */
export function searchKnowledge(
  index: KnowledgeIndex,
  findGap: FindGap,
  question: string,
  options: SearchOptions,
): Retrieval {
  const gap = findGap(question);
  const reading = findCandidates(index, question, options);
  const { query, candidates } = reading;
  const hits = hitsOf(index, reading);
  const leansOnContext = query.leansOn !== null;
  const confidence = hits[0]?.score ?? 0;
  if (gap && !isListed(candidates[0], gap)) {
    const said = { id: gap.id, text: gap.says[options.language] };
    return { hits, verdict: 'none', confidence: 0, leansOnContext, gap: said };
  }
  return {
    hits,
    verdict: verdictOf(index, reading, confidence, options.beside),
    confidence,
    leansOnContext,
    gap: null,
  };
}

/** Whether a question is one that its editors wrote down for an article, which outweighs a rule for many questions. */
function isListed(first: Candidate | undefined, gap: Gap): boolean {
  if (!first || gap.toldIn.includes(first.hit.articleId)) return false;
  const { wording, unanswered } = first.evidence;
  return wording >= AS_LISTED && wording > unanswered;
}

/** One passage an article, so that what is offered as choices is different things. */
function hitsOf(index: KnowledgeIndex, reading: Reading): Hit[] {
  const { candidates } = reading;
  const seen = new Set<string>();
  const best = candidates.filter(({ hit }) => !seen.has(hit.articleId) && seen.add(hit.articleId));
  return best.slice(0, MAX_HITS).map((candidate) => ({
    ...wordsOf(index, reading, candidate),
    score: chanceOf(candidate, candidates),
  }));
}

/** What is said when a passage is taken for the answer: its words, and those of the next of its article when either may be it. */
export function wordsOf(index: KnowledgeIndex, { query, candidates }: Reading, chosen: Candidate): Hit {
  const { hit, fitness } = chosen;
  const next = candidates.find((other) => other !== chosen && other.hit.articleId === hit.articleId);
  if (!next || fitness - next.fitness > IN_DOUBT) return hit;
  return sayTogether(index, query, hit, next.hit);
}
