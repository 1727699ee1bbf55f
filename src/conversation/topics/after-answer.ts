import { fold } from '../../language/tokens.ts';
import { answerOnScreen } from '../answer-on-screen.ts';
import type { LastAnswer } from '../session.ts';
import { inWords, type Outcome, type Situation } from '../situation.ts';
import { asksOfAnotherPlace, inOtherPlace } from '../understand/another-place.ts';
import { asksForSource } from '../understand/asks-source.ts';
import { readObjection } from '../understand/objection.ts';
import { answer } from './answer.ts';
import { objectTo } from './feedback.ts';
import { saySourceOf } from './source-of-answer.ts';

/** What can only be said of the answer just given: "kilde?", "det stemmer ikke", "og i Agder?". Null for anything else. */
export async function meetAfterAnswer(situation: Situation): Promise<Outcome | null> {
  const { session, text } = situation;
  const last = answerOnScreen(session);
  if (last === null) return null;
  if (asksForSource(fold(text))) return saySourceOf(situation, last);
  // Beside an open form both speak to the form.
  if (session.draft !== null) return null;
  const objection = readObjection(text);
  return objection === null ? askElsewhere(situation, last) : objectTo(situation, last, objection);
}

/** The same question of another place. Null where that has no answer: then its contact is what can be said. */
async function askElsewhere(situation: Situation, last: LastAnswer): Promise<Outcome | null> {
  const { text, detection, services, session } = situation;
  if (!asksOfAnotherPlace(text, detection)) return null;
  const { detect } = services.directory;
  for (const question of [last.question, last.subject ?? '']) {
    const asked = inOtherPlace({ text: question, mentions: detect(question).mentions }, detection.mentions);
    if (asked === null) continue;
    const alone = { ...session, lastAnswer: null };
    const answered = await answer({ ...inWords(situation, asked), session: alone });
    return isOf(situation, answered) ? answered : null;
  }
  return null;
}

/** An answer that speaks of the place that was named. */
function isOf({ detection, services }: Situation, { replies }: Outcome): boolean {
  const [reply] = replies;
  if (reply?.kind !== 'answer') return false;
  const { counties } = services.directory.detect(reply.text);
  return detection.counties.some((county) => counties.includes(county));
}
