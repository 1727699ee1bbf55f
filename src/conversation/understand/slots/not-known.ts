import type { Span } from '../period/read-period.ts';
import { matches, words } from './word-matches.ts';

const not = '(?:ikke|ikkje|ikkj|itj|ittj|itte|inkje|ikje)';
const unsure = `(?:(?:vet|veit|vett|vait|vit) (?:\\p{L}+ )?${not}|(?:er |e |æ |am |are )?(?:usikker|usikre|uviss\\p{L}*|unsure|not (?:\\p{L}+ )?sure)(?: på| about| of)?|(?:don['’]?t|do not) (?:\\p{L}+ )?know|(?:aner|anar) ${not}|(?:har )?(?:ingen|inga|ikke|ikkje) (?:anelse|aning|idé|ide|peiling)(?: om| på)?)`;
const softly = '(?:helt|heilt|hælt|sikkert|enda|ennå|enno|akkurat|quite|exactly|yet|really)';
const what =
  '(?:hva|kva|ka|ke|hvilke\\p{L}*|hvordan|korleis|når|hvor|kor|om (?:dere|de|det|vi|dokker|dåkker)|what|which|how|when|where|whether|if)';

const notKnown = words(
  `(?:(?:jeg|eg|æ|e|ej|vi|me|mi|i|we|men|og|but|and) )*${unsure}(?: ${softly})* ${what} [^.!?;,\\n]*`,
);

/** "Æ veit ikke heilt ka dåkker kan tilby": what one does not know says nothing of what it is about. */
export function notKnownSpans(text: string): readonly Span[] {
  return matches(notKnown, text);
}
