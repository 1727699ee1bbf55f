const asks =
  /(?<!\p{L})(?:lur(?:er|te|ar|a) på|vil(?:le)? (?:gjerne )?(?:vite|vita|høre|høyre|spørre|spørje)|(?:wonder(?:ing)?|would like to know|like to ask))(?!\p{L})/iu;
const another =
  /,?\s+(?:og|samt|and)\s+(?:(?:så|også|òg|also)\s+)?(?=(?:om|whether|if|hvem|kven|kem|hva|kva|ka|hvordan|korleis|hvor|kor|når|hvorfor|kvifor|who|what|how|when|where)\s+(?:\p{L}+\s+){1,3}(?:kan|kunne|vil|ville|skal|er|e|har|finnes|finst|can|could|would|is|are|has|have)(?!\p{L}))/iu;

/** "Jeg lurer på hvem som er kontakten vår, og om dere kan holde et kurs": what is wondered about, one by one. */
export function splitIndirect(sentence: string): string[] {
  const asked = asks.exec(sentence);
  if (asked === null) return [sentence];
  const found = another.exec(sentence.slice(asked.index));
  if (found === null) return [sentence];
  const end = asked.index + found.index;
  return [sentence.slice(0, end), sentence.slice(end + found[0].length)];
}
