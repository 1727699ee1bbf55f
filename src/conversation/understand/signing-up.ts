const who = '(?:(?!inn\\b|fra\\b|av\\b|om\\b|behov\\b)[\\w-]+ ){0,5}?';
const signing = new RegExp(
  `\\bmeld(?:e|er|ar|a|t)? ${who}pa(?! (?:vegne|vegner|e-?post|epost|mail|telefon))\\b|\\bpameld(?:e|t)\\b|\\b(?:hvor|kor|hvordan|korleis|er det|apen|ope|apent|finn\\w*|noen|nokon) .*\\bpamelding(?:a|en)?\\b|^pamelding\\w*\\b|\\b(?:ledig\\w*|er det|har dere|finst det|finnes det) (?:fortsatt |framleis |flere |fleire |ledige? )*plass\\w* (?:pa|til|igjen|att)\\b|\\bsign(?:ing)? (?:[\\w']+ ){0,3}?up\\b(?! as)|\\b(?:register|enrol+) (?:[\\w']+ ){0,3}?(?:for|in|to) (?:the|a|an|your|this|that)\\b`,
);

/** "Sign us up for a course about …": a body that wants one held, not a place at one that is planned. */
const orders =
  /\b(?:oss|us|\w+ (?:var|vart)) (?:up )?(?:pa|for|til)? ?(?:pa |for |til )?(?:et|eit|en|ein|ei|an?) (?!plass|seat|place)/;

/** Longer texts are about more than signing up. */
const longest = 18;

/**
 * "Kan du melde meg på kurset?": wants a place at something that is planned. "Melde inn et kurs" asks for a new one, and "melde
 * seg på som partner" is about the partnership. Takes folded text.
 */
export function signsUp(folded: string): boolean {
  return (
    signing.test(folded) &&
    !orders.test(folded) &&
    !/\bpartner\w*|\b(?:request|foresporsel|forespurnad)\b/.test(folded) &&
    folded.split(/\s+/).length <= longest
  );
}
