/** A kind of thing that a question wants to hear: how it is asked for, and how it looks in a text. */
interface Kind {
  readonly asked: RegExp;
  /** Holds where the words ask for something else after all. */
  readonly unless?: RegExp;
  /** `question`: what a text says must be more than what was said there. */
  readonly given: (text: string, question: string) => boolean;
}

const howMuch = String.raw`(?:(?:hvor|kor|ka|åssen) (?:my[ek]\w*|stor\w*|høy\w*|høg\w*|dyrt?)|how (?:much|large|big|high)|what was the (?:price|cost|amount))`;
const moneyWords =
  /(?<!\p{L})(?:pengar|penger|kron\w*|fikk|fekk|få|får|betal\p{L}*|kost\p{L}*|støtt?\p{L}*|stønad\p{L}*|bevilg\p{L}*|løyv\p{L}*|budsjett\p{L}*|\p{L}*kjøp\p{L}*|spar\p{L}*|gav?|gi[rs]?|satt?e? av|sett? av|beløp\p{L}*|pris\p{L}*|sum\p{L}*|omsetning\p{L}*|omset\p{L}*|tilskudd\p{L}*|tilskot\p{L}*|terskel\p{L}*|tersklar?|lyste|investert?|tjen\p{L}*|money|get|got|gets|pay|paid|pays|cost|costs|grants?|granted|budget|spend|spent|procured?|buys?|bought|sav(?:e|es|ed|ings)|give|gave|received?|thresholds?|price)(?!\p{L})/iu;
const shareWords =
  /(?<!\p{L})(?:prosent\w*|andel\w*|del av|part av|skal \p{L}+ (?:og \p{L}+ )?(?:vekt\p{L}*|telle|telje)|vekt\p{L}*|per ?cent|percentage|share|weigh\w*|proportion)(?!\p{L})/iu;

const money =
  /(?<!\p{L})(?:kr|kroner|krone|NOK|mill|mrd|million\p{L}*|milliard\p{L}*|billions?|kr\.)(?!\p{L})/iu;
const share =
  /%|(?<!\p{L})(?:prosent|per ?cent|percent|halv\p{L}*|half|tredje\p{L}*|tredel|fjerde\p{L}*|fjerdedel|tidel|quarter|third|én av|ein av|one in)(?!\p{L})/iu;
const plainNumber =
  /(?<![\d.,])(?!(?:19|20)\d\d(?![\d.,]\d|\d))\d|(?<!\p{L})(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|femten|tjue|halv\p{L}*|tredje\p{L}*|tredel|hundre\p{L}*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one|én|éin)(?!\p{L})/iu;
const date =
  /(?<!\d)(?:19|20)\d\d(?!\d)|kl\. ?\d|(?<!\p{L})(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)(?!\p{L})/iu;
const time =
  /(?<!\p{L})(?:time|timer|timar|hours?|minutt\p{L}*|minutes?|dag|dager|dagar|days?|uker?|veker?|weeks?|måned\p{L}*|månad\p{L}*|months?|år|years?)(?!\p{L})|(?<!\d)(?:19|20)\d\d/iu;
const actors =
  /(?<!\p{L})(?:leverandør\p{L}*|kommun\p{L}*|fylkeskommun\p{L}*|jury\p{L}*|departement\p{L}*|direktorat\p{L}*|oppstart\p{L}*|pådriv\p{L}*|partn\p{L}*|selskap\p{L}*|oppdragsgiv\p{L}*|suppliers?|municipalit\p{L}*|juror|ministry|companies|start-?ups?|buyer|verksemd\p{L}*|virksomhet\p{L}*|klynge\p{L}*|team)(?!\p{L})/giu;
const name =
  /(?<=[\p{L}\d,;:–)»] )\p{Lu}[\p{L}&-]+|(?<!\p{L})\p{Lu}{2,}(?!\p{L})|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gmu;

