/** Words that want to steer a model, or come from one that was steered. In the languages that people here write. */
const orders: readonly RegExp[] = [
  /(?<!\p{L})(?:ignor\p{L}*|disregard|forget|glem|gløym|overse|overstyr\p{L}*|override|bypass)(?:\P{L}+\p{L}+){0,5}?\P{L}+(?:instru\p{L}*|prompt\p{L}*|rules?|reglen\p{L}*|reglan\p{L}*|previous|above|everything|tidlegare|tidligere|alt|ordre\p{L}*|guidelines?|retningslinj\p{L}*)/iu,
  /se bort (?:fra|frå)(?:\P{L}+\p{L}+){0,4}?\P{L}+(?:instru\p{L}*|reglen\p{L}*|reglan\p{L}*|alt)/iu,
  /sjå bort frå(?:\P{L}+\p{L}+){0,4}?\P{L}+(?:instru\p{L}*|reglan\p{L}*|alt)/iu,
  /system[ -]?(?:prompt|meld|mess|instru)|instruks(?:en|jonane|jonene|ane|ene)? (?:din|dine|over)|your (?:instructions|prompt)/iu,
  /(?<!\p{L})(?:you are now|du er (?:nå|no)|act as|pretend|lat som|late som|jailbreak|developer mode|rollespill|rollespel)(?!\p{L})/iu,
  /(?<!\p{L})(?:reply|respond|answer|svar|svare) (?:only|kun|bare|berre)? ?(?:with|med)(?!\p{L})/iu,
  /(?<!\p{L})(?:repeat after|gjenta etter|ordrett|verbatim)(?!\p{L})/iu,
  /<\/?(?:system|user|assistant|passage|instructions?)\b|\[\/?INST\]|<\|/iu,
];

/** Whether a text gives orders to a model. One that only looks so costs nothing but an answer in the article's own words. */
export function hasOrders(text: string): boolean {
  return orders.some((order) => order.test(text));
}

/** What a model says of itself, and what would have a person give something away. */
const outOfPlace =
  /(?<!\p{L})(?:språkmodell\p{L}*|language model|as an ai|som en ki|som ein ki|instruks\p{L}*|instruction\p{L}*|prompt\p{L}*|passasje\p{L}*|passages?|klikk\p{L}*|click\p{L}*|passord\p{L}*|password\p{L}*|bankid|vipps|kontonummer\p{L}*|account number|fødselsnummer\p{L}*|last ned|download\p{L}*)(?!\p{L})/giu;

/** Whether an answer gives orders or speaks of what has no place in it, unless the passages do too. */
export function speaksOutOfPlace(text: string, ground: string): boolean {
  const known = ground.toLowerCase();
  return (
    hasOrders(text) || (text.match(outOfPlace) ?? []).some((word) => !known.includes(word.toLowerCase()))
  );
}
