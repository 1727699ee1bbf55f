import type { Detection } from '../../directory/detection.ts';
import { wordCount } from './slots/word-matches.ts';

const hello =
  /^\s*(?:hei(?:sann)?|hallo|god (?:dag|morgen|morgon|kveld)|hello|hi|hey|good (?:morning|afternoon|evening))(?: (?:igjen|att|dere|de|there|du))?[,!.]?\s+(?=\S)/iu;

/** "God dag, jeg representerer Halden kommune": more than a greeting, when a place is named. */
export function withoutHello(text: string, detect: (text: string) => Detection): string {
  const rest = text.replace(hello, '');
  return rest !== text && wordCount(rest) > 2 && detect(rest).mentions.length > 0 ? rest : text;
}
