import type { Article } from '../../retrieval/retriever.ts';
import type { Action } from '../choices.ts';
import type { Session } from '../session.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { noteAnswer } from '../spoken-of.ts';
import { answerReply, type Said, saidOf } from './say-answer.ts';

/** The article that was picked: what it tells on the question that left several in doubt, else its short answer. */
export async function showArticle(situation: Situation, action: Action): Promise<Outcome> {
  const article = situation.services.knowledge.article(action.data ?? '', situation.language);
  if (!article)
    return outcome(situation, 'question', { replies: [textReply(situation, situation.say('article-gone'))] });
  const question = inDoubt(situation.session);
  const { said, passageId } =
    question === null ? shortOf(article) : await onQuestion(situation, article, question);
  return outcome(situation, 'question', {
    session: {
      ...(question === null ? {} : { pending: null }),
      lastAnswer: noteAnswer(situation, {
        articleId: article.id,
        passageId,
        question: article.title,
        sources: [...said.sources],
        about: situation.services.directory.detect(article.title),
      }),
    },
    replies: [answerReply(situation, article, said)],
    retrieved: [{ id: article.id, score: 1 }],
  });
}

/** The question that several articles were offered for; null when none is open. */
export function inDoubt({ pending, choices }: Session): string | null {
  if (pending?.type !== 'handoff' || pending.stage !== 'offered') return null;
  return choices.some(({ id }) => id === 'article') ? pending.question : null;
}

/** A piece of an article, and the passage it is. */
interface Piece {
  readonly said: Said;
  readonly passageId: string;
}

/** What an article tells on a question that may have been about others too. */
async function onQuestion(
  { services, language }: Situation,
  article: Article,
  question: string,
): Promise<Piece> {
  const { hits } = await services.knowledge.search(`${question} ${article.title}`, {
    language,
    context: { articleId: article.id, question: article.title },
  });
  const [hit] = hits;
  if (hit?.articleId !== article.id) return shortOf(article);
  return { said: saidOf(hit, article), passageId: hit.passageId };
}

function shortOf({ id, short, more }: Article): Piece {
  const passageId = `${id}#0`;
  return { said: { text: short, sources: [0], rest: more === null ? null : passageId }, passageId };
}

/** The rest of an article, for "les mer" of the passage that was said: after a section the short answer is part of the rest. */
export async function showMore(situation: Situation, action: Action): Promise<Outcome> {
  const [id = '', section = '0'] = (action.data ?? '').split('#');
  const article = situation.services.knowledge.article(id, situation.language);
  if (!article?.more) return showArticle(situation, { ...action, data: id });
  const text = section === '0' ? article.more : `${article.short}\n\n${article.more}`;
  return outcome(situation, 'question', {
    replies: [answerReply(situation, article, { text, sources: [0], rest: null })],
    retrieved: [{ id: article.id, score: 1 }],
  });
}
