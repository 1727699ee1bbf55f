import { fold } from '../../language/tokens.ts';
import { hadSensitiveMatter } from '../sensitive-matters.ts';
import { readOutOfPlace } from './out-of-place.ts';
import { isQuestionLike } from './question-like.ts';
import { sentencesOf } from './sentences.ts';

/** Clause by clause: "eg er ••• forresten, kva er miljøvektinga?" */
const clauses = /(?<=[,;–])\s+/u;
const joint = /^\s*(?:(?:og|men|så|forresten|and|but|so|by the way)(?!\p{L})[\s,]*)+|[\s,;–]+$/giu;

/**
 * The question of a message that also holds something that is not for the articles, a personal matter or an order to the assistant;
 * null when there is no question besides, or nothing beside it.
 */
export function questionBeside(text: string, isBeside: (folded: string) => boolean): string | null {
  const pieces = sentencesOf(text).flatMap((sentence) =>
    isBeside(fold(sentence)) ? sentence.split(clauses) : [sentence],
  );
  const rest = pieces.filter((piece) => !isBeside(fold(piece)));
  if (rest.length === 0 || rest.length === pieces.length) return null;
  const question = rest.join(' ').replace(joint, '').trim();
  return isQuestionLike(fold(question)) ? question : null;
}

/** Somebody's health, faith or the like, told in passing. */
export function tellsPersonal(folded: string): boolean {
  return hadSensitiveMatter(folded) && readOutOfPlace(folded) === 'trouble';
}

/** An order to the assistant to be something else. */
export function tampers(folded: string): boolean {
  return readOutOfPlace(folded) === 'tampering';
}
