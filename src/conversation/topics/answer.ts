import { fold, tokenize } from '../../language/tokens.ts';
import type { Article, Hit, Retrieval } from '../../retrieval/retriever.ts';
import type { Reply } from '../reply.ts';
import { type Outcome, outcome, type Situation } from '../situation.ts';
import { noteAnswer, spokenOf } from '../spoken-of.ts';
import { tellsOfAPlace } from '../understand/around-place.ts';
import { cues } from '../understand/cues.ts';
import { isQuestionLike } from '../understand/question-like.ts';
import { readActivity } from '../understand/slots/activity.ts';
import { asksWithin } from '../understand/wishes-activity.ts';
import { tellBoth } from './compare.ts';
import { findContact } from './contact.ts';
import { askDocuments, fallBackToDocuments, offerDocument } from './county-documents.ts';
import { offerHandoff } from './handoff.ts';
import { isNothingAsked, notUnderstood } from './other.ts';
import { sayGap } from './plan-not-here.ts';
import { refuse } from './refusal.ts';
import { answerReply, type Said, saidOf } from './say-answer.ts';
import { inDoubt, showArticle, showMore } from './show-article.ts';
import type { Topic } from './topic.ts';
import { noteUnanswered } from './unanswered.ts';
import { answerBarely } from './which-article.ts';
import { wordAnswer } from './word-answer.ts';

/** Answers from the knowledge base, offers the nearest articles, or says honestly that it does not know. */
export async function answer(situation: Situation): Promise<Outcome> {
  const { text } = situation;
  const retrieval = await search(situation);
  const own = await askDocuments(situation, retrieval);
  if (own !== null) return own;
  const both = isSureAnswer(retrieval) ? null : await tellBoth(situation);
  if (both !== null) return both;
  if (retrieval.verdict === 'answer') return answerWith(situation, retrieval);
  if (
    retrieval.gap === null &&
    tellsOfAPlace(text, situation.detection.mentions, retrieval.verdict === 'choose')
  )
    return findContact(situation);
  const fallback = await fallBackToDocuments(situation, retrieval);
  if (fallback !== null) return fallback;
  if (retrieval.verdict === 'choose' || (retrieval.gap === null && activityIn(situation) !== null))
    return noteUnanswered(situation, 'choose', chooseAmong(situation, retrieval));
  if (retrieval.gap === null && isNothingAsked(situation)) return notUnderstood(situation);
  const refused = refuse(situation, retrieval.gap);
  if (refused !== null) return refused;
  const asked = withUnanswered(situation);
  const offered = noteUnanswered(situation, 'none', offerHandoff(asked, sayGap(situation, retrieval.gap)));
  return { ...offered, confidence: retrieval.confidence, retrieved: retrievedOf(retrieval) };
}

/** A comparison answered with less compares something else, or tells of one side. */
const SURELY_COMPARED = 0.8;

function isSureAnswer({ verdict, confidence }: Retrieval): boolean {
  return verdict === 'answer' && confidence >= SURELY_COMPARED;
}

/** A question of few words that hangs on the one before it. */
const MAX_HANGING_WORDS = 7;
/** "Svar bare ja eller nei" says how it is asked; a story around a question does not. */
const MAX_MANNER_WORDS = 8;

/** The question with what was said around it, or with the one before when it hangs on one that had no answer. */
async function search(situation: Situation): Promise<Retrieval> {
  const { services, text, beside, unanswered, language } = situation;
  const context = spokenOf(situation);
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

async function answerWith(situation: Situation, retrieval: Retrieval): Promise<Outcome> {
  const hit = retrieval.hits[0];
  const article = hit && situation.services.knowledge.article(hit.articleId, situation.language);
  if (!hit || !article) return offerHandoff(situation);
  const said = (await inOtherWords(situation, hit, article)) ?? saidOf(hit, article);
  const subject = retrieval.leansOnContext ? spokenOf(situation)?.question : undefined;
  const answered = noteAnswer(situation, {
    articleId: article.id,
    passageId: hit.passageId,
    question: situation.text,
    ...(subject && { subject }),
    sources: [...said.sources],
    about: situation.detection,
  });
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
function withRequest(situation: Situation, reply: Reply): Reply {
  const { text, say } = situation;
  const activity = activityIn(situation);
  if (activity === null) return reply;
  const label = say('choice-request-this', { activity: say(`activity-${activity}-a`) });
  const data = isKeywords(fold(text)) ? text : activity;
  return { ...reply, choices: [{ id: 'request', label, data }, ...reply.choices] };
}

/** What can be asked for among what was said, beside an open form: by its name alone, or in a question what it is. */
function activityIn({ text, session }: Situation) {
  const folded = fold(text);
  const activity = isKeywords(folded) || asksWhatItIs.test(folded) ? readActivity(text)?.value : undefined;
  return activity === undefined || activity === 'annet' || session.draft !== null ? null : activity;
}

function isKeywords(folded: string): boolean {
  return !isQuestionLike(folded) && !asksWithin.test(folded);
}

/** By a language model, where there is one; null: as the article has it. "Les mer" then shows the article itself. */
async function inOtherWords(situation: Situation, hit: Hit, article: Article): Promise<Said | null> {
  const text = await wordAnswer(situation, hit, article);
  return text === null ? null : { ...saidOf(hit, article), text, rest: `${article.id}#whole`, byModel: true };
}

function chooseAmong(situation: Situation, retrieval: Retrieval): Outcome {
  const { say } = situation;
  const before = spokenOf(situation)?.passageId;
  const near = retrieval.hits
    .filter(isFirstOfArticle)
    .filter(({ passageId }) => passageId !== before)
    .slice(0, 3);
  if (near.length === 0) return offerHandoff(withUnanswered(situation));
  const choices = near.map((hit) => ({ id: 'article', label: hit.title, data: hit.articleId }));
  const reply: Reply = {
    kind: 'clarify',
    text: say(situation.session.draft === null ? 'choose-article' : 'choose-article-beside', {
      titles: near.map((hit) => `«${hit.title}»`).join(', '),
    }),
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

/** Few words after "Mener du en av disse?" say which: "på dialogkonferansen". Null when they are about something else. */
async function answerMeant(situation: Situation): Promise<Outcome | null> {
  const question = inDoubt(situation.session);
  if (question === null) return null;
  const bare = answerBarely(situation, question);
  if (bare !== null || !saysWhich(situation)) return bare;
  const whole = { ...situation, text: `${question} ${situation.text}` };
  const retrieval = await search(whole);
  return retrieval.verdict === 'answer' ? answerWith(whole, retrieval) : null;
}

const MAX_NAMING_WORDS = 5;

function saysWhich({ text, detection }: Situation): boolean {
  const isOfAPlace = detection.mentions.length > 0;
  const isShort = tokenize(text).length <= MAX_NAMING_WORDS;
  const folded = fold(text);
  return isShort && !isOfAPlace && !isQuestionLike(folded) && !cues.handoff.test(folded);
}

export const answers: Topic = {
  intents: { question: answer },
  pending: { handoff: answerMeant },
  actions: { article: showArticle, more: showMore },
};
