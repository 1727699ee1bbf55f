const filler = '¤';

const people =
  'delt\\p{L}*|del\\p{L}*akar\\p{L}*|person\\p{L}*|pers|stk|stykk\\p{L}*|folk|menneske\\p{L}*|mann|people|participants?|attendees?|persons?|employees|ansatte|tilsette|kommun\\p{L}*|bedrift\\p{L}*|leverandør\\p{L}*|fylk\\p{L}*|innkjøper\\p{L}*|innkjøpar\\p{L}*|ledere|leiarar|plasser|plassar|selskap\\p{L}*|suppliers?|municipalities|companies|guests|gjester|hoder|pilotprosjekt\\p{L}*|prosjekt\\p{L}*';
const sums =
  'prosent|percent|pst|mill\\p{L}*|milliard\\p{L}*|mrd|tusen|kr|kroner|nok|euro|eur|timer|timar|hours?|minutt\\p{L}*|min|km|meter|kvm|kg|tonn|års?|år';

// Numbers that are not dates. A street number, a price or a time of day must never become a day of the year.
const lookAlikes: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu,
  /https?:\/\/\S+|www\.\S+/giu,
  /LUP-\d{4}-\d+/giu,
  /§+ *\d+(?:[-–.]\d+)*/gu,
  /(?<!\p{L})(?:kap(?:ittel)?|punkt|pkt|artikkel|art|nr|versjon|lov|loven|foa|forskrift\p{L}*)\.? *\d+(?:[-–./]\d+)*/giu,
  /\d+(?:[.,]\d+)? *%/gu,
  /(?<![\d.,])\+?(?:47)? ?\d{2} ?\d{2} ?\d{2} ?\d{2}(?!\d)/gu,
  /(?<![\d.,])\d{3} \d{2} \d{3}(?!\d)/gu,
  /(?<!\p{L})(?:kl|klokka|klokken|klokkå|at)\.? *\d{1,2}(?:[.:]\d{2})?(?: *(?:-|–|til|to) *\d{1,2}(?:[.:]\d{2})?)?(?= |$|[,;!?)]|\.(?!\d))(?! *(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember))/giu,
  /\d{1,2}:\d{2}(?: *[-–] *\d{1,2}:\d{2})?/gu,
  // Not "01.03-05.03" or "01.05-10.05": where both may be months they are.
  /(?<!\d)\d{1,2}\.[0-5]\d *[-–] *\d{1,2}\.(?:00|1[3-9]|[2-5]\d)(?![\d.])/gu,
  /(?<!\d)\d{1,2}\.(?:00|1[3-9]|[2-5]\d) *[-–] *\d{1,2}\.[0-5]\d(?![\d.])/gu,
  new RegExp(
    `(?<!\\d|(?:uk[ae]|veke|veka|week|den) )(?:\\d+ ?(?:-|–|til|to|og) ?)?\\d{1,5}(?:[ .]\\d{3})*(?:,\\d+)? *(?:nye |små |store |ulike )?(?:${people}|${sums})(?!\\p{L})`,
    'giu',
  ),
  /(?<!\p{L})(?:kr|nok|€|\$)\.? *\d[\d .,]*/giu,
  /(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/gu,
  /\d+,\d+/gu,
  // "On winter road maintenance"
  /(?<=(?<!\p{L})(?:on|about|regarding) )(?:winter|summer|spring|autumn)(?= \p{L}{3,})(?! (?:and|or|but|please|with|for|next|this|would|might|we)(?!\p{L}))/giu,
  /24\/7|50\/50|1\/2 dag/gu,
  /\d{5,}/gu,
];

/** Blanks what looks like a date but is not (counts, sums, phone numbers, sections of law, times of day). Keeps the length. */
export function blankLookAlikes(text: string): string {
  return lookAlikes.reduce(
    (blanked, pattern) => blanked.replace(pattern, (match) => filler.repeat(match.length)),
    text,
  );
}
