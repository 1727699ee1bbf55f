import { fold } from '../../../language/tokens.ts';
import { insteadOf } from './instead-words.ts';
import { trimSubject } from './topic-edges.ts';
import { wordCount } from './word-matches.ts';

// A subject put in the place of the one that stands, without a word for "subject": "ikke skog, men myr", "it's about rock".

/** In words. Longer ones say something of their own. */
const longest = 14;

const opening =
  "^\\s*(?:(?:nei|no|og|and|men|but|sorry|beklager|unnskyld|actually|egentlig|forresten|vent|wait),?\\s+)*(?:(?:det|dette|temaet|it|this|that|the topic)(?:'s|\\s+(?:er|e|handl\\p{L}+|gjeld\\p{L}*|is|(?:skal|skulle|bør|må|kan|should|must)(?:\\s+(?:heller|egentlig|eigentleg|rather|actually))?(?:\\s+(?:være|vere|handle|be))?)))?\\s*(?:om|about)?\\s*";
const no = '(?:ikke|ikkje|itj|not)\\s+(?:være\\s+|vere\\s+|handle\\s+|be\\s+)?(?:om\\s+|about\\s+)?';
const yes = '(?:om\\s+|about\\s+)?';
const contrasts = [
  `${opening}${no}(?<out>[^,.;]+?)(?:,?\\s+(?:men|but)(?:\\s+(?:heller|rather))?\\s+|,\\s*(?:heller\\s+|rather\\s+)?|\\s+(?:heller|rather)\\s+)${yes}(?<now>[^,.;]+)[\\s.!]*$`,
  `${opening}(?<now>[^,.;]+?),?\\s+(?:og\\s+|and\\s+)?${no}(?<out>[^,.;]+)[\\s.!]*$`,
  `${opening}(?<now>[^,.;]+?),?\\s+(?:${insteadOf}|heller enn|rather than|framfor|fremfor)\\s+${yes}(?<out>[^,.;]+)[\\s.!]*$`,
].map((source) => new RegExp(source, 'iu'));

/** "Ikke skog, men myr", "sand instead of gravel", where what goes is the subject that stands; null where it is something else. */
export function topicInsteadOf(text: string, topic: string | null): string | null {
  if (topic === null || wordCount(text) > longest) return null;
  for (const contrast of contrasts) {
    const { out, now } = contrast.exec(text)?.groups ?? {};
    if (out !== undefined && now !== undefined && isAlike(out, topic)) return trimSubject(now);
  }
  return null;
}

function isAlike(out: string, topic: string): boolean {
  const [gone, stands] = [fold(trimSubject(out) ?? out), fold(topic)];
  return gone === stands || (gone.length > 3 && (stands.startsWith(gone) || gone.startsWith(stands)));
}

const about =
  /^\s*(?:(?:nei|no|og|and|men|but|sorry|beklager|actually|egentlig|forresten),?\s+)*(?:(?:it|this|that|the \p{L}+)(?:'s|\s+is|\s+(?:should|must|shall)(?:\s+(?:rather|actually))?\s+be)(?:\s+(?:rather|actually))?\s+about|(?:det|dette|\p{L}*(?:kurset|webinaret|møtet|verkstedet|verkstaden|konferansen|innlegget|foredraget))\s+(?:(?:skal|skulle|bør|må)\s+)?(?:(?:heller|egentlig|eigentleg|jo)\s+)?(?:(?:er|e|være|vere|handle|handler|handlar|dreie seg|dreier seg|dreiar seg)\s+)(?:(?:heller|egentlig|eigentleg|jo|mer|meir)\s+)?om)\s+(?<topic>\p{L}.*)$/iu;
/** "Det er om å gjøre", "it's about time". */
const saying = /^(?:å|at|time|to)(?!\p{L})/iu;

/** "It should be about market dialogue", "det handler om stein": what comes after is the subject, whatever else it could be. */
export function saidAbout(text: string): string | null {
  if (wordCount(text) > longest) return null;
  const topic = about.exec(text)?.groups?.['topic'];
  if (topic === undefined || saying.test(topic)) return null;
  return trimSubject(topic);
}
