import { fold, tokenize } from '../../language/tokens.ts';

const yes =
  /^(ja|jau|jo|jepp|japp|jess|yes|yep|yeah|sure|ok|okei|okay|greit|gjerne|veldig gjerne|klart|selvsagt|sjolvsagt|send|send( den| det| han)?|gjor( det)?|gjer( det)?|gjor det du|do it|please( do)?|go ahead|stemmer|det stemmer|(det|slik) er (det )?(riktig|rett|bra)|(det )?ser (riktig|rett|bra|fint) ut|riktig|rett|correct|that's right|looks (good|right)|kjor( pa)?|koyr( pa)?|fint|bra|perfekt|den er god)\b/;
const no =
  /^(nei|neida|naei|na|nope|no|nah|ikke|ikkje|nei takk|no thanks|la vaere|lat vere|dropp|stopp|avbryt|cancel|not)\b/;
const butElse = /\b(men|heller|but|rather|instead|nei)\b/;

const aroundYes = new Set(
  "ja jau jo jepp japp jess yes yep yeah sure ok okei okay greit gjerne veldig klart selvsagt sjolvsagt takk please thanks thank you tusen send sende sender sendes igjen again att den det han it this inn in na no gjor gjer do go ahead er slik that s spor sporr sporje sporre ask them stemmer riktig rett correct right looks good ser bra fint ut helt heilt kjor koyr pa flott supert perfekt god du vi jeg eg kan bare berre just now da then til padriver padriveren padrivar padrivaren foresporselen forespurnaden request the that's".split(
    ' ',
  ),
);
const aroundNo = new Set(
  'nei neida naei nope no nah takk thanks ikke ikkje not na enna enno yet det den det it da send sende la vaere lat vere'.split(
    ' ',
  ),
);

/** Whether a text is a yes or no. A yes with a "men" is neither: what comes after it matters more. */
export function readYesNo(text: string): 'yes' | 'no' | null {
  const folded = fold(text).trim();
  if (no.test(folded)) return 'no';
  if (!yes.test(folded)) return null;
  return butElse.test(folded) ? null : 'yes';
}

/** "Ok, hva får partnerne?" has agreed to nothing. */
const weak = /^(ok|okei|okay|greit|fint|bra|flott|takk|thanks|perfekt|supert)[\s.,!]*$/;

/** A yes or no that stands even when something else follows it. */
export function readFirmYesNo(text: string): 'yes' | 'no' | null {
  return weak.test(fold(text).trim()) ? null : readBareYesNo(text);
}

/** A yes or no that says nothing else: "ja takk, send den", but not "ja, i mai". */
export function readBareYesNo(text: string): 'yes' | 'no' | null {
  const said = readYesNo(text);
  const around = said === 'no' ? aroundNo : aroundYes;
  return said !== null && tokenize(fold(text)).every(({ lower }) => around.has(lower)) ? said : null;
}
