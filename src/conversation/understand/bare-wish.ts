const kinds =
  '(?:dialogkonferanse|behovsverksted|behovsverkstad|behovsworkshop|webinar|kurs|\\w{2,}kurs|course|workshop|fagdag|seminar|leverandorsamling|leverandordag|leverandortreff|foredrag|innlegg|talk|lecture|presentation|presentasjon|dialogue conference|needs workshop|market dialogue)';
const before =
  '(?:hei,? |hello,? |hi,? )?(?:(?:hva|kva|aktivitet|onske|ynskje|type|behov|bestilling|foresporsel|forespurnad|what|activity|request) ?: ?)?(?:(?:et|eit|ett|en|ei|ein|a|an|ny|nytt|kort|lite|digitalt?|fysisk) )*';
const courtesy = '(?: (?:takk|please|pls|plz))?';

const nothingElse = new RegExp(`^${before}${kinds}${courtesy}[ .!]*$`);
/** "Talk for our leaders on why …", "innlegg til lederne våre om …": whom it is for, before the subject. */
const forSomebody = ' (?:for|til|to|med|with) (?:[\\w-]+ ){0,4}?[\\w-]+';
const about = '(?:om|about|on|innen|i|in)';
const andSubject = new RegExp(
  `^${before}(?:${kinds}(?:${forSomebody})?|(?:network|nettverk)${forSomebody}) ${about} \\w`,
);
/** "Møte med leverandører om batteriferger" */
const meeting = new RegExp(
  `^${before}(?:mote|meeting) (?:med|me|with) (?:\\w+ )?(?:leverandor|marked|marknad|bransj|tilbyd|supplier|vendor|the market)\\w* ${about} \\w`,
);
/** "Dialogkonferanse, utslippsfrie anleggsmaskiner": the subject after a comma, unless it is what one wants to know. */
const listed = new RegExp(
  `^${before}${kinds} ?[,:–-] ?(?!(?:pris|kostnad|varighet|varigheit|lengd|regl|lov|lov(?:lig|leg)|eksempel|eksempler|dome|erfaring|mal\\b|sjekkliste|forskjell|skilnad|definisjon|fordel|ulempe|price|cost|duration|rules|example|difference|takk|please|pls)\\w*)\\w{2}`,
);
const withArticle = /^(?:en|et|ei|ein|eit|a|an) | (?:takk|please|pls|plz)[.!]*$/;

/** In words. Longer ones have a verb of their own. */
const longest = 12;

const maybe =
  '(?:kanskje|kanhende|maybe|perhaps|eventuelt|for eksempel|til domes|for example|tru|tro|mon tro|kan hende)';
const proposal = new RegExp(
  `^(?:${maybe},? ${before}${kinds}|${before}${kinds}(?: (?:i|in|pa|om|for|on|about) [\\w ]{2,30}?)?,? ${maybe})(?: (?:da|then))?[ ?.!]*$`,
);

/** "Et webinar kanskje?": proposes an activity for what was just told. Takes folded text. */
export function proposesActivity(folded: string): boolean {
  return proposal.test(folded);
}

/** Words for a market dialogue and what it is about; a wish only where more is said. Takes folded text. */
export function isBareMeeting(folded: string): boolean {
  return meeting.test(folded) && !folded.includes('?');
}

/** "Webinar", "leverandørsamling om matsvinn": asks for it by naming it, and what it is about. Takes folded text. */
export function isBareWish(folded: string, wordCount: number): boolean {
  if (nothingElse.test(folded)) return true;
  if (wordCount <= 4 && withArticle.test(folded)) return true;
  return wordCount <= longest && (andSubject.test(folded) || listed.test(folded)) && !folded.includes('?');
}
