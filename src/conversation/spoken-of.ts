import type { County } from '../directory/county.ts';
import type { Detection } from '../directory/detection.ts';
import type { Activity } from '../requests/request.ts';
import type { Context } from '../retrieval/retriever.ts';
import type { LastAnswer } from './session.ts';
import type { Situation } from './situation.ts';

/** The articles on what can be asked for, by id; "something else" has none. */
export const activityArticles: Readonly<Record<Activity, string | null>> = {
  dialogkonferanse: 'dialogkonferanse',
  behovsverksted: 'behovsverksted',
  kurs: 'kurs-og-webinar',
  webinar: 'kurs-og-webinar',
  lederforankring: 'innlegg-for-ledere',
  anskaffelsesbistand: 'hjelp-i-konkret-anskaffelse',
  leverandorsamling: 'leverandorsamling',
  nettverk: 'nettverk-som-aktivitet',
  handlingsplan: 'handlingsplan',
  annet: null,
};

/**
 * What a question may lean on: in a form the activity that is asked for, until something was answered there, else the article
 * that was answered from last. Null when nothing was spoken of; an answer from a county's own document is not an article's.
 */
export function spokenOf(situation: Situation): Context | null {
  const { draft, lastAnswer } = situation.session;
  const isInForm = draft !== null && lastAnswer?.draftId !== draft.id;
  return (isInForm ? activityOf(situation, draft.fields.activity) : null) ?? answeredLast(situation);
}

function activityOf({ say }: Situation, activity: Activity | null): Context | null {
  const articleId = activity === null ? null : activityArticles[activity];
  return articleId === null ? null : { articleId, question: say(`activity-${activity}`) };
}

function answeredLast({ session, services, language }: Situation): Context | null {
  const { lastAnswer } = session;
  if (lastAnswer === null || services.knowledge.article(lastAnswer.articleId, language) === null) return null;
  const { articleId, passageId, subject, question } = lastAnswer;
  return { articleId, passageId, question: subject ?? question };
}

/** An answer from an article as it is remembered, with the places that `about` names and the form it was given beside. */
export function noteAnswer(
  situation: Situation,
  { about, ...said }: Omit<LastAnswer, 'counties' | 'draftId'> & { readonly about: Detection },
): LastAnswer {
  const { draft } = situation.session;
  return { ...said, counties: lastPlaces(situation, about), ...(draft && { draftId: draft.id }) };
}

/** The counties that an answer is about: those its question names, else those of the answer before. A name of several places settles nothing. */
function lastPlaces({ session }: Situation, { counties, ambiguous, nationwide }: Detection): County[] {
  const isSettled = counties.length > 0 && ambiguous === null && !nationwide;
  return isSettled ? [...counties] : [...(session.lastAnswer?.counties ?? [])];
}
