/** Alternatives of a pattern, one language or use a line. */
function alternatives(...lines: readonly string[]): string {
  return `(?:${lines.join('|')})`;
}

/** Verbs that say something of a noun, in the forms a sentence is built on; none that is also a common noun ("gjeld", "needs"). */
export const finite = alternatives(
  'er|e|æ|var|va|blir|bli|ble|blei|vert|vart|har|hadde|hadd',
  'skal|ska|skulle|skull|sku|vil|ville|kan|kunne|ku|må|måtte|bør|burde|får|fikk|fekk',
  'står|stod|ligger|ligg|kommer|kjem|går|gjekk|gikk|tar|tek|ser|finnes|finst|løper|finns',
  'ønsker|ønskjer|ønske|ynskjer|ynskje|ynskjast|trenger|treng|trengs|trenge|mangler|manglar|ber|spør',
  'sliter|slit|strever|strevar|passer|passar|gjelder|holder|krever|krev|haster|hastar|planlegger|planlegg|virker|verkar',
  'is|are|was|were|has|had|will|would|shall|should|can|could|must|seems|becomes|deserves',
);

/** Right after "og" or "and" these go on with what somebody does, though some are nouns elsewhere ("bruker", "starter"). */
export const goingOn = alternatives(
  finite,
  'vet|veit|vett|visste|kjenner|tror|trur|synes|synest|tykkjer|tenker|tenkjer|føler|vurderer|vurderar|lurer|lurar|håper|håpar',
  'begynner|byrjar|starter|startar|jobber|jobbar|arbeider|arbeidar|bruker|brukar|leter|leitar|prøver|prøvar|forsøker|merker|merkar|vere|være|bli|passe',
  'know|think|feel|wonder|work|need|want|hope|try|look',
);

/** Who says "I" and "we", and is never anything but a subject. */
export const speaker = alternatives('vi|me|mi|jeg|eg|æ|ej|we');

/** Opens a question, and so a clause that may be a subject: "hvordan vi kan …". */
export const asking = alternatives(
  'hva|kva|ka|hvordan|korleis|kordan|kossen|koss|korsn|åssen|hvorfor|kvifor|koffor|korfor|når|hvor|kor|hvilke\\p{L}*',
  'how|why|what|when',
);

/** A clause that belongs to the noun before it, or is itself the subject: what follows may hold a verb. */
export const subordinators = alternatives(
  'som|der|at|that|which|who|whose|where',
  asking,
  'mye|mykje|langt|om|whether|enn|than|det som',
);
