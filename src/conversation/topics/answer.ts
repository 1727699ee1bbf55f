import { fold, tokenize } from '../../language/tokens.ts';
import type { Article, Hit, Retrieval } from '../../retrieval/retriever.ts';
import type { Action } from '../choices.ts';
import type { Choice, Citation, Reply } from '../reply.ts';
import { sayDate } from '../say-date.ts';
import type { Session } from '../session.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { tellsOfAPlace } from '../understand/around-place.ts';
import { asksWithin } from '../understand/intent.ts';
import { isQuestionLike } from '../understand/question-like.ts';
import { readActivity } from '../understand/slots/activity.ts';
import { findContact } from './contact.ts';
import { askDocuments, fallBackToDocuments, offerDocument } from './county-documents.ts';
import { offerHandoff } from './handoff.ts';
import { notUnderstood } from './other.ts';
import type { Topic } from './topic.ts';
import { noteUnanswered } from './unanswered.ts';
import { wordAnswer } from './word-answer.ts';

/** Answers from the knowledge base, offers the nearest articles, or says honestly that it does not know. */
async function answer(situation: Situation): Promise<Outcome> {
  const { text } = situation;
  const retrieval = await search(situation);
  const own = await askDocuments(situation, retrieval);
  if (own !== null) return own;
  if (retrieval.verdict === 'answer') return answerWith(situation, retrieval);
  if (
    retrieval.gap === null &&
    tellsOfAPlace(text, situation.detection.mentions, retrieval.verdict === 'choose')
  )
    return findContact(situation);
  const fallback = await fallBackToDocuments(situation, retrieval);
  if (fallback !== null) return fallback;
  if (retrieval.verdict === 'choose')
    return noteUnanswered(situation, 'choose', chooseAmong(situation, retrieval));
  if (retrieval.gap === null && isGibberish(situation)) return notUnderstood(situation);
  const asked = withUnanswered(situation);
  const offered = noteUnanswered(situation, 'none', offerHandoff(asked, retrieval.gap?.text));
  return { ...offered, confidence: retrieval.confidence, retrieved: retrievedOf(retrieval) };
}

/** A question of few words that hangs on the one before it. */
const MAX_HANGING_WORDS = 7;
/** "Svar bare ja eller nei" says how it is asked; a story around a question does not. */
const MAX_MANNER_WORDS = 8;

/** The question with what was said around it, or with the one before when it hangs on one that had no answer. */
async function search(situation: Situation): Promise<Retrieval> {
  const { services, text, beside, unanswered, language } = situation;
  const lastAnswer = articleBefore(situation);
  const context = lastAnswer && {
    articleId: lastAnswer.articleId,
    passageId: lastAnswer.passageId,
    question: lastAnswer.subject ?? lastAnswer.question,
  };
  const look = (words: string, around = '') =>
    services.knowledge.search(words, { language, context, beside: around });
  if (unanswered !== '' && tokenize(text).length <= MAX_HANGING_WORDS) return look(`${unanswered} ${text}`);
  if (beside !== '' && tokenize(beside).length <= MAX_MANNER_WORDS) {
    const whole = await look(`${text} ${beside}`);
    if (whole.gap !== null) return whole;
  }
  return look(text, beside);
}

function withUnanswered(situation: Situation): Situation {
  const { text, unanswered } = situation;
  return unanswered === '' ? situation : { ...situation, text: `${unanswered} ${text}` };
}

/** What a follow-up may lean on; an answer from a county's own document is not an article's. */
function articleBefore({ session, services, language }: Situation): Session['lastAnswer'] {
  const { lastAnswer } = session;
  return lastAnswer && services.knowledge.article(lastAnswer.articleId, language) && lastAnswer;
}

/** A word or three that ask nothing and name no place: more likely a slip than a question for a person. */
function isGibberish({ text, detection }: Situation): boolean {
  return !isQuestionLike(fold(text)) && detection.counties.length === 0 && tokenize(text).length <= 3;
}

