import { slots } from '../../requests/request.ts';
import type { Situation } from '../situation.ts';
import { readSlots } from './slots/read-slots.ts';
import { matches, wordCount } from './slots/word-matches.ts';

// An answer to the form and a question in one breath: "til våren, hvor lang tid tar det?", "kommunene, og så lurer jeg på hva LUP er".

const border = /\s*[,;]\s*|\s+[–—-]+\s+|\s+(?=(?:og|men|and|but)\s)/giu;

const byTheWay =
  '(?:og|men|and|but|så|so|forresten|by the way|btw|apropos(?: det)?|bare|berre|just|også|also)[,\\s]+';
const i = '(?:jeg|eg|æ|vi|me|i|we)';
const wondering = `${i}(?:'m| am|'re| are| was| were)?\\s+(?:(?:også|òg|bare|berre|also|just)\\s+)?(?:lur(?:er|te|ar|a)|wonder(?:ing|ed)?)(?: (?:også|òg|litt))?(?: på)?|lur(?:er|te|ar|a) ${i}(?: (?:også|òg|litt))? på`;
/** What stands before the question itself. */
const opening = new RegExp(`^(?:${byTheWay})*(?:(?:${wondering})\\s+)?(?:${byTheWay})*`, 'iu');

const wonders = new RegExp(`^(?:${byTheWay})*(?:${wondering})\\s+`, 'iu');

/** A subject may hold what looks like a question; only a short one is cut from what follows it. */
const shortSubject = 3;

/**
 * The answer and the question of a sentence, as two; the sentence itself when it holds no answer, or the rest asks nothing of its own.
 *
 * @param asks whether words are a question beside the open form
 */
export function splitThenAsks(
  situation: Situation,
  sentence: string,
  asks: (text: string) => boolean,
): string[] {
  const wondered = wonders.exec(sentence)?.[0].length ?? 0;
  if (wondered > 0 && asks(sentence.slice(wondered))) return [sentence.slice(wondered)];
  for (const { start, end } of matches(border, sentence)) {
    const answer = sentence.slice(0, start);
    const rest = sentence.slice(end);
    const question = rest.slice(opening.exec(rest)?.[0].length ?? 0);
    if (wordCount(question) > 1 && asks(question) && tellsForm(situation, answer)) return [answer, question];
  }
  return [sentence];
}

function tellsForm({ session, message, services }: Situation, text: string): boolean {
  const asked = slots.find((slot) => slot === session.draft?.waitingFor) ?? null;
  const { mentions, counties } = services.directory.detect(text);
  if (asked === 'topic' && wordCount(text) > shortSubject) return false;
  const said = readSlots(text, { at: message.at, asked, mentions, partial: true });
  return counties.length > 0 || Object.keys(said).length > 0;
}
