const asks =
  /(?<!\p{L})(?:lur(?:er|te|ar|a) på|vil(?:le)? (?:gjerne )?(?:vite|vita|høre|høyre|spørre|spørje)|(?:wonder(?:ing)?|would like to know|like to ask))(?!\p{L})/iu;

const askWords =
  'hvem|kven|kem|hva|kva|ka|hvordan|korleis|hvor|kor|når|hvorfor|kvifor|who|what|how|when|where|why';
const clause =
  '\\s+(?:\\p{L}+\\s+){1,3}(?:kan|kunne|vil|ville|skal|er|e|har|finnes|finst|can|could|would|is|are|has|have)(?!\\p{L})';
/** "Når og hvor" asks once. */
const notAskWord = `(?<!(?<!\\p{L})(?:${askWords}))`;
const another = new RegExp(
  `${notAskWord},?\\s+(?:og|samt|and)\\s+(?:(?:så|også|òg|also)\\s+)?(?=(?:om|whether|if|${askWords})${clause})|(?<=\\p{L}\\s+\\p{L}+),\\s+(?=(?:${askWords})${clause})`,
  'iu',
);

/** "Jeg lurer på hvem som er kontakten vår, og om dere kan holde et kurs": what is wondered about, one by one. */
export function splitIndirect(sentence: string): string[] {
  const asked = asks.exec(sentence);
  if (asked === null) return [sentence];
  const opening = sentence.slice(0, asked.index + asked[0].length);
  const [first = '', ...others] = sentence.slice(opening.length).split(another);
  return [opening + first, ...others];
}
