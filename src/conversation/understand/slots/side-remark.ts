import { isSmallWord } from './small-words.ts';

const someone =
  '(?:vi|me|jeg|eg|æ|dere|de|dei|det|den|dette|han|hun|ho|noen|nokon|alle|ingen|we|i|it|they|he|she|someone|everybody|everyone|(?:the )?\\p{L}*(?:sjefen|leiaren|lederen|direktøren|ordføreren|ordføraren|kollegaen|kommunen|fylket|boss|manager)(?: (?:min|vår|my|our))?|(?:my|our) \\p{L}+)';
const verb =
  '(?:har|hadde|er|var|blir|blei|ble|vert|kan|kunne|vil|ville|skal|skulle|må|bør|får|fekk|fikk|kommer|kjem|haster|hastar|tar|tek|stiller|ordner|ordnar|fikser|fiksar|betaler|betalar|sitter|sit|holder|held|tror|trur|håper|håpar|have|has|are|is|was|were|can|could|will|would|should|must|got|hope|think)';
const clause = new RegExp(
  `^\\P{L}*(?:(?:og|men|so|så|for|and|but|forresten|btw)\\P{L}+)*(?:${someone}\\s+(?:\\p{L}+\\s+)?${verb}|${verb}\\s+${someone}|hast(?:er|ar))(?!\\p{L})`,
  'iu',
);
const practical =
  /(?<!\p{L})(?:lokal\p{L}*|rom|plass|sal(?:en)?|kaffe|lunsj|mat|bevertning|hast\p{L}*|være med|vere med|bli med|hos oss|stille|betale?r?|ordne?r?|venue|room|space|lunch|coffee|urgent|hurry|join|our place)(?!\p{L})/iu;

const opensSubject =
  /(?<!\p{L})(?:om|about|rundt|gjelder|gjeld|handl\p{L}+|dreier|dreiar|tema\p{L}*|emne\p{L}*|topic)(?!\p{L})/iu;

/** With as many words of its own a whole sentence tells of a need, and so of the subject: "vi bruker for mye energi på skolene". */
const tells = 4;

/** "Vi har lokale", "sjefen vil være med", "det haster litt": says something beside the request, never what it is about. */
export function isSideRemark(said: string): boolean {
  if (!clause.test(said) || opensSubject.test(said)) return false;
  const content = said.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !isSmallWord(word)) ?? [];
  return content.length < tells || practical.test(said);
}
