import { withoutPersonalData } from '../../models/personal-data.ts';
import type { Article, Hit } from '../../retrieval/retriever.ts';
import type { Situation } from '../situation.ts';

/**
 * An answer that was found, worded by a language model to meet the question; null when there is none, or when what it said was not
 * true to the article. The model sees the question without personal data, the piece that answers and the short answer, nothing else.
 */
export async function wordAnswer(situation: Situation, hit: Hit, article: Article): Promise<string | null> {
  const { services, message, person, language, text } = situation;
  const word = services.wording(message.tenant);
  if (word === null) return null;
  const own = [message.user.name, person.name].filter((name) => name !== null);
  const passages = [...new Set([hit.text, article.short])];
  return word({
    question: withoutPersonalData(text, own, passages),
    language,
    title: article.title,
    passages,
    passageLanguage: article.language,
  });
}