const kinds: readonly Kind[] = [
  {
    asked:
      /(?<!\p{L})(?:når|nårtid|ka tid|kva tid|hvilket år|hvilken dato|kva år|kva dato|fra hvilket år|which year|what year|what date|when)(?!\p{L})/iu,
    // "Når passer …", "når er det for sent": under which conditions, not on which day.
    unless:
      /(?<!\p{L})(?:når|when) (?:(?:vi|dere|de|dei|man|ein|en|me|jeg|eg|du|noen|nokon|we|you|they|one) |(?:bør|skal|må|kan|slipper|slepp|passe[rs]?|passar|lønner|bruke[rs]?|brukar|trenger|treng|should|can|do|must) |(?:er|is) (?:det|it) (?:for |too )?(?:sent|seint|late|lurt|smart|lov|riktig))/iu,
    given: (text) => date.test(text),
  },
  {
    asked: new RegExp(
      String.raw`(?<!\p{L})(?:${howMuch}|hva kostet|kva kosta|kva kostar|hva koster|ka koste|beløp\w*)(?!\p{L})`,
      'iu',
    ),
    given: (text, question) => {
      if (shareWords.test(question)) return share.test(text);
      return moneyWords.test(question) ? money.test(text) : plainNumber.test(text);
    },
  },
  {
    asked:
      /(?<!\p{L})(?:(?:hva|kva|ka) (?:betal\p{L}+|tjen\p{L}+|tente|blei? (?:prisen|summen))|what did (?:\p{L}+ ){1,5}(?:pay|earn|cost))(?!\p{L})/iu,
    given: (text) => money.test(text),
  },
  {
    asked:
      /(?<!\p{L})(?:hvilken andel|kva del|kor mange prosent|hvor mange prosent|what share|what percentage)(?!\p{L})/iu,
    given: (text) => share.test(text),
  },
  {
    asked: /(?<!\p{L})(?:(?:hvor|kor|ka|åssen) mange|how many)(?!\p{L})/iu,
    given: (text) => plainNumber.test(text),
  },
  {
    asked: /(?<!\p{L})(?:(?:hvor|kor|ka|åssen) (?:lenge|læng\w*|lang tid|lang)|how long)(?!\p{L})/iu,
    given: (text) => time.test(text),
  },
  {
    asked: /(?<!\p{L})(?:hvem|kven|kem|kæm|who)(?!\p{L})/iu,
    given: (text, question) => namesAnother(text, question),
  },
  {
    asked:
      /(?<!\p{L})(?:(?:hvilke[nt]?|hva for|kva for|kva|which|what) (?:\p{L}+ )?(?:fylke[rn]?|kommun[ea]r?|selskape?r?|firmae?r?|leverandøre?r?|sykehus|sjukehus|skole|skule|direktorate?r?|departemente?r?|organisasjone?r|virksomheter|verksemder|land|counties|county|municipalit(?:y|ies)|compan(?:y|ies)|suppliers?|hospital|ministry|ministries|countries|country)|which (?:\p{L}+ )?(?:counties|county|municipalit(?:y|ies)|compan(?:y|ies)|suppliers?))(?!\p{L})/iu,
    given: (text, question) => isNamedIn(text, question),
  },
];

/** Whether a text has every kind of thing that a question wants: a date for "når", an amount for "hvor mye fikk". */
export function givesExpected(question: string, text: string): boolean {
  return kinds.every((kind) => !isAsked(kind, question) || kind.given(text, question));
}

/** Whether a question wants a certain kind of thing at all: a date, an amount, a number, a time, somebody. */
export function expectsKind(question: string): boolean {
  return kinds.some((kind) => isAsked(kind, question));
}

/** Whether a text has every number and year of a question. */
export function holdsNumbers(question: string, text: string): boolean {
  return (question.match(/\d{2,}/g) ?? []).every((number) => text.includes(number));
}

function isAsked({ asked, unless }: Kind, question: string): boolean {
  return asked.test(question) && !unless?.test(question);
}

/** A name that the question does not have already. */
function isNamedIn(text: string, question: string): boolean {
  const known = question.toLowerCase();
  return (text.match(name) ?? []).some((one) => !known.includes(one.toLowerCase()));
}

/** Somebody or some body that the question does not name already. */
function namesAnother(text: string, question: string): boolean {
  const known = question.toLowerCase();
  const found = [...(text.match(name) ?? []), ...(text.match(actors) ?? [])];
  return found.some((one) => !known.includes(one.toLowerCase()));
}
