// "Om vi kan få et kurs": who, the verb, and the rest. Only a short and plain "who" can be turned around safely.
const reported =
  /^om (?<who>(?:vi|me|mi|jeg|eg|dere|de|dykk|du|det|han|hun|ho|dei|noen|nokon|man|alle|LUP|\p{L}+(?:en|et|a|ane|ene)|(?:en|ein|et|eit|ei|vår|våre|vårt) \p{L}+|\p{L}+ (?:kommune|fylkeskommune))) (?<verb>kan|må|skal|bør|vil|kunne|skulle|burde|har|hadde|er|var|får|fekk|fikk|finnes|finst|blir|kommer|kjem|trenger|treng|gjelder|gjeld) (?<rest>\S[^.?!•]*?)[\s.?!]*$/iu;
const ask = /^(?:hva|kva|ka|hvem|kven|hvor|kor|hvordan|korleis|når|hvilke[nt]?|kva for)(?!\p{L})/iu;

/** "Om vi kan få et kurs" -> "Kan vi få et kurs?"; anything less plain stays as it is. */
export function asQuestion(words: string): string {
  const { who, verb, rest } = reported.exec(words)?.groups ?? {};
  if (who === undefined || verb === undefined || rest === undefined || ask.test(who)) return words;
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${who} ${rest}?`;
}
