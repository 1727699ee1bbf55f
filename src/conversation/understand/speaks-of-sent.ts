import { fold } from '../../language/tokens.ts';
import type { Situation } from '../situation.ts';
import { newTopic } from './change-of-sent.ts';
import { cues } from './cues.ts';
import type { Matter } from './intent.ts';
import { isProposal } from './proposal.ts';
import { isQuestionLike } from './question-like.ts';
import { readCorrection } from './slots/read-correction.ts';
import { wordCount } from './slots/word-matches.ts';
import { tellsOfRequest } from './tells-of-sent.ts';

const aboutIt =
  /\b(det|den|han|it|that|this|dette|denne|tilbake|attende|tid\w*|dato\w*|fylke\w*|malgrupp\w*|til|fra)\b/;

/** Said of a request, not of a county or of what is stored. */
const striking =
  /^(?:nei,? |ok,? |vi |me |og )*(?:stryk|stryker|dropp|droppe|dropper|droppar|skrot|drop|scrap)\b/;

const namesKnown =
  /\b(?:\w*(?:kurset|webinaret|konferansen|konferansa|verkstedet|verkstaden|samlingen|samlinga|innlegget|foredraget|aktiviteten|bistanden|bestillingen|bestillinga|foresporselen|forespurnaden)|(?:the|our|my) (?:\w+ )?(?:course|webinar|conference|workshop|talk|seminar|activity|request))\b/;

const howItGoes =
  /^(og |and )?(hvordan|korleis|kossen|korsn|koss|kosn|how) (gar|ligger|ligg|is|does) (det|it)( an| going| go)?[ ?!.]*$/;

/** "Og den i mars?", "what about the April one?" */
const asksOfAnother =
  /^(?:og |and |men |but )?(?:(?:hva|kva|ka|what|how) (?:med|om|about) )?(?:(?:den|han|ho|hun|the one|that one) (?:i|om|pa|for|in|about|on) [^?]{2,40}|the [a-z]+ one) ?\?$/;

/** Longer sentences say which request they mean. */
const longest = 10;

const address = /\S+@\S+/gu;

/** After a request was sent or looked up, "flytt det til april" and "avlys det" speak of it; null when a sentence does not. */
export function speaksOfSent(
  situation: Situation,
  text: string,
  matter: Matter,
): 'status' | 'change' | 'cancel' | null {
  const folded = fold(text).trim();
  if (situation.session.focus === null || wordCount(text.replace(address, '')) > longest) return null;
  if (howItGoes.test(folded) || asksOfAnother.test(folded)) return 'status';
  if (matter === 'request' && tellsOfNamed(situation, text)) return 'change';
  if (matter !== 'question' && matter !== 'contact' && matter !== 'feedback') return null;
  if (isQuestionLike(folded) && !isProposal(folded)) return null;
  const deed = deedOf(folded);
  if (deed !== null) return deed;
  const { mentions } = situation.services.directory.detect(text);
  const tells = tellsOfRequest({ text, at: situation.message.at, mentions });
  return tells || newTopic(text) !== null || corrects(situation, text) ? 'change' : null;
}

/** "Vi blir 30 på webinaret", "kurset blir digitalt": of the one that was sent, not a new one. */
function tellsOfNamed({ message, services }: Situation, text: string): boolean {
  const { mentions } = services.directory.detect(text);
  return namesKnown.test(fold(text)) && tellsOfRequest({ text, at: message.at, mentions });
}

/** "Stryk det", "avlys": what is to be done with the request; null when the sentence names no deed. */
function deedOf(folded: string): 'change' | 'cancel' | null {
  const isAboutIt = aboutIt.test(folded);
  if (striking.test(folded) && (isAboutIt || cues.ownRequest.test(folded))) return 'cancel';
  const isBare = folded.replace(/[.!]+$/, '').split(/\s+/).length === 1;
  if (!isBare && !isAboutIt) return null;
  if (cues.withdrawing.test(folded)) return 'cancel';
  return cues.changing.test(folded) ? 'change' : null;
}

/** Whether a sentence changes what was said of a request. */
export function corrects({ message, services }: Situation, text: string): boolean {
  const { mentions } = services.directory.detect(text);
  const correction = readCorrection(text, { at: message.at, asked: null, mentions, partial: true });
  return correction?.changes.some(({ how }) => how !== 'ask') ?? false;
}
