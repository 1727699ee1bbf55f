import { fold } from '../../language/tokens.ts';
import type { Outcome, Situation } from '../situation.ts';
import { textReply } from '../situation.ts';
import { questionBeside, tampers, tellsPersonal } from '../understand/beside-the-rest.ts';
import { readOutOfPlace } from '../understand/out-of-place.ts';

/**
 * A real question beside what is not for the articles: it is answered. A personal matter that was told in passing is only not kept;
 * an order to the assistant is refused after the answer. Null when the question has no answer, or is none.
 *
 * @param answer answers a text as a message of its own
 */
export async function answerTheRest(
  situation: Situation,
  answer: (text: string) => Promise<Outcome>,
): Promise<Outcome | null> {
  const matter = readOutOfPlace(fold(situation.text));
  if (matter !== 'trouble' && matter !== 'tampering') return null;
  const question = questionBeside(situation.text, matter === 'trouble' ? tellsPersonal : tampers);
  if (question === null || readOutOfPlace(fold(question)) !== null) return null;
  const answered = await answer(question);
  if (!answered.replies.some(({ kind }) => kind === 'answer' || kind === 'contact')) return null;
  if (matter === 'trouble') return answered;
  const refused = textReply(situation, situation.say('out-of-place-tampering'));
  return { ...answered, replies: [...answered.replies, refused] };
}
