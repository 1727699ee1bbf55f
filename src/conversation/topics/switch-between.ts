import { fold } from '../../language/tokens.ts';
import { join } from '../chain.ts';
import { inLanguage, inWords, type Outcome, type Situation } from '../situation.ts';
import { askedLanguage } from '../understand/cues.ts';
import { sentencesOf } from '../understand/sentences.ts';
import { answer } from './answer.ts';
import { switchTo } from './language.ts';
import { inDoubt } from './show-article.ts';

/**
 * "Skriv nynorsk" while something else is asked is about the language and no answer. What was asked stays open; titles that were
 * offered are offered again in the new language. Null for other words, and while a form is open, which comes back by itself.
 */
export async function switchBetween(situation: Situation): Promise<Outcome | null> {
  const { session, text } = situation;
  if (session.pending === null || session.draft !== null || sentencesOf(text).length > 1) return null;
  const language = askedLanguage(fold(text));
  if (language === null) return null;
  const switched = switchTo(situation, language);
  const question = inDoubt(session);
  if (question === null) return switched;
  const spoken = inWords({ ...inLanguage(situation, language), session: switched.session }, question);
  return join(switched, await answer(spoken));
}
