import { holdsOn } from './holds-on.ts';
import type { Deed } from './says-other-deed.ts';
import { readYesNo } from './yes-no.ts';

/** A yes or no to what would be done at once: "ja, men ikke ennå" lets it be. See `readYesNo`. */
export function readDecision(text: string, asked: Deed | null = null): 'yes' | 'no' | null {
  return holdsOn(text) ? 'no' : readYesNo(text, asked);
}
