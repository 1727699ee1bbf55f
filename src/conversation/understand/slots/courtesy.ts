import type { Span } from '../period/read-period.ts';
import { matches } from './word-matches.ts';

/** "Mvh Kari", "Best regards, Anna": from the greeting at the end on. */
const signature =
  /(?<!\p{L})(?:m\.?v\.?h\.?|(?:med )?(?:vennlig|venleg|venlig|beste?|hjertelig) ?(?:hilsen|helsing|hilsning)|hilsen|helsing|(?:with )?(?:best|kind|warm|many)? ?(?:regards|wishes)|cheers|yours (?:sincerely|faithfully)|sincerely)(?!\p{L})[^.!?\n]{0,60}[.!?\s]*$/giu;

/** Thanks, greetings and smiles, wherever they stand. */
const politeness =
  /(?<!\p{L})(?:(?:på for(?:e)?h[aå]nd|på førehand|in advance)(?:,? (?:tusen |mange |hjertelig |many )?(?:takk|thanks)(?: (?:for|til) (?:all )?\p{L}+)?)?|(?:tusen |mange |hjertelig )?takk(?: på for(?:e)?hånd| på førehand)?(?: (?:for|til) (?:hjelpen|hjelpa|svar\p{L}*|tida|tiden|alt|deg|dere|dykk|no|nå|meg))*|(?:many )?thanks?(?: you)?(?: in advance| so much| a lot)*(?: for (?:your|the|all) \p{L}+)*|(?:hei(?:sann)?|hallo|hello|hi|hiya|hey|dear|kjære)(?: (?:lup|dere|de|du|there|all|igjen|att|again|hei))*|god (?:morgen|morgon|dag|kveld|ettermiddag)|good (?:morning|afternoon|evening|day)|(?:i|we)['’]?d like to ask(?: for)?|by the way|forresten|btw|går det(?: an| bra)?|is that possible|would that be possible|er det (?:mulig|mogleg))(?!\p{L})|(?<!\S)[:;]-?[)(DP](?!\p{L})|\p{Extended_Pictographic}/giu;

/** Where a text greets, thanks or signs off: that says nothing of what it is about. */
export function courtesySpans(text: string): readonly Span[] {
  return [...matches(signature, text), ...matches(politeness, text)];
}
