import { fold } from '../../language/tokens.ts';
import { cues } from './cues.ts';
import { sentencesOf } from './sentences.ts';
import { wordCount } from './slots/word-matches.ts';

const hello =
  '(?:(?:hei(?:sann)?|hallo|god (?:dag|morgen|morgon|kveld|ettermiddag)|hello|hi|dear|good (?:morning|afternoon|evening))(?: (?:alle|all|dere|de|there|lup|igjen|again))*(?:,? (?:og|and))?,? +)?';
const thanks =
  '(?:og )?(?:tusen |mange |hjertelig |many )?(?:takk|thanks|thank you) (?:sa mye |sa mykje |so much )?for';
const held =
  '(?:sist|i (?:gar|fjor|gaar|dag|sted|host|haust|var|sommer|sommar|vinter|forrige|sist)|(?:et|eit|en|ein|ei|an?|the|all|your|din|dykkar|deres) |(?:(?:et |eit |en |ein |ei |a )?(?:hyggelig|hyggeleg|fin|fint|god|godt|trivelig|triveleg|nyttig|interessant|nice|good|great) (?:prat|samtale|møte|mote|dag|samling|økt|okt|chat|talk|meeting)\\b|praten|samtalen|samlinga|samlingen|kurset|innlegget|foredraget|webinaret|motet|dagen|konferansen|besoket|(?:meeting|talking|speaking)\\b))';
const pleasure =
  '(?:det var |that was |it was )?(?:veldig |sa |very |so )?(?:hyggelig|hyggeleg|kjekt|trivelig|triveleg|fint|artig|moro|gildt|stas|nice|good|great|lovely|a pleasure) (?:a |to )(?:se|sja|treffe|moete|mote|hilse pa|hore|hoyre|snakke med|vere med|vaere med|meet|see|hear)';
const meeting =
  '(?:vi|me|we|jeg|eg|i) (?:motte\\w*|traff\\w*|sas|sagst|snakka|snakket|prata|pratet|var|deltok|horte|hoyrde|sag|met|saw|spoke|talked|attended|heard|enjoyed|were (?:at|in))\\b.*\\b(?:dere|de|dykk|dokker|deres|dykkar|you|your|lup|i fjor|i host|i haust|i var|sist\\w*|last|(?:samling|konferans|seminar|webinar|foredrag|innlegg|kurset|messe|messa)\\w*|(?:arendals|nho-?)\\w*|conference|meeting|talk|event)\\b';

const past = new RegExp(`^${hello}(?:${thanks} ${held}|${pleasure}|${meeting})`);

/** "God dag, og takk for sist på samlingen på Lillehammer!", "we met in Bodø last week": courtesy about what was, where the places are not those of a wish. */
export function looksBack(text: string): boolean {
  const folded = fold(text).trim();
  return past.test(folded) && !folded.includes('?') && !cues.wishing.test(folded);
}

/** What is said after such courtesy: "Takk for sist på samlinga på Voss! Me ønskjer oss …"; the text itself where there is nothing else. */
export function withoutLookingBack(text: string): string {
  const back = sentencesOf(text).map(courtesyIn);
  const rest = back.reduce((kept, said) => (said === '' ? kept : kept.replace(said, '')), text).trim();
  return wordCount(rest) > 2 ? rest : text;
}

/** The whole sentence, or its first clause where it goes on with something else. */
function courtesyIn(sentence: string): string {
  if (looksBack(sentence)) return sentence;
  const clause = clauses(sentence).find(
    (said) => looksBack(said.replace(/[,;–\s-]+$/u, '')) && wordCount(sentence.slice(said.length)) > 2,
  );
  return clause ?? '';
}

/** The sentence up to each of its first commas. */
function clauses(sentence: string): string[] {
  return [...sentence.matchAll(/[,;–]\s+/gu)]
    .slice(0, 3)
    .map(({ 0: mark, index }) => sentence.slice(0, index + mark.length))
    .reverse();
}
