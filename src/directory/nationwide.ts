const wholeCountry =
  /(?:^|[^\p{L}])(?:(?:hele|heile|heila) (?:norge|noreg|landet)|alle (?:de )?(?:femten |15 |norske )?(?:fylker|fylke|fylkene|fylka|fylkeskommuner|fylkeskommunar|fylkeskommunene|fylkeskommunane)(?! (?:på|i) )|samtlige fylker|alle landets|all (?:of )?(?:the )?(?:\d+ |fifteen |norwegian )?counties|all of norway|every county|(?:the )?(?:whole|entire) country|whole of norway|nationwide|landsdekkende|landsdekkande|på landsbasis|hvert fylke|kvart fylke|alle (?:landets |norske )?kommuner i (?:norge|landet)|alle kommunar i (?:noreg|landet))(?!\p{L})/iu;

/** Whether a text is about the whole country. */
export function isNationwide(text: string): boolean {
  return wholeCountry.test(text);
}
