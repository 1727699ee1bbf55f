// "Kilde?", "per når er dette?", "how old is that?": asks where an answer comes from, or from when it is. Patterns read folded text, see cues.ts.

const start = '^(?:(?:og|men|and|but|ok|okei|hm+)[, ]+)*';
const end = '(?: (?:da|sa|then|egentlig|eigentleg|forresten|please|takk|na|no))*[ ?.!]*$';

const source =
  '(?:kilden?|kilder|kildene|kildehenvisning|kjelden?|kjelda|kjelder|kjeldene|kjeldetilvising|referansen?|referanser|sources?|references?)';
/** What was said, in whatever words: "det tallet", "svaret ditt", "these numbers". */
const said =
  '(?: (?:det|dette|den|denne|de|dei|disse|desse|this|that|those|these|it|they|the|your|ditt|din|dine|di|her|der|tallet|talet|tallene|tala|belopet|summen|svaret|answer|figures?|numbers?|amount|infoen|informasjonen|info|information|opplysning\\w*|data\\w*|kilden|kjelda|source|artikkelen|article))';
const is = '(?:er|e|var|ble|blei|vart|is|was|are|were|gjelder|gjeld|stammer)';
const where = '(?:hvor|kor|kvar|where)';
const when =
  '(?:nar|kva tid|ka tid|hvilken dato|kva dato|hvilket ar|kva ar|when|what date|which date|what year)';
const age =
  '(?:gammelt?|gammalt?|gamalt?|gamle|old|ny|nytt|nye|new|ferskt?|ferske|recent|oppdaterte?|utdaterte?|up.to.date|current|outdated)';
const right = '(?:riktig|rett|sant|korrekt|gyldig|true|right|correct|accurate|valid)';

const questions = [
  `(?:(?:hva|kva|ka|hvilken|hvilke|what|which|har du|do you have|din|your|any|oppgi) )?(?:(?:er|e|is|are|en|ei|ein|noen|nokon|noka|a|any|the|your|lenke|lenkje|lenkja|link|til|to) )*${source}(?: (?:er|e|is|har|bruker|brukar|brukte|do|did|du|dere|de|you|use|used|brukt|her|here))*(?: (?:til|for|pa|of|bak)${said}+)?`,
  `${where} (?:har|henter|hentar|hentet|henta|far|fikk|fekk|tok) (?:du|dere|de)(?:${said}| hentet| henta| fatt)* fra${said}*`,
  `${where} (?:fant|fann|finner|finn|leste|las) (?:du|dere|de)${said}+`,
  `${where} (?:er|kommer|kjem|stammer|is|are|does|do|did)${said}+(?: (?:hentet|henta|tatt|teke|come|coming|taken))* (?:i ?)?(?:fra|from)`,
  `${where} (?:star|stod|stend|er)${said}+(?: (?:skrevet|skrive|written))`,
  `${where} (?:star|stod|stend) (?:det|dette)`,
  `where (?:did|do) you (?:get|find|have|read)${said}+(?: from)?`,
  `(?:hvordan|korleis|korsn|kossen|how) (?:vet|veit|kan|do|can) (?:du|dere|you)(?: vite| know)?${said}*`,
  `(?:hvem|kven|kem|who) (?:sier|seier|pastar|says)${said}+|says who|ifolge hvem|ifolgje kven|according to whom?`,
  `(?:per|pr\\.?|fra|as of|from|since) ${when}(?: ${is}${said}+)?`,
  `${when} ${is}${said}+(?: sist| last)? (?:fra|from|skrevet|skrive|oppdatert|updated|written|hentet|henta)`,
  `(?:hvor|kor|how) ${age} ${is}${said}+`,
  `(?:er|e|is|are)${said}+(?: (?:helt|heilt|still|fortsatt|framleis))* (?:${age}|${right})`,
  `stemmer${said}+(?: (?:helt|heilt|fortsatt|framleis|virkelig|verkeleg))*`,
  `(?:hva|kva|what) (?:bygger|byggjer|baserer|baserar|is|are)(?: (?:du|dere|de|dykk|deg))*${said}+(?: deg| dykk)? (?:pa|based on)`,
];

const asks = new RegExp(`${start}(?:${questions.join('|')})${end}`);

/** Whether a text asks for the source or the age of what was said, and for nothing else. Takes folded text. */
export function asksForSource(folded: string): boolean {
  return asks.test(folded.replaceAll('’', "'").replaceAll("'s ", ' is ').trim());
}
