// Where a subject begins.

/** "Om", as it is said, written and typed. */
const about =
  'om(?! til(?!\\p{L}))|omm|um|innenfor|innen|innan|innanfor|about(?! to(?!\\p{L}))|abt|on|regarding|re:|ang\\.?|vedr\\.?';
/** Whole phrases that stand for it. */
const concerning = [
  'angående|vedrørende|vedrørande|concerning|når det (?:gjelder|gjeld|kommer til|kjem til)|when it comes to|as for|with regards? to|in regard to|med tanke på|med hensyn til|med omsyn til',
  'i forbindelse med|i samband med|in connection with|i tilknytning til|i tilknyting til|(?:knyttet|knytt|relatert|related|connected|linked) (?:til|to)',
  'rundt(?= \\p{L}{4})|kring(?= \\p{L}{4})|around(?= \\p{L}{4})|rundt temaet|på temaet',
  '(?:med |with )?(?:en |ein |an? )?(?:fokus|søkelys|vekt|hovedvekt|hovudvekt|focus|emphasis|spotlight) (?:på|on)|(?:som |that |which )?(?:fokuserer|fokuserar|focus(?:es|ing)?) (?:på|on)',
];
/** What an activity does with its subject. */
const treating = [
  "it(?:'s| is) for",
  '(?:dele?|dela|utveksle|utveksla|share|exchange) (?:erfaring\\p{L}*|røynsl\\p{L}*|kunnskap|experiences?|knowledge) (?:om|på|rundt|med(?= \\p{L}+(?:\\s+av|er|ar|ing)(?!\\p{L}))|on|about|in|with(?! (?:each|other|one)))',
  '(?:som |that |which )?(?:ta|tar|tek) (?:for seg|opp|føre seg)|(?:som |that |which )?(?:handler|handlar|handle|dreier seg|dreiar seg) om|(?:that |which |should |must |could |to )(?:covers?|deals? with|addresse?s?|looks? at)|covering|dealing with|addressing',
  '(?:få |to )?(?:belyse|belyst|belysa|lyse på)|(?:innføring|innsikt|introduksjon|introduction) (?:i|til|to)|(?:bli|verte|become|get|getting|be) (?:flinkere|flinkare|bedre|betre|tryggere|tryggare|better) (?:til å|på|i|at)(?: (?:stille|stilla|setting|making))?',
  '(?:med |under |with the )?(?:tittel(?:en)?|overskrift(?:en|a)?|kalt|kalla|som (?:heter|heiter)|titled|entitled|called|named|title)(?=\\s+["“«])',
];

/** Words that open a subject after an activity: "kurs om …". */
export const subjectOpeners = new RegExp(
  `(?<!\\p{L})(?:${[about, ...concerning, ...treating].join('|')})\\s+(?:(?:temaet|tema|emnet|the topic of)\\s+)?`,
  'giu',
);

const theme =
  'hovedtema(?:et)?|hovudtema(?:et)?|tema(?:et)?|emne(?:t)?|innhold(?:et)?|innhald(?:et)?|topic|subject|theme|contents?';
const copula =
  'er|is|being|blir|(?:skal|kan|kunne|bør) (?:være|vere|bli)|ville? (?:være|vere|vært|vore)|(?:would|could|will|should|might|can) be';
const speaker = '(?:vi|me|jeg|eg|æ|we|i)';
/** "Å avklare", "om dere kan", "at": what one wants to know or do, no subject. */
const noSubject = '(?!(?:om|if|whether|at|that|når|when|hvor|kor|where|hvem|kven|who)(?!\\p{L}))';

/** "Vi vil lære mer om …" */
export const learning =
  /(?<!\p{L})(?:må|skal|vil|ville|kan|kunne|can|could|bør|ønsker å|ønskjer å|treng(?:er)? å|need to|want to|would like to|would love to|should)\s+(?:gjerne\s+)?(?:lære|læra|learn|(?:høre|høyre|hear|vite|vita|know)(?=\s+(?:mer|meir|more|hvordan|korleis|hvorfor|kvifor|how|why)(?!\p{L})))\s+(?:(?:oss|us|dei|dem|them|folk|\p{L}*(?:innkjøper(?:e|ne)|innkjøpar(?:ar|ane))|(?:de )?ansatte|dei tilsette|our \p{L}+)(?:\s+(?:våre|vår))?\s+(?=(?:å|om|to|about|i|hvordan|korleis|how)(?!\p{L})))?(?:(?:meir|mer|litt|more)\s+)?(?:(?:om|about)\s+)?/giu;

/** A subject that is named as such: "tema: …", and less surely "det handler om …". */
export const subjectLabels: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${theme})\\s*(?:${copula}|for (?:kurset|dagen|møtet))?\\s*(?::|-|–|(?<=er|is|being|blir|være|vere|vært|vore|be|bli)\\s)\\s*`,
    'giu',
  ),
  // "Temaet vi har i tankene, er …", "det vi vil diskutere, er …", "what we want to discuss is …"
  new RegExp(
    `(?<!\\p{L})(?:(?:${theme}|tittelen|title|det|det som|what)\\s+${speaker}\\s+[^.!?;:]{2,50}?,?\\s(?:er|is)\\s+)${noSubject}`,
    'giu',
  ),
  /(?<=[,.;\n/|–—-]\s*)(?:tema|emne|topic)\s+/giu,
  /(?<!\p{L})(?:om hva|om kva|about what|what about|gjelder|gjeld)\s*:\s*/giu,
  learning,
  /(?<!\p{L})(?:(?:det|dette|it|saken|saka)(?:'s)? (?:gjelder|gjeld|handler om|handlar om|dreier seg om|dreiar seg om|er snakk om|is about|concerns)|(?<!(?:om|av|på|for|i|til|med|og|som) )(?:gjelder|gjeld)(?= \p{Ll}))\s*/giu,
];

/** Right after an activity these open its subject too: "kurs i …", "hjelp til anskaffelse av …". */
export const looseOpeners =
  /^(?:\s*[,:–-])?(?:\s+(?:vår|vårt|våre|our))?\s+(?:(?:i|in)(?! (?:regi|samarbeid|samråd|løpet|forkant|etterkant|samband|forbindelse|tilknytning|tilknyting|collaboration|cooperation|partnership|connection)(?!\p{L}))|av|of|for|til|med|with|på(?! gang| plass| stell| beina)|rundt|(?:der|hvor|kor|where) (?:vi|me|we|man|ein|en|one)(?: (?:kan|kunne|skal|vil|can|could))?(?: finne?r? ut| find out)?)\s+/iu;
