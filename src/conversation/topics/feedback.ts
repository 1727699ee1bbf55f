import { fold } from '../../language/tokens.ts';
import type { Action } from '../choices.ts';
import { isKnown } from '../document-scope.ts';
import type { LastAnswer } from '../session.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { cues } from '../understand/cues.ts';
import type { Objection } from '../understand/objection.ts';
import { isQuestionLike } from '../understand/question-like.ts';
import type { Topic } from './topic.ts';

/** Longer texts after a thumbs-down are a new matter, not a word of feedback. */
const MAX_COMMENT_LENGTH = 1_000;

async function helpful(situation: Situation, action: Action): Promise<Outcome> {
  return store(situation, action.data, { helpful: true, comment: null });
}

async function unhelpful(situation: Situation, action: Action): Promise<Outcome> {
  return store(situation, action.data, { helpful: false, comment: null });
}

async function judge(situation: Situation): Promise<Outcome> {
  const articleId = situation.session.lastAnswer?.articleId ?? null;
  return store(situation, articleId, {
    helpful: cues.helpful.test(fold(situation.text).trim()),
    comment: null,
  });
}

/** "Det stemmer ikke", said of an answer: as the button does; what follows it is the word on what is wrong. */
export async function objectTo(
  situation: Situation,
  { articleId }: LastAnswer,
  { comment }: Objection,
): Promise<Outcome> {
  return store(situation, articleId, { helpful: false, comment: comment === '' ? null : comment });
}

async function store(
  situation: Situation,
  articleId: string | null,
  feedback: { readonly helpful: boolean; readonly comment: string | null },
): Promise<Outcome> {
  const { say } = situation;
  if (articleId === null || !(await isKnown(situation, articleId)))
    return outcome(situation, 'feedback', { replies: [textReply(situation, say('feedback-on-what'))] });
  const asksWhy = !feedback.helpful && feedback.comment === null;
  const choices = asksWhy ? [{ id: 'ask-padriver', label: say('choice-ask-padriver') }] : [];
  const id = feedback.helpful ? 'feedback-helpful' : 'feedback-unhelpful';
  return outcome(situation, 'feedback', {
    session: { pending: asksWhy ? { type: 'feedback-word', articleId } : null },
    replies: [textReply(situation, say(feedback.comment === null ? id : 'feedback-noted'), choices)],
    effects: [{ type: 'store-feedback', articleId, ...feedback }],
  });
}

/** The word after a thumbs-down. A new question instead is answered as one. */
async function comment(situation: Situation): Promise<Outcome | null> {
  const { pending } = situation.session;
  const { text } = situation;
  if (pending?.type !== 'feedback-word' || text === '' || text.length > MAX_COMMENT_LENGTH) return null;
  if (isQuestionLike(fold(text))) return null;
  return store(situation, pending.articleId, { helpful: false, comment: text });
}

export const feedback: Topic = {
  intents: { feedback: judge },
  actions: { 'feedback-up': helpful, 'feedback-down': unhelpful },
  pending: { 'feedback-word': comment },
};
