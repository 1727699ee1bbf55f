const someone = '(?:noen|nokon|nokken|nån|nåen|nåkken|en|ein|one|someone|somebody|folk)';
const may = '(?:(?:å|to|som|who|that) )?(?:(?:kan|kunne|can|could) )?';
const sparring =
  '(?:spar(?:re|ra|r)?|støtte?a?|lene?|diskutere?a?|drøfte?a?|rådføre?|tenkj?e|snakk[ea]?|prat[ea]?|lean|talk|discuss|bounce)';
const looking =
  '(?:se|sjå|sett|kikk\\p{L}*|titt\\p{L}*|les\\p{L}*|gå|gått|look|read|go) (?:(?:det |den |it )?(?:over|gjennom|igjennom|through)|på|at)|kvalitetssikr\\p{L}*|review|proof-?read';

/** Somebody beside those who buy: to spar with, to look things through, at their back. */
export const atOnesSide = [
  `${someone} (?:(?!om )[\\p{L}-]+ ){0,3}?${may}${sparring}(?! om | about )`,
  `${may}(?:${looking})`,
  '(?:los|guid|veiled|rettlei|vegle|følg|ledsag|walk|steer|hold|hald|lei)\\p{L}* (?:oss|us)',
  `(?:ved|at|by) (?:(?:vår|our) )?(?:side|sida|siden)|i ryggen|på laget|on (?:our|the) (?:team|side)`,
  '(?:sparrings?|samtale|diskusjons|drøftings|thinking|discussion)[ -]?partn[ae]r(?:en)?|sounding board|(?:second |extra |fresh )?pair of eyes|(?:ekstra|et par|eit par|friske) (?:øyne|auge|augo|blikk)|second opinion',
  // "Noen som kan dette", "en fagperson med oss"
  `${someone} (?:som|who|that) (?:\\p{L}+ )?(?:kan (?:dette|det|slikt|sånt|faget|feltet)|kjenner|kjenn|har peiling|har greie|har erfaring|har gjort|er god\\p{L}* (?:på|i)|har vært gjennom|har vore gjennom|vet hva|veit kva|knows?|has (?:experience|done))`,
  `(?:fagperson|fagfolk|fagkyndig|ekspert|spesialist|rådgiver|rådgjevar|kyndig|expert|specialist|adviser|advisor)\\p{L}* (?:(?:som kan være|som kan vere|to be|å ha) )?(?:med oss|på laget|hos oss|ved (?:siden|sida)|with us|at hand|til å (?:hjelpe|bistå|se|sjå))`,
  '(?:feedback|tilbakemelding(?:er|ar)?|innspe?i?ll?) (?:on|på|til)',
].join('|');
