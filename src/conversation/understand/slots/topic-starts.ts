/** Words that open a subject after an activity: "kurs om …". */
export const subjectOpeners =
  /(?<!\p{L})(?:om(?! til(?!\p{L}))|innenfor|innen|angående|vedrørende|vedrørande|når det gjelder|når det gjeld|when it comes to|i forbindelse med|i samband med|rundt(?= \p{L}{4})|around(?= \p{L}{4})|knyttet til|knytt til|rundt temaet|på temaet|som handler om|som tar for seg|about(?! to(?!\p{L}))|on|regarding|concerning)\s+(?:(?:temaet|tema|emnet|the topic of)\s+)?/giu;

/** A subject that is named as such: "tema: …", and less surely "det handler om …". */
export const subjectLabels: readonly RegExp[] = [
  /(?<!\p{L})(?:tema(?:et)?|emne(?:t)?|innhold(?:et)?|innhald(?:et)?|topic|subject|theme|contents?)\s*(?:er|is|blir|(?:skal|kan|kunne|bør) (?:være|vere|bli)|ville? (?:være|vere|vært|vore)|(?:would|could|will|should|might|can) be|for (?:kurset|dagen|møtet))?\s*(?::|-|–|(?<=er|is|blir|være|vere|vært|vore|be|bli)\s)\s*/giu,
  /(?<=[,.;\n/|–—-]\s*)(?:tema|emne|topic)\s+/giu,
  /(?<!\p{L})(?:om hva|om kva|about what|what about|gjelder|gjeld)\s*:\s*/giu,
  /(?<!\p{L})(?:må|skal|vil|ville|kan|kunne|can|could|bør|ønsker å|ønskjer å|treng(?:er)? å|need to|want to|would like to|would love to|should)\s+(?:gjerne\s+)?(?:lære|læra|learn|(?:høre|høyre|hear|vite|vita|know)(?=\s+(?:mer|meir|more|hvordan|korleis|hvorfor|kvifor|how|why)(?!\p{L})))\s+(?:(?:oss|us|dei|dem|them|folk|\p{L}*(?:innkjøper(?:e|ne)|innkjøpar(?:ar|ane))|(?:de )?ansatte|dei tilsette|our \p{L}+)(?:\s+(?:våre|vår))?\s+(?=(?:å|om|to|about|i|hvordan|korleis|how)(?!\p{L})))?(?:(?:meir|mer|litt|more)\s+)?(?:(?:om|about)\s+)?/giu,
  /(?<!\p{L})(?:(?:det|dette|it|saken|saka)(?:'s)? (?:gjelder|gjeld|handler om|handlar om|dreier seg om|dreiar seg om|er snakk om|is about|concerns)|(?:gjelder|gjeld)(?= \p{Ll}))\s*/giu,
];

/** Right after an activity these open its subject too: "kurs i …", "hjelp til anskaffelse av …". */
export const looseOpeners =
  /^(?:\s*[,:–-])?(?:\s+(?:vår|vårt|våre|our))?\s+(?:i|in|av|of|for|til|med|with|på|rundt|(?:der|hvor|kor|where) (?:vi|me|we)(?: (?:kan|kunne|skal|vil|can|could))?(?: finne? ut| find out)?)\s+/iu;
