const wholeCountry =
  /(?:^|[^\p{L}])(?:(?:hele|heile|heila) (?:norge|noreg|landet)|alle (?:de )?(?:femten |15 |norske )?(?:fylker|fylke|fylkene|fylka|fylkeskommuner|fylkeskommunar|fylkeskommunene|fylkeskommunane)(?! (?:på|i) )|samtlige fylker|alle landets|all (?:of )?(?:the )?(?:\d+ |fifteen |norwegian )?counties|all of norway|every county|(?:the )?(?:whole|entire) country|whole of norway|nationwide|landsdekkende|landsdekkande|på landsbasis|hvert fylke|kvart fylke|alle (?:landets |norske )?kommuner i (?:norge|landet)|alle kommunar i (?:noreg|landet))(?!\p{L})/iu;

/** Where a text says so; null when it does not. Positions in UTF-16 units. */
export function nationwideSpan(text: string): { readonly start: number; readonly end: number } | null {
  const found = wholeCountry.exec(text);
  if (found === null) return null;
  const edge = /^[^\p{L}]/u.test(found[0]) ? 1 : 0;
  return { start: found.index + edge, end: found.index + found[0].length };
}

/** Whether a text is about the whole country. */
export function isNationwide(text: string): boolean {
  return wholeCountry.test(text);
}
