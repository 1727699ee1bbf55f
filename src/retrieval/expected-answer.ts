/** What kind of thing a question wants to hear. */
const kinds: readonly { readonly asked: RegExp; readonly given: RegExp }[] = [
  {
    asked: /(?<!\p{L})(?:når|nårtid|ka tid|hvilket år|kva år|which year|what year|when)(?!\p{L})/iu,
    given:
      /(?<!\d)(?:19|20)\d\d(?!\d)|kl\. ?\d|januar|februar|mars|april|juni|juli|august|september|oktober|november|desember/i,
  },
  {
    asked:
      /(?<!\p{L})(?:(?:hvor|kor|ka|åssen) (?:my[ek]\w*|mange|stor\w*|høy\w*|lenge)|how (?:much|many|long|large|big)|kva kostar?|hva kostet|andel\w*|prosent|beløp)(?!\p{L})/iu,
    given:
      /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d|(?<!\p{L})(?:to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|halv\p{L}*|tredje\p{L}*|tredel|time)(?!\p{L})/iu,
  },
  {
    asked: /(?<!\p{L})(?:hvem|kven|kem|who)(?!\p{L})/iu,
    given: /\p{L} \p{Lu}\p{Ll}+|\p{Lu}{2,}|leverandør|kommun|jury/u,
  },
];

/** Whether a passage has the kind of thing a question wants: a date for "når", a number for "hvor mange". */
export function givesExpected(question: string, passage: string): boolean {
  return kinds.every(({ asked, given }) => !asked.test(question) || given.test(passage));
}
