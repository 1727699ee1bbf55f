import type { Detection } from '../../directory/detection.ts';
import { fold, tokenize } from '../../language/tokens.ts';
import { cues } from './cues.ts';
import { sourceText } from './period/source-text.ts';
import { findVague } from './period/vague.ts';
import { readBareYesNo } from './yes-no.ts';

/** A greeting, thanks, "ja", "vet ikke" or an emoji: nothing that could be handed on as a question. */
export function isNoQuestion(text: string): boolean {
  const folded = fold(text).trim();
  const words = tokenize(text).length;
  if (words === 0 || readBareYesNo(text) !== null) return true;
  const isCourtesy = [cues.greeting, cues.thanks, cues.acknowledgement].some((cue) => cue.test(folded));
  return (isCourtesy && words <= 3) || saysNotKnown(text);
}

function saysNotKnown(text: string): boolean {
  const vague = findVague(sourceText(text).text);
  return vague?.precision === 'unknown' && vague.end - vague.start >= text.trim().length - 6;
}

/** "Bodø", "i Agder fylke": a place and little else. */
export function saysOnlyWhere(text: string, { mentions, counties }: Detection): boolean {
  if (mentions.length === 0 || counties.length === 0 || text.includes('?')) return false;
  const named = mentions.reduce((sum, mention) => sum + tokenize(mention.text).length, 0);
  return tokenize(text).length - named <= 2;
}
