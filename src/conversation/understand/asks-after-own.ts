import { readReference } from './reference.ts';

const own =
  /\b(?:mitt?|mine|var|vart|vare|our|my)\b|\b(?:jeg|eg|ae|vi|me|i|we) (?:sendte?|sende|meldte|melde|bestilte|bestille|ba|bad|ynskte|onsket|requested|sent|ordered|asked)\b/;
const state =
  /\b(?:er|blir|har|is|has|have|was) (?:\w+ ){0,4}?(?:bekreft\w*|stadfest\w*|godkjen\w*|behandl\w*|sett pa|sett det|svart|mottatt|motteke|confirmed|approved|answered|replied|looked|received)\b/;

const wantsIt =
  /\b(?:kurs\w*|webinar\w*|\w*konferans\w*|\w*verkst\w*|samling\w*|workshop|course|aktivitet\w*|onske\w*|ynskje\w*|bestilling\w*|foresporsel\w*|forespurnad\w*|request|foredrag\w*|innlegg\w*)\b/;

const it =
  '(?:(?:det|den|han|saken|saka|it|that)[ ?!.]*$|(?:det|den|han) (?:om|med|i|jeg|eg|vi|me|som)\\b|(?:kurset|webinaret|\\w*verkstedet|\\w*verkstaden|\\w*konferansen|samlingen|samlinga|foredraget|innlegget|foresporselen|forespurnaden|bestillingen|bestillinga|onsket|onsket mitt|ynsket)\\b|(?:my|our|the) (?:request|course|webinar|workshop|conference|talk|order)\\b)';
const start = '^(?:hei,? |og |men |men,? |and |but |so |sa |du,? )*';

// "Hva skjer med kurset?", "har nokon sett på han?", "har dere glemt meg?", "når får jeg svar?": waits for an own request. Folded.
const waiting: readonly RegExp[] = [
  `(?:hva|kva|ka|what'?s?)(?: is)? (?:skjer|hender|skjedde|hende|blir det|blei det|vart det|happening|going on|became|happens)(?: \\w+)? (?:med|av|with|of|to) ${it}`,
  `(?:er det|har det) (?:\\w+ )?(?:noen|nokon) (?:som )?(?:har )?(?:sett|kikka|kikket|titta|tittet|svart) (?:pa )?${it}`,
  `(?:har|has|have) (?:noen|nokon|anyone|anybody|someone|padriv\\w+|dere|de|du|you)(?: \\w+)? (?:sett|kikka|kikket|titta|tittet|looked|begynt|begynte|svart|seen|read|lest|lese) (?:(?:pa|at|on|med) )?${it}`,
  `(?:har|have) (?:dere|de|du|dokker|you)(?: \\w+)? (?:glemt|gloymt|forgotten) (?:about )?(?:(?:meg|oss|me|us)\\b|${it})`,
  `(?:nar|ka tid|when) (?:far|kan|kommer|kjem|kan|will|do|can|vil) (?:jeg|eg|ae|vi|me|i|we|det)(?: \\w+){0,3}? (?:svar|hore|hoyre|an answer|a reply|hear)\\b(?: (?:(?:jeg|eg|vi|me|i|we|noe|noko|pa|fra|fra|from|back|on|to)\\b ?)*(?:${it}|padriv\\w+|dere|dykk|you)?)?[ ?!.]*$`,
  `(?:har|has|have|did) (?:noen|nokon|anyone|anybody|someone|padriv\\w+|they|dei|de)(?: \\w+)? (?:svart|svara|replied|reply|responded|respond|answered|answer|reagert|got back|gotten back)(?: to (?:me|us)| pa (?:det|den)| meg| oss)?(?: yet| enna| enno)?[ ?!.]*$`,
  `(?:koss|kosn|kossen|korsn|kordan|hvordan|korleis|hossen|assen|how) (?:gar|ligg|ligger|star|gjekk|gikk|is)(?: (?:det|d|it))?(?: (?:no|na|an|going))? (?:me|med|mae|with) ${it}`,
  `(?:hva|kva|ka|what|how|enn)(?: (?:med|om|about|with))? lup-?\\s?\\d{4}-?\\s?\\d+[ ?!.]*$`,
].map((rest) => new RegExp(start + rest));

/** Takes folded text. */
export function waitsForOwn(folded: string): boolean {
  return waiting.some((pattern) => pattern.test(folded.replaceAll('’', "'")));
}

/** "Er behovsverkstedet vårt bekreftet?", "hva skjer med LUP-2026-0017?": asks how an own request goes. Takes folded text. */
export function asksAfterOwn(folded: string, isQuestion: boolean): boolean {
  const asksOfReference =
    isQuestion &&
    readReference(folded) !== null &&
    /\b(?:skjer|hender|gar|ligger|ligg|happen\w*|going|status)\b/.test(folded);
  return asksOfReference || (own.test(folded) && state.test(folded) && wantsIt.test(folded));
}