async function answerWith(situation: Situation, retrieval: Retrieval): Promise<Outcome> {
  const hit = retrieval.hits[0];
  const article = hit && situation.services.knowledge.article(hit.articleId, situation.language);
  if (!hit || !article) return offerHandoff(situation);
  const said = (await inOtherWords(situation, hit, article)) ?? saidOf(hit, article);
  const { lastAnswer } = situation.session;
  const subject = retrieval.leansOnContext ? (lastAnswer?.subject ?? lastAnswer?.question) : undefined;
  const { passageId } = hit;
  const answered = {
    articleId: article.id,
    passageId,
    question: situation.text,
    ...(subject && { subject }),
  };
  const reply = withRequest(situation, answerReply(situation, article, said));
  return outcome(situation, 'question', {
    session: { lastAnswer: answered, pending: null },
    replies: [await offerDocument(situation, reply)],
    counties: situation.detection.counties,
    confidence: retrieval.confidence,
    retrieved: retrievedOf(retrieval),
  });
}

const asksWhatItIs = /^(og |hei,? )?(hva|kva|ka|what)( er|r| e| is|'s) /;

/** "Kurs", "hva er en dialogkonferanse?": one can ask for it too. The request begins with what was said, unless that was a question. */
function withRequest({ text, say, session }: Situation, reply: Reply): Reply {
  const folded = fold(text);
  const isKeywords = !isQuestionLike(folded) && !asksWithin.test(folded);
  const activity = isKeywords || asksWhatItIs.test(folded) ? readActivity(text)?.value : undefined;
  if (activity === undefined || activity === 'annet' || session.draft !== null) return reply;
  const label = say('choice-request-this', { activity: say(`activity-${activity}-a`) });
  const data = isKeywords ? text : activity;
  return { ...reply, choices: [{ id: 'request', label, data }, ...reply.choices] };
}

/** By a language model, where there is one; null: as the article has it. "Les mer" then shows the article itself. */
async function inOtherWords(situation: Situation, hit: Hit, article: Article): Promise<Said | null> {
  const text = await wordAnswer(situation, hit, article);
  return text === null ? null : { ...saidOf(hit, article), text, rest: `${article.id}#whole`, byModel: true };
}

/** One piece of an article is said at a time, so there is more as soon as it has a second one. */
function saidOf({ text, source, alsoSource, passageId }: Hit, { more }: Article): Said {
  const sources = alsoSource === undefined || alsoSource === source ? [source] : [source, alsoSource];
  return { text, sources, rest: more === null ? null : passageId };
}

function chooseAmong(situation: Situation, retrieval: Retrieval): Outcome {
  const { say } = situation;
  const near = retrieval.hits.filter(isFirstOfArticle).slice(0, 3);
  const choices = near.map((hit) => ({ id: 'article', label: hit.title, data: hit.articleId }));
  const reply: Reply = {
    kind: 'clarify',
    text: say('choose-article', { titles: near.map((hit) => `«${hit.title}»`).join(', ') }),
    language: situation.language,
    choices: [...choices, { id: 'ask-padriver', label: say('choice-none-of-these') }],
  };
  return outcome(situation, 'question', {
    session: { pending: handoffOf(withUnanswered(situation)) },
    replies: [withRequest(situation, reply)],
    counties: situation.detection.counties,
    confidence: retrieval.confidence,
    retrieved: retrievedOf(retrieval),
  });
}

function handoffOf({ text, detection }: Situation) {
  return {
    type: 'handoff' as const,
    stage: 'offered' as const,
    question: text,
    counties: [...detection.counties],
  };
}

function isFirstOfArticle(hit: Hit, index: number, hits: readonly Hit[]): boolean {
  return hits.findIndex((other) => other.articleId === hit.articleId) === index;
}

function retrievedOf(retrieval: Retrieval): Outcome['retrieved'] {
  return retrieval.hits.slice(0, 5).map((hit) => ({ id: hit.passageId, score: hit.score }));
}

/** What is said of an article, and what stays unsaid for "les mer": a passage id, or null when all was said. */
interface Said {
  readonly text: string;
  /** Numbers of its sources among the article's, from 0. */
  readonly sources: readonly number[];
  readonly rest: string | null;
  readonly byModel?: true;
}

/** A piece of an article as a reply: the words that answer, the source with its date, and what one can do next. */
function answerReply(situation: Situation, article: Article, said: Said): Reply {
  const { say, language } = situation;
  const lines = [asSaid(said.text)];
  if (said.byModel) lines.push(say('worded-by-model'));
  if (article.checkRule) lines.push(say('check-rule'));
  lines.push(said.sources.map((number) => saySource(situation, article, number)).join(' '));
  return {
    kind: 'answer',
    text: lines.join('\n\n'),
    language,
    citations: citationsOf(article, said.sources),
    ...(said.byModel ? { wordedByModel: true } : {}),
    choices: [...followUps(situation, article, said.rest), ...feedbackChoices(situation, article.id)],
  };
}

/** The sources of what was said first, then the others of the article. */
function citationsOf({ id, sources }: Article, first: readonly number[]): Citation[] {
  const own = first.flatMap((number) => sources[number] ?? []);
  const others = sources.filter((_, number) => !first.includes(number));
  return [...own, ...others].map(({ title, url }) => ({ id, title, ...(url === null ? {} : { url }) }));
}

/**
 * The source, and from when its facts are. The article's date is that of its first source; it is said once only,
 * when the title has it already.
 */
function saySource({ say, language }: Situation, { sources, title, asOf }: Article, number: number): string {
  const source = sources[number]?.title ?? title;
  if (number > 0 || source.includes(asOf)) return say('source-undated', { title: source });
  return say('source', { title: source, date: sayDate(asOf, language) });
}

/** As a chat says it: a heading is a bold line, and links between articles are for readers of the files. */
function asSaid(markdown: string): string {
  return markdown.replace(/^#{1,6}\s+(.+?)\s*$/gm, '**$1**').replace(/\[([^\]]+)\]\(article:[^)]*\)/g, '$1');
}

function followUps({ say, services, language }: Situation, article: Article, rest: string | null): Choice[] {
  const more = rest === null ? [] : [{ id: 'more', label: say('choice-more'), data: rest }];
  const related = article.related
    .flatMap((id) => services.knowledge.article(id, language) ?? [])
    .slice(0, 1)
    .map((next) => ({ id: 'article', label: next.title, data: next.id }));
  return [...more, ...related];
}

function feedbackChoices({ say }: Situation, articleId: string): Choice[] {
  return [
    { id: 'feedback-up', label: say('choice-helpful'), data: articleId },
    { id: 'feedback-down', label: say('choice-unhelpful'), data: articleId },
  ];
}

async function showArticle(situation: Situation, action: Action): Promise<Outcome> {
  const article = situation.services.knowledge.article(action.data ?? '', situation.language);
  if (!article)
    return outcome(situation, 'question', { replies: [textReply(situation, situation.say('article-gone'))] });
  return outcome(situation, 'question', {
    session: { lastAnswer: { articleId: article.id, question: article.title } },
    replies: [answerReply(situation, article, shortOf(article))],
    retrieved: [{ id: article.id, score: 1 }],
  });
}

function shortOf({ id, short, more }: Article): Said {
  return { text: short, sources: [0], rest: more === null ? null : `${id}#0` };
}

/** The rest of an article, for "les mer" of the passage that was said: after a section the short answer is part of the rest. */
async function showMore(situation: Situation, action: Action): Promise<Outcome> {
  const [id = '', section = '0'] = (action.data ?? '').split('#');
  const article = situation.services.knowledge.article(id, situation.language);
  if (!article?.more) return showArticle(situation, { ...action, data: id });
  const text = section === '0' ? article.more : `${article.short}\n\n${article.more}`;
  return outcome(situation, 'question', {
    replies: [answerReply(situation, article, { text, sources: [0], rest: null })],
    retrieved: [{ id: article.id, score: 1 }],
  });
}

export const answers: Topic = {
  intents: { question: answer },
  actions: { article: showArticle, more: showMore },
};
