const offer =
  /^\s*(?:(?:og|men|and|but|tja|hm+|eh|ja|jo|well|da|så),?\s+)*(?:(?:hva|kva|ka|what|how)\s+(?:med|om|about|if)(?:\s+(?:vi|me|we)\s+(?:tar|tek|sier|seier|say|take|do))?|(?:kan|kunne|skal|can|could|shall)\s+(?:vi|me|we)\s+(?:ta|si|seie|ha|prøve|take|say|have|do|try)|(?:kanskje|maybe|perhaps|sånn som|for eksempel|til dømes|f\.eks\.?|say))\s+(?=\S)/iu;
const asking = /^(?:å|to|at|that|den|det|de|it|this|en|ein|ei|et|eit|a|an|som|prisen|pris)(?!\p{L})/iu;

/** In words. More of them ask something of their own. */
const longest = 7;

/** "Ka med uke 10?", "maybe school transport?": an answer that is offered as a question, without its frame; null when it is none. */
export function offeredAnswer(text: string): string | null {
  const found = offer.exec(text);
  if (found === null) return null;
  const rest = text.slice(found[0].length).replace(/[\s?.!]+$/u, '');
  return asking.test(rest) || rest.split(/\s+/u).length > longest ? null : rest;
}
