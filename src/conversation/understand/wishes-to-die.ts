// Wordings of not wanting to live, in bokmål, nynorsk, dialect and English. Patterns read folded text, see cues.ts.

const self = '(?:jeg|eg|ae|aei|jei|je|ej|e|i)';
/** Where somebody who leaves out the "jeg" begins to speak of themselves: "æ klare ikkje mer, vil bare dø". */
const from = `(?:(?:^|[.,;!?…\\n–-]|\\b(?:og|men|at|fordi|for|so|sa))\\s*|\\b${self} )`;
const to =
  '(?=\\s*(?:$|[.,;!?…\\n)–-]|(?:og|men|na|no|snart|her|igjen|for godt|for alltid|fra (?:alt|det|verden|verda)|so|sa)\\b))';
const really =
  '(?:(?:bare|berre|baerre|bere|mest|helst|snart|egentlig|eigentleg|faktisk|virkelig|verkeleg|rett og slett|heller|liksom|jo|na|no|sa|veldig|skikkelig|skikkeleg|nesten|ofte|litt) )*';
const wants =
  '(?:vil|ville|onsker|onska|onskjer|ynskjer|ynskte|onsker meg|haper pa|hapar pa|har (?:mest |sa |bare |berre )*lyst(?: til| pa)?|hadde lyst(?: til)?|fatt lyst til|kunne tenkt meg|far lyst til|tenker pa|tenkjer pa|fortjener|fortener|bor|burde)';
const die =
  '(?:do|doy|doye|doe|dau|daue|vaere dod|vere dod|vaere dau|vere daud|sovne inn|bli borte|forsvinne|forsvinna|forsvinn|ikke eksistere|ikkje eksistere)';
const not = '(?:ikke|ikkje|itj|itte|ikkj|inkje|ittj)';
const more = '(?:mer|meir|mere|lenger|lenge|lengre)';
const alive = `(?:leve|leva|vaere her|vere her|vaere til|vere til|vakne|vakna|sta opp (?:mer|meir))`;

const wordings = [
  // "Vil bare dø", "jeg har lyst til å dø", "eg vil berre forsvinne"
  `${from}${really}${wants} ${really}(?:a )?${really}${die}${to}`,
  // "Skulle ønske jeg var død", "det beste er om jeg dør"
  `\\b(?:onsker?|onskje|onskjer|ynskjer|ynskje|haper|hapar|bedre|betre|best|beste)(?: (?:om|hvis|viss|at|er|var|det))* ${self} (?:var dod|var daud|var dau|var borte|ikke fantes|ikkje fanst|dor|doyr|dodde|aldri var fodt|aldri var fodd|${not} vakner|${not} vaknar)\\b`,
  // "Jeg vil ikke være her mer", "har ikke lyst til å leve"
  `${from}(?:vil|orker|orkar|klarer|klare|klarar|greier|greie|gidder|gidd|har|onsker|onskjer) ${not} (?:lyst til )?(?:a )?${alive}(?: her)?(?: ${more})?${to}`,
  `${from}(?:vil|onsker a|haper a) (?:bare |berre )?(?:sove|sova|legge meg) og aldri (?:vakne|vakna)`,
  `\\b(?:gjore|gjere|gjer|gjor|fa|have) (?:ende|slutt) pa (?:livet|det hele|det heile|alt)\\b`,
  `\\b(?:avslutte|avslutta|ende) livet(?: mitt)?${to}`,
  `\\b${self} (?:\\w+ ){0,4}(?:bega|ta) (?:selvmord|sjolvmord|sjolmord)\\b`,
  `\\b(?:er|am|'m|feel|feeling|foler meg|kjenner meg) (?:suicidal|selvmordstruet|suicid\\w*)\\b`,
  "\\b(?:i|just|i'd|really) (?:really |just |rather |would rather )*(?:wanna|want to|wish to|be|could) (?:just |really )*(?:die|be dead|dead|disappear|vanish|not exist)(?=\\s*(?:$|[.,;!?…]|(?:and|so|now|forever|for good)\\b))",
  '\\bwish (?:that )?i (?:was|were) (?:dead|never born)\\b|\\bbetter off dead\\b|\\bwish i could (?:just )?(?:die|disappear|not wake up)\\b',
  "\\bi (?:don't|do not|dont) (?:want|wanna) (?:to )?(?:be here|be alive|exist|wake up)(?: any ?more| any longer)?(?=\\s*(?:$|[.,;!?…]))",
];
const wishes = new RegExp(wordings.join('|'));

const givesUp = `${self} (?:bare |berre )?(?:vil|orker|orkar|orke|klarer|klarar|klare|greier|greie) ${not} ${more}`;
/** "Jeg vil ikke mer", and nothing besides: "jeg vil ikke mer enn ett kurs" is about courses. */
const noMore = new RegExp(
  `^(?:\\W*(?:nei|uff|aa|ah|sukk|faen|na|no|men|altsa|hei)\\b[ ,.]*)*(?:${givesUp}[ ,.]*(?:og )?)*${self} (?:bare |berre )?vil ${not} ${more}(?: na| no)?(?:[ ,.]+(?:og )?${givesUp})*[ .,!…]*$`,
);

/** "Vil bare dø", "eg har lyst til å forsvinne", "jeg vil ikke mer": somebody does not want to live. Takes folded text. */
export function wishesToDie(folded: string): boolean {
  return wishes.test(folded) || noMore.test(folded.trim());
}
