import type { Retrieval } from '../../retrieval/retriever.ts';
import { type Outcome, outcome, type Situation } from '../situation.ts';
import { noteAnswer } from '../spoken-of.ts';
import { comparedSides } from '../understand/compared-sides.ts';
import { answerReply, saidOf } from './say-answer.ts';

/** "Forskjellen på A og B", where no article compares them: what each of them is. Null unless both are told. */
export async function tellBoth(situation: Situation): Promise<Outcome | null> {
  const sides = comparedSides(situation.text);
  if (sides === null) return null;
  const found = await Promise.all(sides.map((side) => lookUp(situation, side)));
  const told = found.flatMap((each) => each ?? []);
  const last = told.at(-1);
  if (last === undefined || told.length < sides.length || told[0]?.article.id === last.article.id)
    return null;
  return outcome(situation, 'question', {
    session: {
      lastAnswer: noteAnswer(situation, {
        articleId: last.article.id,
        passageId: last.hit.passageId,
        question: situation.text,
        sources: [...last.said.sources],
        about: situation.detection,
      }),
      pending: null,
    },
    replies: told.map(({ article, said }) => answerReply(situation, article, said)),
    confidence: Math.min(...told.map(({ hit }) => hit.score)),
    retrieved: told.map(({ hit }) => ({ id: hit.passageId, score: hit.score })),
  });
}

async function lookUp({ services, language, say }: Situation, side: string) {
  const retrieval: Retrieval = await services.knowledge.search(say('what-is', { thing: side }), {
    language,
    context: null,
  });
  const [hit] = retrieval.hits;
  const article = hit && services.knowledge.article(hit.articleId, language);
  const isTold = retrieval.verdict === 'answer' && hit && article;
  return isTold ? { hit, article, said: saidOf(hit, article) } : null;
}
