import { fold, tokenize } from '../../language/tokens.ts';
import { beside, negating, refusing, sending } from './assent-words.ts';

const abandoning = new Set(
  `avbryt avbryte avbryter avslutt avslutte stopp stoppe stop dropp droppe dropper droppar drop glem gloym forget avlys avlyse avlyser kanseller
  kansellere kansellerer annuller cancel abort quit scrap discard trekk trekke trekker trekkje trekkjer slett slette sletter delete erase kast kaste
  kaster forkast forkaste skrot skrote skroter skrap nevermind`.split(/\s+/),
);

/** Said of a request as a whole. Folded. */
const phrases =
  /\b(?:never ?mind|call (?:it|this|that) off|(?:la|lat|lar|let) (?:det|den|oss la det)? ?(?:vaere|vere|vera|vara)|(?:treng\w*|need\w*|onsker|onskjer|vil ha|want) (?:det|den|han|dette|kurset|it|this|that) (?:ikke|ikkje|itj)(?: (?:lenger|lengre|lengur))?|(?:don't|dont|do not|no longer) (?:need|want) (?:it|this|that)(?: any ?(?:more|longer))?|(?:det )?(?:blir|vert) (?:ikke|ikkje|itj) (?:noe|noko|nokka|nå) av|legg (?:det|den|han) (?:bort|vekk)|(?:ikke|ikkje|itj|don't|dont|do not|not) send(?: (?:det|den|han|it))?(?! (?:enna|enno|na|no|yet|now|\w*for)\b))\b/;

const around = new Set(
  `greia greiene heile likevel allikevel lenger lengre after anymore more any about mind attende tilbake bort vekk har have ombestemt ombestemte
  ombestemde changed it's kurset noe noko av blir vert need want alt everything sammen saman treng trenger vere vaere la lat lar off call longer kjem kommer please minds our my`.split(
    /\s+/,
  ),
);

/** "Slett alt", "glem det siste" are other wishes. */
const otherwise =
  /\b(?:slett\w*|delete|erase)\b.*\b(?:alt|alle|everything)\b|\b(?:slett\w*|delete|erase|glem|gloym|forget)\b.*\b(?:meg|me|mine|my|siste|sist|last)\b/;

/** "Avbryt", "vi dropper det likevel", "we don't need it anymore": the whole request shall be dropped, and nothing else is said. */
export function abandons(text: string): boolean {
  const folded = fold(text).replaceAll('’', "'").trim();
  if (text.includes('?') || otherwise.test(folded)) return false;
  const words = tokenize(folded).map(({ lower }) => lower);
  const isNamed = words.some((word) => abandoning.has(word)) || phrases.test(folded);
  return isNamed && words.every((word) => known.some((set) => set.has(word)));
}

/** "Sjefen sa nei, avbryt": one clause gives the request up, whatever the others tell. */
export function abandonsInPassing(text: string): boolean {
  return !text.includes('?') && text.split(/[.,;!:–—\n]+|\s(?:så|so)\s/u).some(abandons);
}

const known: readonly ReadonlySet<string>[] = [abandoning, around, beside, refusing, negating, sending];
