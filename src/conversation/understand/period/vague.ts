import type { Precision } from './moment.ts';

// Over the source text, where words of time are already rewritten ("before" is "før", "first" is "1.").
const soon =
  /(?<!\p{L})(?:s[åo] (?:snart|fort|raskt|tidlig|snøgt|kjapt)(?: som| det)? (?:som )?(?:mulig|mogleg|mogeleg|råd|rå|det lar seg gjøre|det let seg gjere|overhodet mulig|(?:dere|de|dokk\p{L}*|dåkk\p{L}*|dykk|dykkar|you) (?:bare |berre |just )?(?:kan|klarer|klarar|greier|rekker|rekk|har tid|får til|makter|maktar|can|har anledning))|(?:snarast|snarest|fortest|raskest|kjappast|kjappest|fortast)(?: mulig| mogleg| råd)?|asap|a\.s\.a\.p\.?|as (?:soon|fast|quickly) as (?:possible|you can)|straks|omgående|omgåande|med (?:en|ein|én) (?:gang|gong)|med det same|med det samme|jo før jo (?:heller|bedre|betre)|the sooner the better|right away|immediately|helst i går|(?:det|dette|this|it|it's|this is)?\s*(?<!ikke |ikkje |ingen )(?:haster|hastar|er urgent|is urgent|urgent)(?: (?:litt|veldig|fælt|svært|noe|noko|ganske))?(?! (?:ikke|ikkje|ikke så|ikkje så)))(?!\p{L})/u;

/** "Snart" counts only when it is all that is said: "snart påske" is about Easter. */
const soonAlone =
  /^\s*(?:ja,? )?(?:ganske|veldig|nokså|så|helst|pretty|quite|very|as)?\s*(?:snart|fort|raskt|soon)[\s.!]*$/u;

const unknownTime =
  /(?<!\p{L})(?:(?:(?:vet|veit|vett) (?:ikke|ikkje|itj|itte)|(?:er |are |am )?(?:usikker|usikre|uviss\p{L}*|unsure|not sure)(?: på| about| of| on)?|(?:don['’]?t|do not) (?:really |quite )?know) (?:helt |heilt |nøyaktig |akkurat |exactly |quite )?(?:når|when)(?: (?:enda|ennå|enno|yet))?|når (?:som helst|det (?:enn )?passer(?: (?:dere|best|for dere|dere best|dykk|dykk best))*|det (?:passar|høver)(?: (?:best|for dykk|dykk|dykk best))*|(?:dere|de|dokk\p{L}*|dåkk\p{L}*|dykk) (?:kan|vil|har tid|har høve|måtte ønske))|(?:tidspunkt\p{L}*|tid\p{L}*|dato\p{L}*|når det blir|date|time)(?: er| e| is)? (?:ikke|ikkje|not|ukjent|uviss|åpent|ope|fleksib\p{L}*|tbd)(?: (?:bestemt|avklart|fastsatt|fastsett|klar\p{L}*|satt|sett|decided|set))?(?: ennå| enno| enda| yet)?|(?:har )?(?:ikke|ikkje) (?:tenkt|bestemt|avgjort|planlagt|landa|landet)(?: \p{L}+)? (?:på |oss )?(?:når|tid\p{L}*|dato)(?: ennå| enno| enda)?|any ?time|whenever(?: (?:suits|works|you)\p{L}*)*|ingen hast|haster ikke|hastar ikkje|no rush|no hurry)(?!\p{L})/u;

const unknownAlone =
  /^\P{L}*(?:(?:nei|nja|tja|hm+|eh|well|no|jeg|eg|æ|vi|me|i|we|det|it|har|er|e|is|am|are|we're|i'm|har vi|must say|helt|heilt|really|ærlig talt|foreløpig)\P{L}+)*(?:(?:vet|veit|vett|visst|veit jo) (?:(?:vi|me|jeg|eg|æ) )?(?:ikke|ikkje|itj|itte|sikkert ikke|ikkje)|(?:ikke|ikkje) (?:så|sa) (?:nøye|viktig|farleg|farlig|nøgt|nøge)|(?:ikke|ikkje|itj) (?:helt |heilt )?(?:bestemt|avgjort|avklart|sikker\p{L}*|klart|satt|helt sikker|tenkt på|planlagt)|usikker\p{L}*|uviss\p{L}*|ubestemt|(?:haven't|have not|not|n't|t) (?:sure|decided|known)|don'?t (?:really )?know|do not know|no idea|aner ikke|anar ikkje|ingen anelse|ingen formening|unsure|undecided|tbd|må (?:bare |berre |først )?(?:sjekke|sjekka|avklare|spørre|spørje|høre|høyre)(?: (?:med )?\p{L}+)?(?: først| fyrst)?|må komme (?:tilbake|attende) til(?: det)?|kan (?:vi|me|jeg|eg) (?:komme|kome) (?:tilbake|attende|att) til(?: det)?|(?:kan (?:vi|me|de|dere) )?la det (?:stå|vere|være)(?: åpent| ope)?|come back to (?:it|that)|sometime|fleksib\p{L}*|flexible|åpent|ope|samme for (?:meg|oss)|(?:det )?spiller ingen rolle|(?:det )?spelar inga rolle|same kor|samme det|doesn'?t matter|any|kommer tilbake til det|kjem attende til det)(?:\P{L}+(?:ennå|enno|enda|endå|heilt|yet|tema|temaet|emne|emnet|topic|oss|meg|det|det ennå|helt|heilt|når|sikkert|om|på|hva|kva|dato|datoen|tid|tidspunkt\p{L}*|ment|vi|jeg|eg|me|når|dessverre|ennå|just|vet|skal|about|it|it yet|for oss|the date|a date))*\P{L}*$/u;

/** "so soon as possible" and "not decided": a time without days. Mere "vet ikke" counts only when it is all that is said. */
export function findVague(
  text: string,
): { readonly start: number; readonly end: number; readonly precision: Precision } | null {
  const asap = soon.exec(text) ?? soonAlone.exec(text);
  if (asap) return { start: asap.index, end: asap.index + asap[0].length, precision: 'asap' };
  const unknown = unknownTime.exec(text) ?? unknownAlone.exec(text);
  return unknown && { start: unknown.index, end: unknown.index + unknown[0].length, precision: 'unknown' };
}
