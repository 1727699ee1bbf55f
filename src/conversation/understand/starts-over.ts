import { fold } from '../../language/tokens.ts';

const lead =
  "(?:nei|no|ok|okei|oi|hei|vent|vi|me|jeg|eg|i|we|kan|can|could|skal|la|lat|let|let's|oss|us|meg|heller|bare|just|please|og|and)";
const begin = '(?:start|begynn|byrj|prov|tar?|tek|take|gjer|gjor|do|go back)\\w*';
const all = '(?:vi|me|det|alt|it|this|everything)';
const anew =
  '(?:(?:helt |heilt )?(?:pa nytt?|forfra|framanfra|om igjen|over|again|anew|afresh|(?:fra|from) (?:the )?(?:begynnelsen|byrjinga|starten|start|beginning|scratch|null)))';
const freshTry = '(?:(?:et |eit |en |ein |a )?(?:nytt?|new|fresh) (?:forsok|start|runde|try|attempt))';
const wiping = '(?:(?:glem|gloym|forget|dropp|drop|stryk) (?:alt|det|everything|all that|that|it))';
/** As one says to a machine. */
const cleared =
  '(?:nullstill|reset|restart|omstart|(?:start )?(?:ei |en |a )?(?:ny|new) (?:samtale|conversation|chat|okt|session))';
const after = '(?:da|then|takk|please|na|igjen|att)';

const startingOver = new RegExp(
  `^(?:${lead}[,. ]+)*(?:${wiping}[,. ]+)?(?:${lead}[,. ]+)*(?:${begin}(?: ${all})*(?: ${anew})+|${freshTry}|${cleared})(?: ${after})*[ .!?]*$`,
);
/** "Glem alt, prøv igjen": what is to be forgotten is the form, since something shall come instead. */
const wipingFirst = new RegExp(
  `^(?:${lead}[,. ]+)*${wiping}[,. ]+(?:${lead}[,. ]+)*${begin}(?: ${after})+[ .!]*$`,
);

/** "Begynn på nytt, webinar om ferger i Troms": what comes after the wish to start over; null when nothing does, or there is no such wish. */
export function afterStartingOver(text: string): string | null {
  const border = [...text.matchAll(/\s*[,.;:!–-]+\s+(?=\S)/gu)].findLast(({ index }) =>
    startsOver(text.slice(0, index)),
  );
  return border === undefined ? null : text.slice(border.index + border[0].length);
}

/** "Start på nytt", "la oss ta det frå byrjinga", "forget it, let's start over": the form shall be begun anew. */
export function startsOver(text: string): boolean {
  const folded = fold(text).trim().replaceAll('’', "'");
  return startingOver.test(folded) || wipingFirst.test(folded);
}
