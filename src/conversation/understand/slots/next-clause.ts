const particle =
  '(?:ja|jo|altså|altso|liksom|lissom|nei|vel|så|so|men|og|å|and|but|da|då|well|sånn|slik|egentlig|eigentleg|faktisk|forresten)';
const someone =
  '(?:det|dette|da|d|it|that|this|vi|me|mi|æ|e|ej|i|eg|jeg|je|we|they|målgrupp\\p{L}*|tidspunktet|the audience)';
const does =
  '(?:er|e|æ|va|var|blir|bli|bi|vert|ble|skal|ska|sku|skulle|skull|bør|burde|må|vil|ville|hadde|har|kan|kunne|kunna|ku|gjelder|gjeld|gjæll|tenker|tenkjer|tenke|tenkje|tenkte|tænke|tror|trur|håper|håpar|håpe|ønsker|ønskjer|ønske|trenger|treng|trøng|passer|passar|passe|is|are|was|would|should|could|must|will|needs?|want|think|thought|guess|hope|have|expect)';

/** "… would be great", "… hadde vært fint": the subject was all before it. */
const wouldBe =
  '\\s(?:(?:would|could|might) be (?:really |very |so )?(?:great|nice|good|lovely|perfect|ideal|useful|helpful|fantastic|wonderful|interesting|of interest)|(?:hadde|hadd|ville|kunne|skulle) (?:vært|vore|vøri|være|vere|passet|passa) (?:veldig |så |heilt |helt )?(?:fint|bra|fin|topp|flott|kjekt|nyttig|aktuelt|interessant|supert|gull|perfekt|spennende|spennande|ok|greit|stas|konge|artig|ønskelig|ynskjeleg))(?!\\p{L})';

/** Where somebody who does not set marks goes on with something else: "… det e for kommunene", "… ja det va te", "… that's for". */
export const nextClause = `${wouldBe}|\\s(?:${particle}\\s+)*${someone}(?:['’](?:s|d|ll|re)|\\s+(?:${particle}\\s+)?${does})(?![\\p{L}'’])`;

/** What is said for the sound of it, at the end of a subject. */
export const soundOnly =
  'saman|sammen|together|snart|soon|shortly|nå|liksom|lissom|altså|altso|sånn|slik|jo|ja|da|då|vel|vettu|veit du|vet du|skjønner du|you know|sort of|kind of|like|i (?:guess|think|suppose)|(?:trur|tror|tenker|tenkjer|tenke|tænke|håper) (?:eg|jeg|æ|e|vi|me)|på (?:en|ein) måte|eller (?:noe|noko)|or (?:so|something)|egentlig|eigentleg|te|ti|førr|før|fer|fo|fø|me|å';
