const asksDifference =
  /(?<!\p{L})(?:(?:forskjell|skilnad|ulikskap|likskap|likhet|difference)\p{L}*|(?:u?lik[et]*)(?: og u?lik\p{L}*)?|skil(?:le|ler|nad)?|compare|sammenlign\p{L}*|samanlikn\p{L}*)\s+(?:er\s+det\s+|is\s+there\s+)?(?:på|mellom|for|i|between|with|of)?\s*/iu;
const joined =
  /^(?<one>.{2,60}?)\s+(?:og|and|vs\.?|versus|kontra|med|with|from|fra|frå|mot)\s+(?<other>.{2,60}?)\s*[?.!]*$/iu;

/** "Innovasjonspartnerskap kontra FKA" */
const against = /^\W*(?<one>.{2,60}?)\s+(?:kontra|versus|vs\.?)\s+(?<other>.{2,60}?)\s*[?.!]*$/iu;

/** The two things a question compares: "forskjellen på et behovsverksted og en dialogkonferanse"; null when it compares none. */
export function comparedSides(text: string): readonly [string, string] | null {
  const asked = asksDifference.exec(text);
  const sides = (asked ? joined.exec(text.slice(asked.index + asked[0].length)) : against.exec(text))?.groups;
  const [one, other] = [sides?.['one'], sides?.['other']];
  return one === undefined || other === undefined ? null : [one, other];
}
